package org.cursus.engine.fit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.career.Addressed;
import org.cursus.engine.career.CareerEntry;
import org.cursus.engine.career.Periods;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Words;

/// What a record shows, place by place, ready to be looked through for terms.
///
/// @param keys the words of the place as they are compared, each between blanks
/// @param strength 1 in a dated statement, .7 in a list, times what time has left of it
record Shown(String entry, String text, String keys, double strength) {

  private static final double STATEMENT = 1;
  private static final double LIST = .7;

  /// Half of what one can do with a tool is lost in about ten years without it.
  private static final double HALF_LIFE_YEARS = 10;

  private static final double LEAST = .5;
  private static final int MONTHS = 12;

  /// More names than this between commas are a list, however it is dressed.
  private static final int MOST_COMMAS = 6;

  static List<Shown> of(List<CareerEntry> entries, YearMonth now) {
    var shown = new ArrayList<Shown>();
    for (var entry : entries) {
      double time = time(entry, now);
      boolean dated = entry.start() != null && entry.kind() != CareerEntry.Kind.SKILL;
      for (var statement : entry.statements()) {
        var text = Addressed.without(statement.text());
        boolean list = text.chars().filter(c -> c == ',' || c == ';').count() > MOST_COMMAS;
        add(shown, entry, text, (dated && !list ? STATEMENT : LIST) * time);
      }
      add(
          shown,
          entry,
          entry.title() == null ? "" : entry.title(),
          (dated ? STATEMENT : LIST) * time);
      entry.names().forEach(name -> add(shown, entry, name, LIST * time));
    }
    return shown;
  }

  private static void add(List<Shown> shown, CareerEntry entry, String text, double strength) {
    if (!text.isBlank()) {
      shown.add(new Shown(entry.key(), text, keys(text), strength));
    }
  }

  private static double time(CareerEntry entry, YearMonth now) {
    int months = Periods.monthsSinceEnd(entry, now);
    return Math.max(LEAST, Math.pow(.5, months / (HALF_LIFE_YEARS * MONTHS)));
  }

  static String keys(String text) {
    var keys = new StringBuilder(" ");
    Words.of(text).forEach(word -> keys.append(Gazetteer.key(word.text())).append(' '));
    return keys.toString();
  }
}
