package org.cursus.engine.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Word;

/// Tells what kind of word each is, by closed lists, endings and the word before: enough for
/// shares of a few hundred words, not for parsing a sentence.
final class WordClasses {

  /// Kinds of words.
  enum Kind {
    NOUN,
    ADJECTIVE,
    PREPOSITION,
    ARTICLE,
    PRONOUN,
    VERB,
    ADVERB,
    INTERJECTION,
    OTHER
  }

  static final Map<String, Set<String>> LISTS =
      Lists.lines(WordClasses.class, "words.txt").stream()
          .map(line -> line.split(":", 2))
          .collect(Collectors.toMap(l -> l[0], l -> Set.of(l[1].strip().split(",\\s*"))));

  private static final List<Kind> CLOSED =
      List.of(
          Kind.ARTICLE,
          Kind.PRONOUN,
          Kind.PREPOSITION,
          Kind.INTERJECTION,
          Kind.ADVERB,
          Kind.VERB,
          Kind.ADJECTIVE,
          Kind.NOUN);
  private static final List<String> NOUN_ENDINGS =
      List.of(
          "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "hood", "ism", "ist",
          "ology", "ure", "age", "dom", "ery", "or", "er");
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "ous", "ful", "ive", "able", "ible", "less", "ical", "ial", "al", "ic", "ary", "ant",
          "ent");
  private static final List<String> VERB_ENDINGS =
      List.of("ized", "ised", "izing", "ising", "ize", "ise", "ified", "ify", "ing", "ed");
  private static final int SHORTEST_STEM = 3;

  private WordClasses() {}

  static Set<String> list(String name) {
    return LISTS.getOrDefault(name, Set.of());
  }

  /// How many words there are of each kind.
  static Map<Kind, Integer> count(List<Word> words) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    var before = Kind.OTHER;
    var wordBefore = "";
    for (var word : words) {
      var kind = kind(word.folded(), before, wordBefore);
      counts.merge(kind, 1, Integer::sum);
      before = kind;
      wordBefore = word.folded();
    }
    return counts;
  }

  private static Kind kind(String word, Kind before, String wordBefore) {
    boolean afterModal = list("modal").contains(wordBefore);
    boolean introducesNoun = before == Kind.ARTICLE || before == Kind.ADJECTIVE;
    if (introducesNoun && list("noun").contains(word)) {
      return Kind.NOUN;
    }
    for (var kind : CLOSED) {
      if (list(kind.name().toLowerCase(Locale.ROOT)).contains(word)) {
        // "the work", "a hope"
        return kind == Kind.VERB && introducesNoun ? Kind.NOUN : kind;
      }
    }
    if (list("conjunction").contains(word)) {
      return Kind.OTHER;
    }
    if (ends(word, List.of("ly"))) {
      return Kind.ADVERB;
    }
    if (afterModal || before == Kind.PRONOUN && !ends(word, NOUN_ENDINGS)) {
      return wordBefore.matches("my|your|his|her|its|our|their|this|these|those|which|whose")
          ? Kind.NOUN
          : Kind.VERB;
    }
    if (ends(word, NOUN_ENDINGS)) {
      return Kind.NOUN;
    }
    if (ends(word, ADJECTIVE_ENDINGS)) {
      return Kind.ADJECTIVE;
    }
    return ends(word, VERB_ENDINGS) && !introducesNoun ? Kind.VERB : Kind.NOUN;
  }

  private static boolean ends(String word, List<String> endings) {
    return endings.stream()
        .anyMatch(e -> word.endsWith(e) && word.length() >= e.length() + SHORTEST_STEM);
  }
}
