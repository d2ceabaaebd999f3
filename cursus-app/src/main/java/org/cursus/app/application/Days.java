package org.cursus.app.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people read them.
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Days() {}

  /// Such as 3 November 2026.
  static String written(LocalDate day) {
    return DAY.format(day);
  }
}
