package org.cursus.app.occupation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that somebody answered the questions of a kind.
///
/// @param status `in_progress` or `completed`
/// @param release of O*NET when it began
/// @param answered how many questions have an answer
record Assessment(
    UUID id,
    AssessmentKind kind,
    String status,
    String release,
    Instant startedAt,
    Instant updatedAt,
    @Nullable Instant completedAt,
    int answered) {

  static final String COMPLETED = "completed";

  public boolean completed() {
    return status.equals(COMPLETED);
  }
}
