package org.cursus.app.record;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Partial dates in words.
public final class Period {

  private Period() {}

  /// Such as "March 2019 to present"; empty when nothing is known.
  public static String of(@Nullable String start, @Nullable String end, boolean current) {
    var from = start == null ? "" : words(start);
    var to = current ? "present" : end == null ? "" : words(end);
    if (from.isEmpty() || to.isEmpty()) {
      return from + to;
    }
    return from.equals(to) ? from : from + " to " + to;
  }

  /// `2019-03` as "March 2019", `2019` as it is.
  public static String words(String date) {
    if (date.length() < 7) {
      return date;
    }
    var month = Integer.parseInt(date.substring(5, 7));
    if (month < 1 || month > 12) {
      return date;
    }
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.substring(0, 4);
  }
}
