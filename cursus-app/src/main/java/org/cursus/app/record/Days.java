package org.cursus.app.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days in a row.
///
/// @param to the day after the last
record Days(LocalDate from, LocalDate to) {

  /// The day itself.
  static Days of(LocalDate day) {
    return new Days(day, day.plusDays(1));
  }

  /// The days that a partial date may mean: a day, a month or a year. What is wrong in it is left
  /// out, so that `2019-13` means the year; null for what is no date at all.
  static @Nullable Days of(@Nullable String date) {
    if (date == null || !date.matches("\\d{4}(-\\d{2}){0,2}")) {
      return null;
    }
    try {
      return switch (date.length()) {
        case 10 -> of(LocalDate.parse(date));
        case 7 -> {
          var first = LocalDate.parse(date + "-01");
          yield new Days(first, first.plusMonths(1));
        }
        default -> {
          var first = LocalDate.parse(date + "-01-01");
          yield new Days(first, first.plusYears(1));
        }
      };
    } catch (DateTimeException noSuchDay) {
      return of(date.substring(0, date.length() - 3));
    }
  }

  /// Whether it is known no better than as a year.
  boolean vague() {
    return from.plusMonths(2).isBefore(to);
  }
}
