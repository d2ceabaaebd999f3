package org.cursus.app.chat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.SourceKind;
import org.cursus.engine.retrieval.Sources;
import org.jspecify.annotations.Nullable;

/// Makes passages of what stands in Cursus.
final class Passages {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_SENTENCE = 1_200;
  private static final int MOST_SENTENCES = 40;

  private Passages() {}

  /// A passage whose texts mean nothing but what they say.
  static Passage of(
      String key,
      SourceKind kind,
      String title,
      List<String> sentences,
      String href,
      @Nullable LocalDate date) {
    return new Passage(
        key,
        kind,
        cut(Sources.plain(title), LONGEST_TITLE),
        sentences.stream()
            .map(Sources::plain)
            .filter(each -> !each.isEmpty())
            .map(each -> cut(each, LONGEST_SENTENCE))
            .limit(MOST_SENTENCES)
            .toList(),
        href,
        date);
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
  }

  /// With a full stop where there is no end yet.
  static String ended(String text) {
    var bare = text.strip();
    return bare.isEmpty() || ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0
        ? bare
        : bare + ".";
  }

  /// Such as 3 May 2026.
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// A day, month or year of the record as people write it, such as March 2019.
  static String time(@Nullable String stored) {
    if (stored == null || stored.isBlank()) {
      return "";
    }
    if (stored.matches("\\d{4}-\\d{2}-\\d{2}")) {
      var day = LocalDate.parse(stored);
      return day.getDayOfMonth() == 1 ? MONTH.format(day) : DAY.format(day);
    }
    return stored.matches("\\d{4}-\\d{2}") ? MONTH.format(LocalDate.parse(stored + "-01")) : stored;
  }

  /// Such as ", from March 2019 to May 2021"; empty where nothing is known.
  static String span(@Nullable String start, @Nullable String end, boolean current) {
    var from = time(start);
    var to = time(end);
    if (current) {
      return from.isEmpty() ? "" : ", since " + from;
    }
    if (from.isEmpty()) {
      return to.isEmpty() ? "" : ", until " + to;
    }
    return to.isEmpty() ? ", from " + from : ", from " + from + " to " + to;
  }

  /// ` at X`, or nothing.
  static String with(String before, @Nullable String text) {
    return text == null || text.isBlank() ? "" : before + text.strip();
  }
}
