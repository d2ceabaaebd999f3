package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.files.FileVault;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.Photo;
import org.cursus.engine.rendering.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The looks that the caller has made of the built-in ones.
@Service
class Templates {

  private static final int LONGEST_NAME = 120;
  private static final int MOST = 50;

  private final TemplateStore store;
  private final FileVault files;
  private final Clock clock;

  Templates(TemplateStore store, FileVault files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
  }

  /// A template as it is to be.
  record Wanted(String name, Draft.Type type, Look look, boolean isDefault) {

    /// @throws Problem `template-invalid` with each fault
    Wanted checked() {
      var faults = new ArrayList<Fault>();
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        faults.add(new Fault("/name", "Give it a name of at most 120 characters."));
      }
      look.faults(type).stream()
          .map(each -> new Fault("/settings/" + each.field(), each.sentence()))
          .forEach(faults::add);
      if (!faults.isEmpty()) {
        throw Problem.ofFaults(TailoringProblem.TEMPLATE_INVALID, faults);
      }
      return new Wanted(name.replace('\0', ' ').strip(), type, look, isDefault);
    }
  }

  @Transactional(readOnly = true)
  public List<OwnTemplate> list() {
    return store.list(userId());
  }

  /// @throws Problem `no-such-template`
  @Transactional(readOnly = true)
  public OwnTemplate get(UUID id) {
    return find(id);
  }

  /// What a new document begins with.
  record Start(@Nullable UUID templateId, Look look) {}

  /// The look for a new document: the named template's, else that of the caller's default one, else
  /// the usual.
  ///
  /// @param id the caller's template; null for none
  /// @param builtIn the key of a built-in template; null for none
  /// @throws Problem `no-such-template`, also for one of another type
  @Transactional(readOnly = true)
  public Start start(@Nullable UUID id, @Nullable String builtIn, Draft.Type type) {
    if (id == null && builtIn != null) {
      return Template.of(builtIn)
          .filter(each -> each.type() == type)
          .map(each -> new Start(null, Look.usual(each)))
          .orElseThrow(TailoringProblem.NO_SUCH_TEMPLATE::problem);
    }
    var own = id == null ? store.usual(userId(), type.key()).orElse(null) : find(id);
    if (own == null) {
      return new Start(null, type == Draft.Type.RESUME ? Look.USUAL : Look.USUAL_LETTER);
    }
    if (!own.documentType().equals(type.key())) {
      throw TailoringProblem.NO_SUCH_TEMPLATE.problem();
    }
    return new Start(own.id(), own.settings());
  }

  /// The photo for a look; null where it shows none, or none was given.
  @Transactional(readOnly = true)
  public @Nullable Photo photo(@Nullable UUID id, Look look) {
    return id == null || !look.photo()
        ? null
        : store.photo(userId(), id).flatMap(files::find).flatMap(Photo::of).orElse(null);
  }

  /// @throws Problem `template-invalid` or `name-taken`
  @Transactional
  public OwnTemplate add(Wanted wanted) {
    var checked = wanted.checked();
    if (store.count(userId()) >= MOST) {
      throw Problem.ofFaults(
          TailoringProblem.TEMPLATE_INVALID,
          List.of(new Fault("/name", "You have 50 templates. Delete one first.")));
    }
    var id = Ids.next();
    if (checked.isDefault()) {
      store.noOtherDefault(userId(), checked.type().key(), id, now());
    }
    try {
      store.add(userId(), id, checked, now());
    } catch (DuplicateKeyException taken) {
      throw TailoringProblem.NAME_TAKEN.problem();
    }
    return find(id);
  }

  /// @param base the version that the change is based on
  /// @throws Problem as `add`; also `no-such-template`, or `template-stale` with both sides
  @Transactional
  public OwnTemplate change(UUID id, int base, Wanted wanted) {
    var current = find(id);
    var checked =
        new Wanted(wanted.name(), type(current), wanted.look(), wanted.isDefault()).checked();
    if (checked.isDefault()) {
      store.noOtherDefault(userId(), checked.type().key(), id, now());
    }
    boolean done;
    try {
      done = store.change(userId(), id, base, checked, now());
    } catch (DuplicateKeyException taken) {
      throw TailoringProblem.NAME_TAKEN.problem();
    }
    if (!done) {
      throw TailoringProblem.TEMPLATE_STALE.with(
          Map.of("yours", checked, "basedOn", base, "current", find(id)));
    }
    return find(id);
  }

  /// It can be had back for 30 days. Documents that were made with it keep their look.
  ///
  /// @throws Problem `no-such-template`
  @Transactional
  public void remove(UUID id) {
    if (!store.remove(userId(), id, now())) {
      throw TailoringProblem.NO_SUCH_TEMPLATE.problem();
    }
  }

  /// What the caller can still have back.
  @Transactional(readOnly = true)
  public List<OwnTemplate> deleted() {
    return store.deleted(userId(), now().minus(Generations.KEPT));
  }

  /// @throws Problem `no-such-template`, also for one that was not deleted
  @Transactional
  public OwnTemplate restore(UUID id) {
    if (!store.restore(userId(), id, now())) {
      throw TailoringProblem.NO_SUCH_TEMPLATE.problem();
    }
    return find(id);
  }

  private static Draft.Type type(OwnTemplate template) {
    return Draft.Type.valueOf(template.documentType().toUpperCase(java.util.Locale.ROOT));
  }

  private OwnTemplate find(UUID id) {
    return store.find(userId(), id).orElseThrow(TailoringProblem.NO_SUCH_TEMPLATE::problem);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
