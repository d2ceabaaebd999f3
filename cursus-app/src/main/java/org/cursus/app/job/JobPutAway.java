package org.cursus.app.job;

import java.util.UUID;

/// The caller archives a job, or takes it out again. Told within the transaction that keeps it.
public record JobPutAway(UUID jobId, boolean away) {}
