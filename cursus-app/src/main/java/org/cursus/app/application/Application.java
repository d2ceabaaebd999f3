package org.cursus.app.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cursus.app.job.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/// One application to one job.
///
/// @param company empty where the posting names none
/// @param jobDeleted whether the person deleted the posting since
/// @param outcome `accepted`, `declined`, `withdrawn` or `no_answer`; null while it is open
/// @param position from 0 within its column
/// @param version counts changes
record Application(
    UUID id,
    UUID jobId,
    String title,
    String company,
    @Nullable String location,
    boolean jobDeleted,
    String status,
    @Nullable String outcome,
    int position,
    @Nullable Instant appliedAt,
    @Nullable LocalDate followUpOn,
    @Nullable String followUpNote,
    int version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant archivedAt) {

  /// What people call it.
  public String name() {
    return company.isEmpty() ? title : title + ", " + company;
  }

  public ApplicationStatus column() {
    return ApplicationStatus.of(status).orElseThrow();
  }

  boolean isDue(LocalDate today) {
    return followUpOn != null && !followUpOn.isAfter(today);
  }
}
