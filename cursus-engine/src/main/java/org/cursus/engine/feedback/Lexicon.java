package org.cursus.engine.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.text.Lists;
import org.jspecify.annotations.Nullable;

/// The words of feedback. A word that ends in `*` stands for all that begin so.
final class Lexicon {

  private static final Endings<Set<Theme>> THEMES = new Endings<>();
  private static final Endings<Double> POLARITIES = new Endings<>();
  private static final Map<String, Set<String>> TURNS = new HashMap<>();

  static {
    for (var line : Lists.lines(Lexicon.class, "themes.txt")) {
      int colon = line.indexOf(':');
      var theme = Theme.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (var word : line.substring(colon + 1).strip().split("\\s+")) {
        THEMES.merge(word, EnumSet.of(theme));
      }
    }
    for (var line : Lists.lines(Lexicon.class, "polarity.txt")) {
      int colon = line.indexOf(':');
      double strength = Double.parseDouble(line.substring(0, colon));
      for (var word : line.substring(colon + 1).strip().split("\\s+")) {
        POLARITIES.put(word, strength);
      }
    }
    for (var line : Lists.lines(Lexicon.class, "turns.txt")) {
      int colon = line.indexOf(':');
      TURNS.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split("\\s+")));
    }
  }

  private Lexicon() {}

  static Set<Theme> themes(String folded) {
    var themes = THEMES.get(folded);
    return themes == null ? Set.of() : themes;
  }

  /// From -2 to 2; 0 for words that do not judge.
  static double polarity(String folded) {
    var polarity = POLARITIES.get(folded);
    return polarity == null ? 0 : polarity;
  }

  static boolean turns(String kind, String folded) {
    return TURNS.getOrDefault(kind, Set.of()).contains(folded)
        || kind.equals("negation") && folded.endsWith("n't");
  }

  /// Words and beginnings of words.
  private static final class Endings<T> {
    private final Map<String, T> whole = new HashMap<>();
    private final Map<String, T> beginnings = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();

    void put(String word, T value) {
      if (word.endsWith("*")) {
        var beginning = word.substring(0, word.length() - 1);
        beginnings.putIfAbsent(beginning, value);
        if (!lengths.contains(beginning.length())) {
          lengths.add(beginning.length());
          lengths.sort(Comparator.reverseOrder());
        }
      } else {
        whole.putIfAbsent(word, value);
      }
    }

    @SuppressWarnings("unchecked")
    void merge(String word, T value) {
      var map = word.endsWith("*") ? beginnings : whole;
      var key = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
      var there = map.get(key);
      if (there instanceof Set<?> set) {
        var both = new HashSet<Object>(set);
        both.addAll((Set<?>) value);
        map.put(key, (T) both);
      } else {
        put(word, value);
      }
    }

    @Nullable T get(String folded) {
      var value = whole.get(folded);
      for (int i = 0; value == null && i < lengths.size(); i++) {
        if (lengths.get(i) <= folded.length()) {
          value = beginnings.get(folded.substring(0, lengths.get(i)));
        }
      }
      return value;
    }
  }
}
