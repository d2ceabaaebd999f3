package org.cursus.app.job;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.occupation.OccupationTitles;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.engine.posting.PostingParser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Jobs that administrators offer to everybody. They belong to nobody who can sign in.
@Service
class PublicJobs {

  private final PostingStore store;
  private final JobListStore lists;
  private final JobReading reading;
  private final PostingText texts;
  private final OccupationTitles occupations;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;

  PublicJobs(
      PostingStore store,
      JobListStore lists,
      JobReading reading,
      PostingText texts,
      OccupationTitles occupations,
      SecurityAudit audit,
      TransactionTemplate transactions) {
    this.store = store;
    this.lists = lists;
    this.reading = reading;
    this.texts = texts;
    this.occupations = occupations;
    this.audit = audit;
    this.transactions = transactions;
  }

  private <T> T asAdmin(Supplier<T> work) {
    var who = Caller.current().requireUserId();
    return Caller.admin(who)
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  List<JobSummary> list(@Nullable UUID after, int most) {
    return asAdmin(() -> lists.list(StoredJob.PUBLIC, JobFilter.ALL, after, most));
  }

  /// @throws Problem `no-such-job`
  StoredJob get(UUID id) {
    return asAdmin(() -> find(id));
  }

  private StoredJob find(UUID id) {
    return store
        .find(StoredJob.PUBLIC, id)
        .filter(job -> job.deletedAt() == null)
        .orElseThrow(JobProblem.NO_SUCH_JOB::problem);
  }

  /// Adds one from its text; people see it once its title and employer are there.
  StoredJob addText(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw JobProblem.POSTING_MISSING.problem();
    }
    var page = texts.pasted(text);
    return add(reading.read(page, null), JobFaults.plain(text));
  }

  /// Adds one from the form.
  ///
  /// @throws Problem `job-invalid`
  StoredJob addForm(JobDraft draft) {
    var given = draft.checked();
    JobKeeping.checkOccupation(given, occupations);
    var fields = reading.complete(given);
    return add(fields, fields.description());
  }

  private StoredJob add(JobFields fields, @Nullable String raw) {
    var parsedBy = raw == null ? null : PostingParser.VERSION;
    var job = NewJob.of("public", fields, raw, parsedBy);
    return asAdmin(
        () -> {
          store.add(StoredJob.PUBLIC, List.of(job));
          audit.record(AuditAction.PUBLIC_JOB_ADDED, "job", job.id());
          return find(job.id());
        });
  }

  /// @throws Problem `job-invalid`, `no-such-job`, or `job-version-stale` with both sides
  StoredJob change(UUID id, int version, JobDraft draft) {
    var fields = draft.checked();
    return asAdmin(
        () -> {
          JobKeeping.checkOccupation(fields, occupations);
          if (!store.change(StoredJob.PUBLIC, id, version, fields)) {
            throw JobKeeping.stale(find(id), version, draft);
          }
          audit.record(AuditAction.PUBLIC_JOB_CHANGED, "job", id);
          return find(id);
        });
  }

  /// Takes one out of what people see, or offers it again. Copies that people saved stay.
  ///
  /// @throws Problem `no-such-job`, `job-incomplete` or `job-version-stale`
  StoredJob retire(UUID id, int version, boolean retired) {
    return asAdmin(
        () -> {
          var job = find(id);
          if (!job.fields().missing().isEmpty()) {
            throw JobProblem.JOB_INCOMPLETE.with("missing", job.fields().missing());
          }
          if (!store.setStatus(StoredJob.PUBLIC, id, version, retired ? "archived" : "active")) {
            throw JobKeeping.stale(job, version, null);
          }
          audit.record(
              retired ? AuditAction.PUBLIC_JOB_RETIRED : AuditAction.PUBLIC_JOB_CHANGED, "job", id);
          return find(id);
        });
  }
}
