package org.cursus.app.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.application.ApplicationStore.OpenJob;
import org.cursus.app.job.ApplicationStatus;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The caller's applications. A change names the version it is based on, so that two windows never
/// overwrite each other.
@Service
class Applications {

  /// More cards than anybody oversees.
  static final int MOST_ON_BOARD = 500;

  private static final int MOST_CHOICES = 200;

  private final ApplicationStore store;
  private final ApplicationEventStore events;
  private final Postings postings;
  private final Clock clock;

  Applications(
      ApplicationStore store, ApplicationEventStore events, Postings postings, Clock clock) {
    this.store = store;
    this.events = events;
    this.postings = postings;
    this.clock = clock;
  }

  /// Column by column, each in its order.
  @Transactional(readOnly = true)
  public List<Application> board() {
    return store.board(userId(), MOST_ON_BOARD);
  }

  /// The newest first.
  @Transactional(readOnly = true)
  public List<Application> page(
      @Nullable String status, boolean archived, @Nullable UUID before, int limit) {
    return store.page(userId(), status, archived, before, limit);
  }

  /// What is to be done next, the earliest first.
  @Transactional(readOnly = true)
  public List<Application> followUps() {
    return store.followUps(userId(), MOST_ON_BOARD);
  }

  /// Jobs without an application, the newest first.
  @Transactional(readOnly = true)
  public List<OpenJob> openJobs() {
    return store.openJobs(userId(), MOST_CHOICES);
  }

  /// @throws Problem `no-such-application`
  @Transactional(readOnly = true)
  public Application get(UUID id) {
    return store.find(userId(), id).orElseThrow(ApplicationProblem.NO_SUCH_APPLICATION::problem);
  }

  @Transactional(readOnly = true)
  public Optional<Application> ofJob(UUID jobId) {
    return store.ofJob(userId(), jobId);
  }

  /// Begins an application for one of the caller's jobs.
  ///
  /// @throws Problem `application-exists` that names it, or `no-such-job`
  @Transactional
  public Application begin(UUID jobId, ApplicationStatus status) {
    var now = clock.instant();
    var id = Ids.next();
    store.lock(userId());
    postings.markApplication(jobId, status);
    if (!store.begin(userId(), id, jobId, status.key(), now)) {
      var there = store.ofJob(userId(), jobId).map(Application::id);
      throw ApplicationProblem.APPLICATION_EXISTS.with(
          Map.of("applicationId", there.orElseThrow()));
    }
    write(id, "created", null, null, null, now);
    if (status != ApplicationStatus.NOT_APPLIED) {
      write(id, "status", null, status.key(), null, now);
    }
    return get(id);
  }

  /// Moves a card to a column and a place in it; its job says the same from then on.
  ///
  /// @param position from 0; null for the place it has, or the end of another column
  /// @throws Problem `application-stale` with both sides, or `application-archived`
  @Transactional
  public Application move(UUID id, int base, ApplicationStatus status, @Nullable Integer position) {
    var yours = new HashMap<String, Object>(Map.of("status", status.key()));
    if (position != null) {
      yours.put("position", position);
    }
    var before = locked(id, base, yours);
    refuseArchived(before);
    if (before.column() != status) {
      if (!before.jobDeleted()) {
        postings.markApplication(before.jobId(), status);
      }
      write(id, "status", before.status(), status.key(), null, clock.instant());
    }
    store.move(userId(), id, base, status.key(), clock.instant());
    boolean stays = before.column() == status && position == null;
    if (!stays) {
      store.place(
          userId(), id, status.key(), position == null ? Integer.MAX_VALUE : Math.max(0, position));
    }
    return get(id);
  }

  /// Moves the card of a job, where there is one, to the column that the job is about to say.
  @Transactional
  public void follow(UUID jobId, ApplicationStatus status) {
    store.lock(userId());
    store
        .ofJob(userId(), jobId)
        .filter(each -> each.column() != status)
        .ifPresent(
            each -> {
              var now = clock.instant();
              write(each.id(), "status", each.status(), status.key(), null, now);
              store.move(userId(), each.id(), each.version(), status.key(), now);
              store.place(userId(), each.id(), status.key(), Integer.MAX_VALUE);
            });
  }

  /// Sets what is to be done on which day; no day for nothing.
  ///
  /// @throws Problem as `move`
  @Transactional
  public Application plan(UUID id, int base, @Nullable LocalDate on, @Nullable String note) {
    var yours = new HashMap<String, Object>();
    yours.put("followUpOn", on == null ? "" : on.toString());
    yours.put("followUpNote", note == null ? "" : note);
    refuseArchived(locked(id, base, yours));
    store.plan(userId(), id, base, on, on == null ? null : note, clock.instant());
    return get(id);
  }

  /// Says that what was to be done is done, which then stands among the events.
  ///
  /// @throws Problem as `move`, or `no-follow-up`
  @Transactional
  public Application followedUp(UUID id, int base) {
    var before = locked(id, base, Map.of("followUpOn", ""));
    refuseArchived(before);
    if (before.followUpOn() == null) {
      throw ApplicationProblem.NO_FOLLOW_UP.problem();
    }
    store.plan(userId(), id, base, null, null, clock.instant());
    write(id, "follow_up", null, null, before.followUpNote(), clock.instant());
    return get(id);
  }

  /// Says how it ended; null for open again.
  ///
  /// @throws Problem as `move`
  @Transactional
  public Application conclude(UUID id, int base, @Nullable String outcome) {
    var before = locked(id, base, Map.of("outcome", outcome == null ? "" : outcome));
    refuseArchived(before);
    store.conclude(userId(), id, base, outcome, clock.instant());
    var said = Outcome.of(outcome).map(Outcome::title).orElse("Open again");
    write(id, "outcome", null, null, said, clock.instant());
    return get(id);
  }

  /// Puts a card away; one that is away stays so.
  ///
  /// @throws Problem `application-stale`
  @Transactional
  public Application archive(UUID id, int base) {
    var before = locked(id, base, Map.of("archived", true));
    if (before.archivedAt() == null) {
      store.archive(userId(), id, base, clock.instant());
    }
    return get(id);
  }

  /// Takes a card back to the end of its column.
  ///
  /// @throws Problem `application-stale`
  @Transactional
  public Application restore(UUID id, int base) {
    var before = locked(id, base, Map.of("archived", false));
    if (before.archivedAt() != null) {
      store.restore(userId(), id, base, clock.instant());
      store.place(userId(), id, before.status(), Integer.MAX_VALUE);
    }
    return get(id);
  }

  private Application locked(UUID id, int base, Map<String, Object> yours) {
    store.lock(userId());
    var current = get(id);
    if (current.version() != base) {
      throw ApplicationProblem.APPLICATION_STALE.with(
          Map.of("yours", yours, "basedOn", base, "current", current));
    }
    return current;
  }

  private static void refuseArchived(Application application) {
    if (application.archivedAt() != null) {
      throw ApplicationProblem.APPLICATION_ARCHIVED.problem();
    }
  }

  private void write(
      UUID id,
      String kind,
      @Nullable String from,
      @Nullable String to,
      @Nullable String body,
      Instant at) {
    events.add(userId(), id, new ApplicationEvent(Ids.next(), kind, from, to, body, at, at, 1));
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
