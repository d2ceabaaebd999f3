package org.cursus.app.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/// What the statements on credits are told of time: the instant, its day and month, and between
/// which ids of the log a reservation can be that still holds credits.
final class CreditTimes {

  /// A month, and as much more as a reservation may last, and clocks of nodes may differ.
  private static final long BEHIND = Duration.ofDays(32).toMillis();

  private static final long AHEAD = Duration.ofHours(1).toMillis();

  private CreditTimes() {}

  /// @param newId an id made just now; its first 48 bits are the time that ids are made by
  static Map<String, Object> of(UUID userId, UUID newId, Instant now) {
    long made = newId.getMostSignificantBits() >>> 16;
    return Map.of(
        "userId", userId,
        "now", at(now),
        "day", Balance.dayOf(now),
        "period", Balance.periodOf(now),
        "oldest", firstId(made - BEHIND),
        "newest", firstId(made + AHEAD));
  }

  /// The smallest id of a moment.
  static UUID firstId(long epochMillis) {
    return new UUID(epochMillis << 16, 0);
  }

  /// An instant as PostgreSQL's driver takes it.
  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
