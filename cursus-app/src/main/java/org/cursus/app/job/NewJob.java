package org.cursus.app.job;

import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;

/// A job that is to be added.
///
/// @param source `user_created`, `url`, `file` and so on
/// @param rawText as it came
/// @param parsedBy the rules that read it; null for none
/// @param status `active`, `archived` or `draft`
record NewJob(
    UUID id,
    String source,
    JobFields fields,
    @Nullable String rawText,
    @Nullable String parsedBy,
    String status,
    ApplicationStatus applicationStatus) {

  static NewJob of(
      String source, JobFields fields, @Nullable String rawText, @Nullable String parsedBy) {
    return new NewJob(
        Ids.next(),
        source,
        fields,
        rawText,
        parsedBy,
        fields.status(),
        ApplicationStatus.NOT_APPLIED);
  }
}
