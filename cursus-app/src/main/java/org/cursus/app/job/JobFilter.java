package org.cursus.app.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which jobs are wanted.
///
/// @param words to search for, as one writes them for a web search; null for none
/// @param statuses null for any
/// @param applicationStatus null for any
/// @param source null for any
/// @param remote null for any
record JobFilter(
    @Nullable String words,
    @Nullable List<String> statuses,
    @Nullable String applicationStatus,
    @Nullable String source,
    @Nullable Boolean remote) {

  static final List<String> STATUSES = List.of("active", "archived", "draft");
  static final List<String> SOURCES =
      List.of("user_created", "indeed", "linkedin", "url", "file", "csv", "public", "mock");
  private static final int LONGEST = 200;

  static final JobFilter ALL = new JobFilter(null, null, null, null, null);

  /// Checked.
  ///
  /// @throws org.cursus.app.platform.Problem `job-invalid` for a key that there is not
  static JobFilter of(
      @Nullable String words,
      @Nullable String status,
      @Nullable String applicationStatus,
      @Nullable String source,
      @Nullable Boolean remote) {
    var faults = JobFaults.ofForm();
    var one = faults.oneOf("status", status, STATUSES);
    var application =
        faults.oneOf(
            "applicationStatus",
            applicationStatus,
            List.of(ApplicationStatus.values()).stream().map(ApplicationStatus::key).toList());
    var from = faults.oneOf("source", source, SOURCES);
    faults.refuse(JobProblem.JOB_INVALID);
    var plain = words == null ? "" : JobFaults.plain(words);
    return new JobFilter(
        plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST)),
        one == null ? null : List.of(one),
        application,
        from,
        remote);
  }

  /// The same without what is archived.
  JobFilter current() {
    return statuses != null
        ? this
        : new JobFilter(words, List.of("active", "draft"), applicationStatus, source, remote);
  }
}
