package org.cursus.engine.career;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The months of an entry, counted from year 0; a year alone begins in January and ends in
/// December.
///
/// @param from the first month
/// @param to the month after the last
/// @param open whether it still goes on
record Span(int from, int to, boolean open) {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?");
  private static final int YEAR = 12;

  /// Null without a start; an end that is missing or before the start is the month after it.
  static @Nullable Span of(CareerEntry entry, YearMonth now) {
    var from = month(entry.start(), 1);
    if (from == null) {
      return null;
    }
    boolean open = "present".equals(entry.end());
    var end = open ? Integer.valueOf(number(now)) : month(entry.end(), YEAR);
    int to = end == null ? from + 1 : Math.max(from + 1, Math.min(end, number(now)) + 1);
    return new Span(from, to, open);
  }

  /// The number of a month; null when the text is no date.
  ///
  /// @param otherwise the month for a year alone
  static @Nullable Integer month(@Nullable String date, int otherwise) {
    var match = date == null ? null : DATE.matcher(date);
    if (match == null || !match.matches()) {
      return null;
    }
    int month = match.group(2) == null ? otherwise : Integer.parseInt(match.group(2));
    return month < 1 || month > YEAR ? null : Integer.parseInt(match.group(1)) * YEAR + month - 1;
  }

  static int number(YearMonth month) {
    return month.getYear() * YEAR + month.getMonthValue() - 1;
  }

  int months() {
    return to - from;
  }

  /// Marks the months in a set, so that what runs side by side counts once.
  void mark(BitSet months) {
    months.set(from, to);
  }
}
