package org.cursus.engine.writing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cursus.engine.draft.Material.Entry;
import org.jspecify.annotations.Nullable;

/// Dates and periods as they are written in a language.
final class Dates {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-\\d{2})?)?");
  private static final int YEAR = 12;

  /// What goes on first, then what ended last; without dates last.
  static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry each) -> !each.current())
          .thenComparing(Comparator.comparingInt(Dates::lastMonth).reversed())
          .thenComparing(
              Comparator.comparingInt((Entry each) -> month(each.start(), 1)).reversed());

  private final Phrases phrases;
  private final Locale locale;

  Dates(Phrases phrases) {
    this.phrases = phrases;
    this.locale = Locale.of(phrases.language());
  }

  /// Months since year 0; 0 for what is no date.
  ///
  /// @param otherwise the month of a year alone
  static int month(@Nullable String date, int otherwise) {
    var found = date == null ? null : DATE.matcher(date);
    if (found == null || !found.matches()) {
      return 0;
    }
    int month = found.group(2) == null ? otherwise : Integer.parseInt(found.group(2));
    return Integer.parseInt(found.group(1)) * YEAR + month;
  }

  private static int lastMonth(Entry entry) {
    return month(entry.end() == null ? entry.start() : entry.end(), YEAR);
  }

  /// Such as `Mar 2019 – present`; null where nothing is known.
  @Nullable String period(Entry entry) {
    var from = shortDate(entry.start());
    var to = entry.current() ? phrases.get("present") : shortDate(entry.end());
    if (from == null || from.equals(to)) {
      return to;
    }
    return to == null ? from : from + " – " + to;
  }

  /// Such as `2009–2012`; empty where nothing is known.
  static String years(Entry entry) {
    var from = year(entry.start());
    var to = year(entry.end());
    return from.equals(to) || to.isEmpty() ? from : from.isEmpty() ? to : from + "–" + to;
  }

  static String year(@Nullable String date) {
    return date != null && DATE.matcher(date).matches() ? date.substring(0, 4) : "";
  }

  private @Nullable String shortDate(@Nullable String date) {
    var found = date == null ? null : DATE.matcher(date);
    if (found == null || !found.matches()) {
      return null;
    }
    if (found.group(2) == null) {
      return found.group(1);
    }
    return phrases.language().equals("en")
        ? name(found.group(2), TextStyle.SHORT) + " " + found.group(1)
        : found.group(2) + "/" + found.group(1);
  }

  /// Such as `March 2019`, as it stands in a sentence; null for what is no date.
  @Nullable String inSentence(@Nullable String date) {
    var found = date == null ? null : DATE.matcher(date);
    if (found == null || !found.matches()) {
      return null;
    }
    if (found.group(2) == null) {
      return found.group(1);
    }
    return name(found.group(2), TextStyle.FULL) + phrases.get("month-year") + found.group(1);
  }

  private String name(String month, TextStyle style) {
    return Month.of(Integer.parseInt(month)).getDisplayName(style, locale);
  }

  /// Such as `22 November 2026`.
  String day(LocalDate date) {
    return DateTimeFormatter.ofPattern(phrases.get("day"), locale).format(date);
  }
}
