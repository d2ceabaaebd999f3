package org.cursus.app.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as it stands in a list.
///
/// @param userId whose it is; null for a public one
record JobSummary(
    UUID id,
    @Nullable UUID userId,
    String source,
    String title,
    String company,
    @Nullable String location,
    @Nullable String salaryRange,
    @Nullable String workplace,
    boolean remote,
    String employmentType,
    @Nullable String seniority,
    String status,
    ApplicationStatus applicationStatus,
    @Nullable LocalDate closesOn,
    int version,
    Instant createdAt,
    @Nullable Instant deletedAt) {}
