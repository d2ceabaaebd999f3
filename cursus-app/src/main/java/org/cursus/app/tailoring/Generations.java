package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.engine.rendering.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's documents: asked for, followed, cancelled, deleted and restored.
@Service
class Generations {

  /// How long what was deleted can be had back.
  static final Duration KEPT = Duration.ofDays(30);

  private static final int MOST_DELETED = 100;

  private final GenerationStore store;
  private final GenerationProgressStore progress;
  private final Postings postings;
  private final Materials materials;
  private final Templates templates;
  private final Jobs jobs;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Generations(
      GenerationStore store,
      GenerationProgressStore progress,
      Postings postings,
      Materials materials,
      Templates templates,
      Jobs jobs,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.progress = progress;
    this.postings = postings;
    this.materials = materials;
    this.templates = templates;
    this.jobs = jobs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Asks for a document; it is made in the background.
  ///
  /// @throws Problem `options-invalid`, `no-such-job`, `no-such-profile`, `no-such-template`,
  ///     `record-empty`, or `already-running` with the one that is being made
  Generation begin(NewGeneration wanted) {
    var checked = wanted.checked();
    postings.find(checked.jobId());
    var of = materials.of(wanted.profileId());
    if (of.material().entries().isEmpty()) {
      throw TailoringProblem.RECORD_EMPTY.problem();
    }
    var start = templates.start(wanted.templateId(), wanted.template(), checked.type());
    var id = Ids.next();
    try {
      transactions.executeWithoutResult(
          status -> {
            store.add(
                userId(), id, of.profile().id(), checked, start.templateId(), start.look(), now());
            jobs.enqueue(GenerationJob.NAME, id);
          });
    } catch (DuplicateKeyException running) {
      throw TailoringProblem.ALREADY_RUNNING.problem();
    }
    return get(id);
  }

  /// @throws Problem `no-such-document`
  Generation get(UUID id) {
    return Objects.requireNonNull(transactions.execute(status -> store.find(userId(), id)))
        .orElseThrow(TailoringProblem.NO_SUCH_DOCUMENT::problem);
  }

  /// The newest first, without their results.
  ///
  /// @param before the last one that was seen; null for the first page
  List<Generation> list(@Nullable UUID jobId, @Nullable UUID before, int limit) {
    return Objects.requireNonNull(
        transactions.execute(status -> store.list(userId(), jobId, before, limit)));
  }

  /// Stops the making of a document; one that is over stays as it is.
  ///
  /// @throws Problem `no-such-document`
  Generation cancel(UUID id) {
    transactions.executeWithoutResult(status -> progress.cancel(userId(), id, now()));
    return get(id);
  }

  /// It can be had back for 30 days.
  ///
  /// @throws Problem `no-such-document`, `not-ready` while it is made, or `document-sent`
  void remove(UUID id) {
    var generation = get(id);
    if (!generation.isOver()) {
      throw TailoringProblem.NOT_READY.problem();
    }
    var removed = transactions.execute(status -> store.remove(userId(), id, now()));
    if (!Boolean.TRUE.equals(removed)) {
      throw TailoringProblem.DOCUMENT_SENT.problem();
    }
  }

  /// What the caller can still have back, without results.
  List<Generation> deleted() {
    return Objects.requireNonNull(
        transactions.execute(status -> store.deleted(userId(), now().minus(KEPT), MOST_DELETED)));
  }

  /// @throws Problem `no-such-document`, also for one that was not deleted
  Generation restore(UUID id) {
    var restored = transactions.execute(status -> store.restore(userId(), id, now()));
    if (!Boolean.TRUE.equals(restored)) {
      throw TailoringProblem.NO_SUCH_DOCUMENT.problem();
    }
    return get(id);
  }

  /// Keeps a changed document.
  ///
  /// @param base the version that the change is based on
  /// @param yours the change, to be shown beside what somebody else saved meanwhile
  /// @throws Problem `document-stale` with both sides
  Generation change(UUID id, int base, GenerationResult result, Map<String, ?> yours) {
    boolean done =
        Boolean.TRUE.equals(
            transactions.execute(status -> store.change(userId(), id, base, result, now())));
    return after(done, id, base, yours);
  }

  /// Gives a document another look.
  ///
  /// @param templateId the person's template that the look is of; null for a built-in one
  /// @throws Problem `template-invalid` with each fault, or `document-stale` with both sides
  Generation look(UUID id, int base, Look look, @Nullable UUID templateId) {
    var generation = completed(id);
    var faults = look.faults(generation.type());
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(
          TailoringProblem.TEMPLATE_INVALID,
          faults.stream()
              .map(each -> new Fault("/look/" + each.field(), each.sentence()))
              .toList());
    }
    // One that was deleted meanwhile still looks as it did.
    if (templateId != null && !templateId.equals(generation.templateId())) {
      templates.start(templateId, null, generation.type());
    }
    boolean done =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> store.look(userId(), id, base, look, templateId, now())));
    return after(done, id, base, Map.of("look", look));
  }

  private Generation after(boolean done, UUID id, int base, Map<String, ?> yours) {
    var current = get(id);
    if (!done) {
      throw TailoringProblem.DOCUMENT_STALE.with(
          Map.of("yours", yours, "basedOn", base, "current", current));
    }
    return current;
  }

  /// @throws Problem `no-such-document` or `not-ready`
  Generation completed(UUID id) {
    var generation = get(id);
    if (!generation.status().equals("completed") || generation.result() == null) {
      throw TailoringProblem.NOT_READY.problem();
    }
    return generation;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
