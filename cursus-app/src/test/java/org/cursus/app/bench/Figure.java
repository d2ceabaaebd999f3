package org.cursus.app.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One number that was measured.
///
/// @param limit the bar: the last value that is still good, or null where there is none
/// @param more whether larger is better
record Figure(String name, double value, String unit, @Nullable Double limit, boolean more) {

  Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException(name + " is not a number");
    }
  }

  /// Whether the bar is held; null where there is none.
  @Nullable Boolean ok() {
    return limit == null ? null : more ? value >= limit : value <= limit;
  }

  /// The line that is printed: `name value unit`, and where there is a bar `<= limit ok` or
  /// `MISSED`, with `>=` where larger is better.
  String line() {
    var line = name + " " + number(value) + " " + unit;
    return limit == null
        ? line
        : line
            + (more ? " >= " : " <= ")
            + number(limit)
            + (Boolean.TRUE.equals(ok()) ? " ok" : " MISSED");
  }

  /// Three digits that count, more only before the point.
  private static String number(double value) {
    var digits = Math.abs(value) < 10 ? "%.2f" : Math.abs(value) < 100 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, digits, value);
  }
}
