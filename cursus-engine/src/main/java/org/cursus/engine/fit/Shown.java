package org.cursus.engine.fit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cursus.engine.career.Addressed;
import org.cursus.engine.career.CareerEntry;
import org.cursus.engine.career.Periods;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;

/// What a record shows, place by place, ready to be looked through for terms.
///
/// @param entry the key of the entry
/// @param statement which of the entry's statements it is; -1 for its title, -2 for its names
/// @param text without what speaks to whoever reads
/// @param keys the words of the place as they are compared, each between blanks
/// @param strength 1 in a dated statement, .7 in a list, times what time has left of it
public record Shown(String entry, int statement, String text, String keys, double strength) {

  /// The place is the title of its entry.
  public static final int IN_TITLE = -1;

  /// The place is one of the names that its entry lists.
  public static final int IN_NAMES = -2;

  private static final double STATEMENT = 1;
  private static final double LIST = .7;

  /// Half of what one can do with a tool is lost in about ten years without it.
  private static final double HALF_LIFE_YEARS = 10;

  private static final double LEAST = .5;
  private static final int MONTHS = 12;

  /// More names than this between commas are a list, however it is dressed.
  private static final int MOST_COMMAS = 6;

  /// So many words without one that joins them are a list, too.
  private static final int MOST_NAMES = 8;

  private static final double FEWEST_DIFFERENT = .6;
  private static final char LATIN = 0x250;

  /// All places of some entries, entry by entry.
  public static List<Shown> of(List<CareerEntry> entries, YearMonth now) {
    var shown = new ArrayList<Shown>();
    for (var entry : entries) {
      double time = time(entry, now);
      double dated = isDated(entry) ? STATEMENT : LIST;
      for (int i = 0; i < entry.statements().size(); i++) {
        var text = Addressed.without(entry.statements().get(i).text());
        var words = Words.of(text);
        double strength = (isList(text, words) ? LIST : dated) * time;
        add(shown, entry, i, text, words, strength);
      }
      var title = entry.title();
      if (title != null) {
        var text = Addressed.without(title);
        add(shown, entry, IN_TITLE, text, Words.of(text), dated * time);
      }
      entry.names().forEach(name -> add(shown, entry, IN_NAMES, name, Words.of(name), LIST * time));
    }
    return shown;
  }

  /// What the title of an entry shows it with.
  public static double strength(CareerEntry entry, YearMonth now) {
    return (isDated(entry) ? STATEMENT : LIST) * time(entry, now);
  }

  private static boolean isDated(CareerEntry entry) {
    return entry.start() != null && entry.kind() != CareerEntry.Kind.SKILL;
  }

  private static void add(
      List<Shown> shown,
      CareerEntry entry,
      int statement,
      String text,
      List<Word> words,
      double strength) {
    if (!text.isBlank()) {
      shown.add(new Shown(entry.key(), statement, text, keys(words), strength));
    }
  }

  private static double time(CareerEntry entry, YearMonth now) {
    int months = Periods.monthsSinceEnd(entry, now);
    return Math.max(LEAST, Math.pow(.5, months / (HALF_LIFE_YEARS * MONTHS)));
  }

  /// Names between commas, the same words again and again, or words that nothing joins.
  private static boolean isList(String text, List<Word> words) {
    if (text.chars().filter(c -> c == ',' || c == ';').count() > MOST_COMMAS) {
      return true;
    }
    if (words.size() < MOST_NAMES) {
      return false;
    }
    long different = words.stream().map(Word::folded).distinct().count();
    boolean latin = text.chars().noneMatch(c -> c >= LATIN && Character.isLetter(c));
    return different < FEWEST_DIFFERENT * words.size()
        || latin && words.stream().noneMatch(Shown::joins);
  }

  private static boolean joins(Word word) {
    return Arrays.stream(Language.values()).anyMatch(each -> each.isClosed(word.folded()));
  }

  static String keys(String text) {
    return keys(Words.of(text));
  }

  private static String keys(List<Word> words) {
    var keys = new StringBuilder(" ");
    words.forEach(word -> keys.append(Gazetteer.key(word)).append(' '));
    return keys.toString();
  }
}
