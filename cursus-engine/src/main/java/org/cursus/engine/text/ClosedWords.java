package org.cursus.engine.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of each language that carry no meaning of their own: articles, pronouns, prepositions,
/// conjunctions, auxiliaries.
final class ClosedWords {

  private static final Map<Language, Set<String>> BY_LANGUAGE = new EnumMap<>(Language.class);
  private static final Set<String> NONE = Set.of();
  private static final Map<String, Set<Language>> BY_WORD = new HashMap<>();

  static {
    for (var line : Lists.lines(ClosedWords.class, "closed-words.txt")) {
      int colon = line.indexOf(':');
      var language = Language.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (var word : line.substring(colon + 1).strip().split("\\s+")) {
        var folded = Words.fold(word);
        BY_LANGUAGE.computeIfAbsent(language, key -> new HashSet<>()).add(folded);
        BY_WORD.computeIfAbsent(folded, key -> new HashSet<>()).add(language);
      }
    }
  }

  private ClosedWords() {}

  static Set<String> of(Language language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  /// The languages that have a word.
  static Set<Language> having(String folded) {
    return BY_WORD.getOrDefault(folded, Set.of());
  }
}
