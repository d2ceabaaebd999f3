package org.cursus.app.record;

import org.jspecify.annotations.Nullable;

/// A stretch of time in whole months, as far as partial dates tell.
///
/// @param from counted from the year 0
/// @param to the month after the last
record Months(int from, int to) {

  private static final int IN_YEAR = 12;
  private static final int FAR = 9_999 * IN_YEAR;

  /// Null when no date is known. A year alone is all its months; without an end the stretch ends
  /// where it began, or never when it is current.
  static @Nullable Months of(@Nullable String start, @Nullable String end, boolean current) {
    var first = start == null ? end : start;
    if (first == null) {
      return null;
    }
    int from = month(first, 0);
    int to = current ? FAR : month(end == null ? first : end, IN_YEAR - 1) + 1;
    return new Months(from, Math.max(to, from + 1));
  }

  private static int month(String date, int unknown) {
    int year = Integer.parseInt(date.substring(0, 4));
    int month = date.length() < 7 ? unknown : Integer.parseInt(date.substring(5, 7)) - 1;
    return year * IN_YEAR + month;
  }

  /// The share of the shorter stretch that both have in common, 0 to 1; a half when either is
  /// unknown.
  static double overlap(@Nullable Months one, @Nullable Months other) {
    if (one == null || other == null) {
      return 0.5;
    }
    int shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
    int shorter = Math.min(one.to - one.from, other.to - other.from);
    return Math.max(0, shared) / (double) shorter;
  }
}
