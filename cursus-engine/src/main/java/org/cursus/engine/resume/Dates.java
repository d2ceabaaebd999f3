package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds dates and ranges of dates in a line, in the ways resumes of five languages write them.
final class Dates {

  private static final String MONTH = alternatives(monthWords());
  private static final String SEASON = alternatives(Lexicon.DATES.phrases("season"));
  private static final String PRESENT = alternatives(Lexicon.DATES.phrases("present"));
  private static final String SINCE = alternatives(Lexicon.DATES.phrases("since"));
  private static final String UNTIL = alternatives(Lexicon.DATES.phrases("until"));
  private static final String BEFORE = alternatives(Lexicon.DATES.phrases("before"));
  private static final String YEAR = "(?:19[4-9]\\d|20[0-4]\\d)";
  private static final String DASH = "[-–—−‒―~→>]+|\\.{2,3}";

  private static final Pattern POINT =
      Pattern.compile(
          "(?<![\\p{L}\\d$€£#@+])(?:"
              + "(?:(?<!\\.)[0-3]?\\d(?:st|nd|rd|th|\\.)? +)?(?<month>%1$s)\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?[\\s,./-]*(?:of |de |del )?(?<my>%3$s|['’‘]\\d{2})"
                  .formatted(MONTH, SEASON, YEAR)
              + "|(?<yFirst>%s)\\s*[./,-]?\\s+(?<monthLast>%s)\\.?".formatted(YEAR, MONTH)
              + "|(?<iso>%s)[-./](?<isoM>0?[1-9]|1[0-2])[-./](?:\\d{1,2})".formatted(YEAR)
              + "|(?<ym>%s)(?:\\s?/\\s?|-|\\.)(?<ymM>0[1-9]|1[0-2]|[1-9](?=\\s*(?:$|[^\\d\\s])))(?!\\s*/\\s*\\d)"
                  .formatted(YEAR)
              + "|(?<d1>\\d{1,2})[./](?<d2>\\d{1,2})[./](?<dY>%s)".formatted(YEAR)
              + "|(?<mM>0?[1-9]|1[0-2])(?:\\s?[./]\\s?|-)(?<mY>%s)".formatted(YEAR)
              + "|(?<mmyyM>0[1-9]|1[0-2])/(?<mmyy>\\d{2})"
              + "|(?:%s)[\\s,/-]*(?<sy>%s)(?:/\\d{2,4})?".formatted(SEASON, YEAR)
              + "|(?<year>%s)".formatted(YEAR)
              + ")(?![\\p{L}\\d%€$])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:%s|/)\\s*(?:(?:%s)\\.?\\s+)?|\\s+(?:%s)\\s+".formatted(DASH, BEFORE, UNTIL),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESENT_AFTER =
      Pattern.compile(
          "(?:\\s*(?:%1$s)\\s*|\\s+(?:%2$s)\\s+|\\s+)(?<present>%3$s)(?![\\p{L}\\d])"
              .formatted(DASH, UNTIL, PRESENT),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OPEN_AFTER = Pattern.compile("\\s*[-–—]\\s*(?=$|\\t|[)|\\]])");
  private static final Pattern SHORT_YEAR_AFTER =
      Pattern.compile("\\s?[-–—/]\\s?['’]?(\\d{2})(?![\\d./-])");
  private static final Pattern SINCE_BEFORE =
      Pattern.compile("(?<![^\\s(])(?:%s)\\s+$".formatted(SINCE), Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<m>%1$s)\\.?(?:\\s*(?:%2$s)\\s*|\\s+(?:%3$s)\\s+)$"
              .formatted(MONTH, DASH, UNTIL),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?:%s)\\.?:?\\s*)+$".formatted(BEFORE),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DURATION_AFTER =
      Pattern.compile(
          "^[\\s)·•|,–-]*[(\\[]?\\s*(?:\\d{1,2}\\+?\\s*(?:years?|yrs?|jahre?|ans?|años?|anos?)"
              + "[,\\s]*(?:and\\s+)?)?(?:\\d{1,2}\\s*(?:months?|mos?|monate?|mois|meses|mes))?\\s*[)\\]]?"
              + "(?=\\s*$|\\t|\\s*[|·])",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LABEL = 60;

  private Dates() {}

  /// A date or a range in a text.
  ///
  /// @param from where it begins, labels such as "Expected" included
  /// @param startFrom where the start date itself stands
  /// @param end null for a single date; `present` for a current one
  record Found(
      int from,
      int to,
      @Nullable String start,
      int startFrom,
      int startTo,
      @Nullable String end,
      int endFrom,
      int endTo) {

    boolean range() {
      return start != null && end != null;
    }

    /// A start and a dash, and nothing after it.
    boolean open() {
      return endFrom == startFrom && "present".equals(end);
    }

    /// The date of a thing that happened once, or when it was finished.
    String last() {
      return Objects.requireNonNull(end == null ? start : end);
    }
  }

  private record Point(int from, int to, String value) {}

  /// All dates and ranges, from left to right; months before days where nothing tells.
  static List<Found> find(String text) {
    return find(text, false);
  }

  /// @param dayFirst whether "03/04/2020" is a day of April
  static List<Found> find(String text, boolean dayFirst) {
    if (!mayHold(text)) {
      return List.of();
    }
    var points = new ArrayList<Point>();
    var matcher = POINT.matcher(text);
    while (matcher.find()) {
      points.add(new Point(matcher.start(), matcher.end(), value(matcher, dayFirst)));
    }
    var found = new ArrayList<Found>();
    for (int i = 0; i < points.size(); i++) {
      var start = points.get(i);
      Found one;
      if (i + 1 < points.size() && isBetween(text, start.to(), points.get(i + 1).from())) {
        var end = points.get(++i);
        one = found(text, start, end.value(), end.from(), end.to(), end.to());
      } else {
        one = single(text, start);
      }
      if (one.range() || !isShortPair(text, start)) {
        found.add(widen(text, one));
      }
    }
    return found;
  }

  /// The first range of a text, or its first date.
  static @Nullable Found first(String text) {
    var all = find(text);
    return all.stream()
        .filter(Found::range)
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  private static boolean mayHold(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// "05/18" is a month only beside another date.
  private static boolean isShortPair(String text, Point point) {
    return point.to() - point.from() == 5 && text.charAt(point.from() + 2) == '/';
  }

  private static Found found(
      String text, Point start, String end, int endFrom, int endTo, int until) {
    return new Found(
        start.from(), until, start.value(), start.from(), start.to(), end, endFrom, endTo);
  }

  private static Found single(String text, Point point) {
    var present = PRESENT_AFTER.matcher(text).region(point.to(), text.length());
    present.useTransparentBounds(true);
    if (present.lookingAt()) {
      return found(text, point, "present", present.start("present"), present.end(), present.end());
    }
    var open = OPEN_AFTER.matcher(text).region(point.to(), text.length());
    if (open.lookingAt()) {
      return found(text, point, "present", point.from(), open.end(), open.end());
    }
    if (point.value().length() == 4) {
      var shortYear = SHORT_YEAR_AFTER.matcher(text).region(point.to(), text.length());
      if (shortYear.lookingAt()) {
        int year = Integer.parseInt(shortYear.group(1));
        int start = Integer.parseInt(point.value());
        if (year > start % 100 && year - start % 100 < 30) {
          var end = String.valueOf(start / 100 * 100 + year);
          return found(text, point, end, shortYear.start(1), shortYear.end(), shortYear.end());
        }
      }
    }
    return new Found(point.from(), point.to(), point.value(), point.from(), point.to(), null, 0, 0);
  }

  /// Takes in what belongs to the date and is none: "since", a lone first month, labels, lengths.
  private static Found widen(String text, Found found) {
    boolean worded = isWordBefore(text, found.from());
    var since = before(SINCE_BEFORE, text, found);
    if (worded && found.end() == null && since.find()) {
      found =
          new Found(
              since.start(),
              found.to(),
              found.start(),
              found.startFrom(),
              found.startTo(),
              "present",
              since.start(),
              found.to());
    }
    var month = before(MONTH_BEFORE, text, found);
    if (worded && found.end() == null && month.find()) {
      var year = Objects.requireNonNull(found.start()).substring(0, 4);
      found =
          new Found(
              month.start(),
              found.to(),
              year + "-" + month(month.group("m")),
              month.start("m"),
              month.end("m"),
              found.start(),
              found.startFrom(),
              found.startTo());
    }
    var label = before(LABEL_BEFORE, text, found);
    int from = worded && label.find() ? label.start() : found.from();
    var length = DURATION_AFTER.matcher(text).region(found.to(), text.length());
    int to = length.lookingAt() ? length.end() : found.to();
    return new Found(
        from,
        to,
        found.start(),
        found.startFrom(),
        found.startTo(),
        found.end(),
        found.endFrom(),
        found.endTo());
  }

  /// Whether a word or a sign stands before a date, not the start of the text or a number: nothing
  /// that belongs to a date ends in a digit.
  private static boolean isWordBefore(String text, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return !Character.isDigit(text.charAt(i));
      }
    }
    return false;
  }

  /// Looks at the words just before a date. No label is longer, and a line of nothing but dates
  /// would else be searched from its start for each of them.
  private static Matcher before(Pattern pattern, String text, Found found) {
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .region(Math.max(0, found.from() - LONGEST_LABEL), found.from());
  }

  private static boolean isBetween(String text, int from, int to) {
    return BETWEEN.matcher(text.substring(from, to)).matches();
  }

  private static String value(Matcher matcher, boolean slashedDayFirst) {
    if (matcher.group("month") != null) {
      return year(matcher.group("my")) + "-" + month(matcher.group("month"));
    }
    if (matcher.group("yFirst") != null) {
      return matcher.group("yFirst") + "-" + month(matcher.group("monthLast"));
    }
    if (matcher.group("iso") != null) {
      return matcher.group("iso") + "-" + two(matcher.group("isoM"));
    }
    if (matcher.group("ym") != null) {
      return matcher.group("ym") + "-" + two(matcher.group("ymM"));
    }
    if (matcher.group("dY") != null) {
      // Dots mean day first; with slashes a number above 12 tells, or else the document.
      int first = Integer.parseInt(matcher.group("d1"));
      int second = Integer.parseInt(matcher.group("d2"));
      boolean dayFirst =
          first > 12 || matcher.group().indexOf('.') > 0 || slashedDayFirst && second <= 12;
      int month = dayFirst ? second : first;
      var year = matcher.group("dY");
      return month >= 1 && month <= 12 ? year + "-" + two(String.valueOf(month)) : year;
    }
    if (matcher.group("mM") != null) {
      return matcher.group("mY") + "-" + two(matcher.group("mM"));
    }
    if (matcher.group("mmyy") != null) {
      return year("'" + matcher.group("mmyy")) + "-" + matcher.group("mmyyM");
    }
    return matcher.group("sy") != null ? matcher.group("sy") : matcher.group("year");
  }

  private static String year(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return printed;
    }
    int two = Integer.parseInt(printed.substring(1));
    return String.valueOf(two < 50 ? 2000 + two : 1900 + two);
  }

  private static String month(String word) {
    return two(
        Lexicon.DATES.groups(word).stream()
            .filter(group -> Character.isDigit(group.charAt(0)))
            .findFirst()
            .orElse("1"));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static List<String> monthWords() {
    var words = new ArrayList<String>();
    for (int i = 1; i <= 12; i++) {
      words.addAll(Lexicon.DATES.phrases(String.valueOf(i)));
    }
    return words;
  }

  /// Longest first, so that "June" is not read as "Jun" and a rest.
  private static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
