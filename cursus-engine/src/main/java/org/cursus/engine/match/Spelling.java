package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Known words near a mistyped one: at most one wrong, missing, doubled or swapped letter, two in
/// long words.
public final class Spelling {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int LONGEST = 40;

  private record Known(String word, long letters, int uses) {}

  private final List<Known> known = new ArrayList<>();

  /// @param words the most used win among equally near ones
  public Spelling(Collection<String> words, java.util.function.ToIntFunction<String> uses) {
    for (var word : words) {
      if (word.length() >= SHORTEST - 1 && word.length() <= LONGEST) {
        known.add(new Known(word, letters(word), uses.applyAsInt(word)));
      }
    }
    known.sort(Comparator.comparingInt(Known::uses).reversed().thenComparing(Known::word));
  }

  /// The nearest known word, or null when none is near enough.
  public @Nullable String nearest(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return null;
    }
    int allowed = word.length() >= LONG ? 2 : 1;
    long letters = letters(word);
    String best = null;
    int least = allowed + 1;
    for (var one : known) {
      if (Math.abs(one.word.length() - word.length()) < least
          && Long.bitCount(one.letters ^ letters) <= 2 * (least - 1)) {
        int distance = distance(word, one.word);
        // A wrong first letter is rare, so it costs as much as a second mistake.
        distance += one.word.charAt(0) == word.charAt(0) ? 0 : 1;
        if (distance < least) {
          least = distance;
          best = one.word;
        }
      }
    }
    return best;
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) % 61);
    }
    return letters;
  }

  /// Edits between two words, a swap of neighbours being one (optimal string alignment).
  static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      var spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }
}
