package org.cursus.app.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Instants as people and programs write them.
final class Instants {

  private Instants() {}

  /// A day means its end, in UTC.
  ///
  /// @throws org.cursus.app.platform.Problem `instant-invalid`
  static Instant of(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC)
              .minusNanos(1000)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unfit) {
      throw RecordProblem.INSTANT_INVALID.problem();
    }
  }
}
