package org.cursus.app.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happened with the caller's applications: written down by Cursus, and noted by the person.
@Service
class Happenings {

  private final ApplicationStore applications;
  private final ApplicationEventStore store;
  private final Clock clock;

  Happenings(ApplicationStore applications, ApplicationEventStore store, Clock clock) {
    this.applications = applications;
    this.store = store;
    this.clock = clock;
  }

  /// The newest first.
  ///
  /// @throws Problem `no-such-application`
  @Transactional(readOnly = true)
  public List<ApplicationEvent> page(UUID applicationId, @Nullable EventCursor before, int limit) {
    var page = store.page(userId(), applicationId, before, limit);
    if (page.isEmpty()) {
      requireApplication(applicationId);
    }
    return page;
  }

  /// @throws Problem `no-such-event`
  @Transactional(readOnly = true)
  public ApplicationEvent get(UUID applicationId, UUID id) {
    return store
        .find(userId(), applicationId, id)
        .orElseThrow(ApplicationProblem.NO_SUCH_EVENT::problem);
  }

  /// @param when a day or an instant; null for now
  /// @throws Problem `no-such-application` or `application-invalid`
  @Transactional
  public ApplicationEvent add(
      UUID applicationId, @Nullable String kind, @Nullable String body, @Nullable String when) {
    requireApplication(applicationId);
    var now = clock.instant();
    var input = new ApplicationInput();
    var checkedKind = input.ownKind(kind);
    var text = input.body(body);
    if (checkedKind.equals("note")) {
      input.needed("/body", text, "Write the note.");
    }
    var at = input.moment("/happenedAt", when, now);
    input.check();
    var event = new ApplicationEvent(Ids.next(), checkedKind, null, null, text, at, now, 1);
    store.add(userId(), applicationId, event);
    return event;
  }

  /// Changes the words or the day. Of what Cursus wrote only the day can be changed.
  ///
  /// @param when null for the time it has
  /// @throws Problem `no-such-event`, `event-kept`, `application-invalid`, or `part-stale` with
  /// both
  ///     sides
  @Transactional
  public ApplicationEvent change(
      UUID applicationId, UUID id, int base, @Nullable String body, @Nullable String when) {
    var before = get(applicationId, id);
    var input = new ApplicationInput();
    var text = body == null ? before.body() : input.body(body);
    if (!before.ownWords() && body != null && !Objects.equals(text, before.body())) {
      throw ApplicationProblem.EVENT_KEPT.problem();
    }
    if (before.kind().equals("note")) {
      input.needed("/body", text, "Write the note.");
    }
    var at =
        when == null || when.isBlank() || when.equals(before.day().toString())
            ? before.happenedAt()
            : input.moment("/happenedAt", when, clock.instant());
    input.check();
    if (!store.change(userId(), applicationId, id, base, text, at)) {
      throw stale(applicationId, id, base, text, at);
    }
    if ("applied".equals(before.toStatus())) {
      applications.sentAt(userId(), applicationId, at);
    }
    return get(applicationId, id);
  }

  private Problem stale(UUID applicationId, UUID id, int base, @Nullable String text, Instant at) {
    var yours = new HashMap<String, Object>();
    yours.put("body", text == null ? "" : text);
    yours.put("happenedAt", at);
    return ApplicationProblem.PART_STALE.with(
        Map.of("yours", yours, "basedOn", base, "current", get(applicationId, id)));
  }

  /// Deletes what the person noted; it can be brought back.
  ///
  /// @throws Problem as `change`
  @Transactional
  public void remove(UUID applicationId, UUID id, int base) {
    var before = get(applicationId, id);
    if (!before.ownWords()) {
      throw ApplicationProblem.EVENT_KEPT.problem();
    }
    if (!store.remove(userId(), applicationId, id, base, clock.instant())) {
      throw ApplicationProblem.PART_STALE.with(Map.of("basedOn", base, "current", before));
    }
  }

  /// Brings back what was deleted; what is there stays as it is.
  ///
  /// @throws Problem `no-such-event`
  @Transactional
  public ApplicationEvent restore(UUID applicationId, UUID id) {
    store.restore(userId(), applicationId, id);
    return get(applicationId, id);
  }

  private void requireApplication(UUID id) {
    if (applications.find(userId(), id).isEmpty()) {
      throw ApplicationProblem.NO_SUCH_APPLICATION.problem();
    }
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
