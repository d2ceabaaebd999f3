package org.cursus.app.usage;

import java.time.Instant;
import java.util.UUID;

/// Credits held for a piece of work.
///
/// @param usageId the entry of the usage log
/// @param expiresAt when they are free again if nobody comes back
/// @param balance credits left beside them
record Reservation(UUID usageId, int creditsReserved, Instant expiresAt, int balance) {}
