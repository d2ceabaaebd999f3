package org.cursus.app.tailoring;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.files.FileVault;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Format;
import org.cursus.engine.rendering.RoundTrip;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Files of the caller's documents. Each is read back by our own reader before anybody sends it;
/// what was lost stands beside the file.
@Service
class Exports {

  private static final int LONGEST_NAME = 120;

  private final ExportStore store;
  private final Generations generations;
  private final Templates templates;
  private final DocumentMaking making;
  private final FileVault files;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Exports(
      ExportStore store,
      Generations generations,
      Templates templates,
      DocumentMaking making,
      FileVault files,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.generations = generations;
    this.templates = templates;
    this.making = making;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The format of a key such as `json_resume`.
  ///
  /// @throws Problem `options-invalid`
  static Format format(String key) {
    return Stream.of(Format.values())
        .filter(each -> key(each).equals(key))
        .findFirst()
        .orElseThrow(() -> refused("Say pdf, docx, html, markdown, text or json_resume."));
  }

  private static Problem refused(String advice) {
    return Problem.ofFaults(
        TailoringProblem.OPTIONS_INVALID, List.of(new Fault("/format", advice)));
  }

  /// Makes a file of a document as it stands, and reads it back. Call it outside of transactions.
  ///
  /// @throws Problem `no-such-document`, `not-ready`, or `options-invalid` for a letter as JSON
  ///     Resume
  Export make(UUID generationId, Format format) {
    var generation = generations.completed(generationId);
    if (format == Format.JSON_RESUME && generation.type() != Draft.Type.RESUME) {
      throw refused("JSON Resume holds resumes; choose another format for a letter.");
    }
    var document = Objects.requireNonNull(generation.result()).document();
    var photo = templates.photo(generation.templateId(), generation.look());
    var written = making.documents().write(document, generation.look(), format, photo);
    var findings = new ArrayList<Export.Finding>();
    written.findings().stream()
        .map(each -> new Export.Finding(key(each.kind()), null, each.sentence(), null))
        .forEach(findings::add);
    if (format == Format.PDF || format == Format.DOCX) {
      RoundTrip.check(document, generation.look(), written.bytes(), format).stream()
          .map(
              each -> new Export.Finding(key(each.kind()), each.field(), each.meant(), each.read()))
          .forEach(findings::add);
    }
    if (format == Format.PDF && written.pages() > generation.options().pageLimit()) {
      findings.add(
          new Export.Finding(
              "too-long",
              null,
              "It has %d pages; you wanted at most %d. Take out a sentence, or choose a smaller font."
                  .formatted(written.pages(), generation.options().pageLimit()),
              null));
    }
    var id = Ids.next();
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              var export =
                  new Export(
                      id,
                      generationId,
                      generation.version(),
                      key(format),
                      filename(generation, document, format),
                      files.keep(written.bytes()),
                      written.bytes().length,
                      written.pages() == 0 ? null : written.pages(),
                      findings,
                      0,
                      null,
                      now());
              store.add(userId(), export, generation.look(), now());
              return export;
            }));
  }

  private static String key(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String key(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /// Such as `Ana-Cook-Resume-Northwind.pdf`, in letters that every system takes.
  private static String filename(Generation generation, Draft document, Format format) {
    var name =
        Stream.of(
                document.head().name(),
                generation.type() == Draft.Type.RESUME ? "Resume" : "Letter",
                generation.company())
            .map(Exports::plain)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("-"));
    var cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    return cut + "." + format.extension();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /// The files of a document, the newest first.
  @Transactional(readOnly = true)
  public List<Export> list(UUID generationId) {
    return store.list(userId(), generationId);
  }

  /// A file with its content.
  record Content(Export export, byte[] bytes) {}

  /// Gives the file, and counts it.
  ///
  /// @throws Problem `no-such-export`
  @Transactional
  public Content download(UUID id) {
    var export = store.find(userId(), id).orElseThrow(TailoringProblem.NO_SUCH_EXPORT::problem);
    store.downloaded(userId(), id, now());
    return new Content(export, files.find(export.fileId()).orElseThrow());
  }

  /// It can be had back for 30 days.
  ///
  /// @throws Problem `no-such-export`, or `export-sent`
  @Transactional
  public Export remove(UUID id) {
    var export = store.find(userId(), id).orElseThrow(TailoringProblem.NO_SUCH_EXPORT::problem);
    if (!store.remove(userId(), id, now())) {
      throw TailoringProblem.EXPORT_SENT.problem();
    }
    return export;
  }

  /// @throws Problem `no-such-export`
  @Transactional
  public Export restore(UUID id) {
    store.restore(userId(), id);
    return store.find(userId(), id).orElseThrow(TailoringProblem.NO_SUCH_EXPORT::problem);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
