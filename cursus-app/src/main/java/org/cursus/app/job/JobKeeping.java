package org.cursus.app.job;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.occupation.OccupationTitles;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a person's jobs: reading, correcting, archiving, deleting and restoring them.
@Service
class JobKeeping {

  private static final int MOST_DELETED = 100;

  private final PostingStore store;
  private final JobListStore lists;
  private final OccupationTitles occupations;
  private final ApplicationEventPublisher news;

  JobKeeping(
      PostingStore store,
      JobListStore lists,
      OccupationTitles occupations,
      ApplicationEventPublisher news) {
    this.news = news;
    this.store = store;
    this.lists = lists;
    this.occupations = occupations;
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }

  /// The version that `If-Match` names.
  ///
  /// @throws Problem `job-version-missing`
  static int version(@Nullable String ifMatch) {
    return VersionTag.read(ifMatch, JobProblem.JOB_VERSION_MISSING);
  }

  /// A job of the caller's or a public one.
  ///
  /// @throws Problem `no-such-job`
  @Transactional(readOnly = true)
  StoredJob get(UUID id) {
    return find(id);
  }

  private StoredJob find(UUID id) {
    return store
        .find(userId(), id)
        .filter(job -> job.deletedAt() == null)
        .orElseThrow(JobProblem.NO_SUCH_JOB::problem);
  }

  /// One more than a page tells whether there is a next one.
  @Transactional(readOnly = true)
  List<JobSummary> list(JobFilter filter, @Nullable UUID after, int most) {
    return lists.list(userId(), filter, after, most);
  }

  /// Public jobs, the newest first.
  @Transactional(readOnly = true)
  List<JobSummary> publicOnes(JobFilter filter, @Nullable UUID after, int most) {
    return lists.list(StoredJob.PUBLIC, filter, after, most);
  }

  /// What the caller can still have back.
  @Transactional(readOnly = true)
  List<JobSummary> deleted() {
    return lists.deleted(userId(), MOST_DELETED);
  }

  /// Puts other values in the place of all that can be corrected; the text as it came stays.
  ///
  /// @throws Problem `job-invalid`, `no-such-job`, `public-job-read-only`, or `job-version-stale`
  /// with both sides
  @Transactional
  StoredJob change(UUID id, int version, JobDraft draft) {
    var fields = draft.checked();
    checkOccupation(fields, occupations);
    if (!store.change(userId(), id, version, fields)) {
      throw refusal(find(id), version, draft);
    }
    return find(id);
  }

  /// @throws Problem `job-invalid` for a code that O*NET does not have
  static void checkOccupation(JobFields fields, OccupationTitles occupations) {
    var code = fields.occupationCode();
    if (code != null && occupations.find(code).isEmpty()) {
      var faults = JobFaults.ofForm();
      faults.add("occupationCode", "O*NET has no such occupation. Look its code up, or clear it.");
      faults.refuse(JobProblem.JOB_INVALID);
    }
  }

  static Problem refusal(StoredJob current, int version, @Nullable JobDraft yours) {
    if (current.isPublic()) {
      return JobProblem.PUBLIC_JOB_READ_ONLY.problem();
    }
    return stale(current, version, yours);
  }

  static Problem stale(StoredJob current, int version, @Nullable JobDraft yours) {
    return JobProblem.JOB_VERSION_STALE.with(
        yours == null
            ? Map.of("basedOn", version, "current", JobView.of(current))
            : Map.of("yours", yours, "basedOn", version, "current", JobView.of(current)));
  }

  /// Puts a job away, or takes it out again.
  ///
  /// @throws Problem `job-incomplete` for a draft, or as `change`
  @Transactional
  StoredJob archive(UUID id, int version, boolean away) {
    var job = find(id);
    if (job.isPublic()) {
      throw JobProblem.PUBLIC_JOB_READ_ONLY.problem();
    }
    if (!job.fields().missing().isEmpty()) {
      throw JobProblem.JOB_INCOMPLETE.with("missing", job.fields().missing());
    }
    if (!store.setStatus(userId(), id, version, away ? "archived" : "active")) {
      throw stale(job, version, null);
    }
    news.publishEvent(new JobPutAway(id, away));
    return find(id);
  }

  /// Says how far an application is.
  ///
  /// @throws Problem `no-such-job` or `job-invalid`
  @Transactional
  StoredJob mark(UUID id, @Nullable String status) {
    var faults = JobFaults.ofForm();
    var known = ApplicationStatus.of(status);
    if (known.isEmpty()) {
      faults.add(
          "applicationStatus", "Choose one of not_applied, applied, interview, offer, rejected.");
    }
    faults.refuse(JobProblem.JOB_INVALID);
    // Told first, since whoever moves a card waits for the cards before the job, too.
    news.publishEvent(new JobMarked(id, known.orElseThrow()));
    if (!store.setApplication(userId(), id, known.orElseThrow())) {
      throw refusal(find(id), 0, null);
    }
    return find(id);
  }

  /// It can be had back for 30 days.
  ///
  /// @throws Problem as `change`
  @Transactional
  void delete(UUID id, int version) {
    if (!store.delete(userId(), id, version)) {
      throw refusal(find(id), version, null);
    }
  }

  /// @throws Problem `no-such-job` or `job-gone-too-long`
  @Transactional
  StoredJob restore(UUID id) {
    if (!store.restore(userId(), id)) {
      boolean deleted = store.find(userId(), id).filter(job -> job.deletedAt() != null).isPresent();
      throw deleted ? JobProblem.JOB_GONE_TOO_LONG.problem() : JobProblem.NO_SUCH_JOB.problem();
    }
    return find(id);
  }

  /// A copy of a public job among the caller's own.
  ///
  /// @throws Problem `no-such-job` where there is no such public one
  @Transactional
  StoredJob copy(UUID id) {
    var job = find(id);
    if (!job.isPublic()) {
      throw JobProblem.NO_SUCH_JOB.problem();
    }
    var copy = NewJob.of("public", job.fields(), job.rawText(), job.parsedBy());
    store.add(userId(), List.of(copy));
    return find(copy.id());
  }
}
