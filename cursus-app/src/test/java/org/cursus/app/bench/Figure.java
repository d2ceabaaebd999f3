package org.cursus.app.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One number that was measured.
///
/// @param limit the bar: the largest value that is still good, or null where there is none
record Figure(String name, double value, String unit, @Nullable Double limit) {

  Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException(name + " is not a number");
    }
  }

  /// Whether the bar is held; null where there is none.
  @Nullable Boolean ok() {
    return limit == null ? null : value <= limit;
  }

  /// The line that is printed: `name value unit`, and where there is a bar `<= limit ok` or
  // `MISSED`.
  String line() {
    var line = name + " " + number(value) + " " + unit;
    return limit == null
        ? line
        : line + " <= " + number(limit) + (value <= limit ? " ok" : " MISSED");
  }

  /// Three digits that count, more only before the point.
  private static String number(double value) {
    var digits = Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, digits, value);
  }
}
