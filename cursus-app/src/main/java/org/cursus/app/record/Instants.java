package org.cursus.app.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Instants as people and programs write them.
final class Instants {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Instants() {}

  /// A day as "21 November 2026", a moment with its time beside it.
  ///
  /// @throws org.cursus.app.platform.Problem `instant-invalid`
  static String words(String text) {
    var at = of(text).atOffset(ZoneOffset.UTC);
    return (text.length() == 10 ? DAY : MOMENT).format(at);
  }

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
