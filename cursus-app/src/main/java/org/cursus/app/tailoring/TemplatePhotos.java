package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.files.FileVault;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.rendering.Photo;
import org.cursus.engine.sandbox.ParserPool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Photos of templates. A file from outside is read in a child process alone, which draws it anew;
/// what is kept has nothing but its pixels, and is encrypted.
@Service
class TemplatePhotos {

  private final TemplateStore store;
  private final Templates templates;
  private final FileVault files;
  private final ParserPool parsers;
  private final TransactionTemplate transactions;
  private final Clock clock;

  TemplatePhotos(
      TemplateStore store,
      Templates templates,
      FileVault files,
      ParserPool parsers,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.templates = templates;
    this.files = files;
    this.parsers = parsers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Gives a template a photo, which it then shows, or takes it away. Call it outside of
  /// transactions.
  ///
  /// @param content a PNG or JPEG file; null for none
  /// @throws Problem `no-such-template`, or `template-invalid` for any other file
  OwnTemplate set(UUID id, byte @Nullable [] content) {
    templates.get(id);
    var photo = content == null ? null : redrawn(content);
    return Objects.requireNonNull(transactions.execute(status -> keep(id, photo)));
  }

  private OwnTemplate keep(UUID id, byte @Nullable [] photo) {
    var userId = Caller.current().requireUserId();
    var old = store.photo(userId, id).orElse(null);
    var fileId = photo == null ? null : files.keep(photo);
    var look = templates.get(id).settings().withPhoto(photo != null);
    if (!store.setPhoto(userId, id, fileId, look, now())) {
      throw TailoringProblem.NO_SUCH_TEMPLATE.problem();
    }
    if (old != null) {
      files.remove(old);
    }
    return templates.get(id);
  }

  private byte[] redrawn(byte[] content) {
    try {
      var drawn = parsers.photo(content).content();
      if (Photo.of(drawn).isEmpty()) {
        throw refused(
            "This picture is too small, or too long and thin. Choose one of 60 by 60 pixels or"
                + " more.");
      }
      return drawn;
    } catch (UnreadableDocument unreadable) {
      throw refused(
          switch (unreadable.fault()) {
            case TOO_LARGE -> "This picture is larger than 10 MB. Save a smaller copy of it.";
            case EXPANDS_TOO_MUCH -> "This picture has too many pixels. Save a smaller copy of it.";
            case TOO_SLOW, TOO_DEMANDING ->
                "Reading this picture took too long. Save a smaller copy of it.";
            default -> "This is no PNG or JPEG picture that can be read. Save it as one of them.";
          });
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(givenUp);
    }
  }

  private static Problem refused(String advice) {
    return Problem.ofFaults(
        TailoringProblem.TEMPLATE_INVALID, List.of(new Fault("/photo", advice)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
