package org.cursus.engine.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes the dates of other tools as JSON Resume does: `2019`, `2019-03`, `2019-03-14`. What is no
/// such date stays as it is printed; the parser knows more languages.
final class ResumeDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO =
      Pattern.compile("((?:19|20)\\d{2})(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(0?[1-9]|1[0-2])\\s*[-/.]\\s*((?:19|20)\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})\\s+)?(\\p{L}{3,9})\\.?,?\\s*(?:(\\d{1,2}),?\\s+)?((?:19|20)\\d{2})");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[–—]\\s*|\\s+(?:-|to|until|till|bis|au|hasta)\\s+|(?<=\\d{4})-(?=\\D|\\d{4}$)");
  private static final Pattern PRESENT =
      Pattern.compile("(?i)present|current|currently|now|today|ongoing");

  private ResumeDates() {}

  static String iso(String printed) {
    var plain = printed.strip();
    var iso = ISO.matcher(plain);
    if (iso.matches()) {
      var month = iso.group(2);
      var day = iso.group(3);
      return iso.group(1)
          + (month == null ? "" : "-" + two(month))
          + (day == null ? "" : "-" + two(day));
    }
    var first = MONTH_FIRST.matcher(plain);
    if (first.matches()) {
      return first.group(2) + "-" + two(first.group(1));
    }
    var named = NAMED.matcher(plain);
    if (named.matches()) {
      var month = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      if (month > 0) {
        return named.group(4) + "-" + two(Integer.toString(month));
      }
    }
    return plain;
  }

  /// The two ends of a period; one of them when it has no more.
  static List<String> ends(String period) {
    var parts = BETWEEN.split(period.strip(), 2);
    return parts.length < 2 ? List.of(iso(parts[0])) : List.of(iso(parts[0]), iso(parts[1]));
  }

  static boolean isPresent(String printed) {
    return PRESENT.matcher(printed.strip()).matches();
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
