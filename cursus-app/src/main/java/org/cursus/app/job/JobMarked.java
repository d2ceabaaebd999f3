package org.cursus.app.job;

import java.util.UUID;

/// The caller says on a job's page how far their application is. Told within the transaction that
/// keeps it, so that what follows stands or falls with it.
///
/// @param jobId may be none of theirs; then the transaction fails
public record JobMarked(UUID jobId, ApplicationStatus status) {}
