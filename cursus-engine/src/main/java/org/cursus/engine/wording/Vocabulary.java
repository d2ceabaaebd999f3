package org.cursus.engine.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Lists;

/// Words with a meaning, words that may stand for each other, and families of words by what they
/// claim.
final class Vocabulary {

  private static final Pattern JOINTS = Pattern.compile("[-/&]");
  private static final Map<String, String> CONCEPTS = new HashMap<>();
  private static final Set<String> NEUTRAL = new HashSet<>();
  private static final Map<String, String> ALIASES = new HashMap<>();

  static {
    for (var line : Lists.lines(Vocabulary.class, "synonyms.txt")) {
      var words = line.split("\\s+");
      if (words[0].equals("=")) {
        for (var word : words) {
          NEUTRAL.add(Stem.of(word));
        }
        continue;
      }
      for (var word : words) {
        CONCEPTS.putIfAbsent(Stem.of(word), "~" + words[0]);
      }
    }
    for (var line : Lists.lines(Vocabulary.class, "aliases.txt")) {
      var names = line.split("=");
      for (var name : names) {
        ALIASES.put(name.strip(), names[names.length - 1].strip());
      }
    }
  }

  private static final Map<String, Set<Integer>> ALIKE = new HashMap<>();

  static {
    int group = 0;
    for (var line : Lists.lines(Vocabulary.class, "alike.txt")) {
      for (var word : line.split("\\s+")) {
        ALIKE.computeIfAbsent(concept(word), key -> new HashSet<>()).add(group);
      }
      group++;
    }
  }

  private static final Set<String> RANKS = new HashSet<>(words("roles.txt"));
  private static final Set<String> NUMBERS = new HashSet<>(words("numbers.txt"));

  static {
    RANKS.addAll(words("credentials.txt"));
    NUMBERS.addAll(
        List.of(
            "dozen", "half", "twice", "doubled", "tripled", "percent", "hundreds", "thousands"));
  }

  private Vocabulary() {}

  /// The words of a compound such as `care-plan`.
  static String[] parts(String word) {
    return JOINTS.split(word);
  }

  /// Whether a word is more than grammar.
  static boolean isContent(String folded) {
    return folded.length() > 1 && !Language.ENGLISH.isClosed(folded);
  }

  /// The same for words that may stand for each other.
  static String concept(String folded) {
    var stem = Stem.of(folded);
    return CONCEPTS.getOrDefault(stem, stem);
  }

  /// The groups of words, one of which may stand for another, that a concept belongs to.
  static Set<Integer> groups(String concept) {
    return ALIKE.getOrDefault(concept, Set.of());
  }

  /// Whether two sets of concepts have one in common, or two that may stand for each other.
  static boolean meet(Set<String> some, Set<String> others) {
    if (!Collections.disjoint(some, others)) {
      return true;
    }
    var groups = new HashSet<Integer>();
    some.forEach(each -> groups.addAll(groups(each)));
    return others.stream().anyMatch(each -> !Collections.disjoint(groups, groups(each)));
  }

  /// Whether a word adds nothing that could be untrue.
  static boolean isNeutral(String folded) {
    return NEUTRAL.contains(Stem.of(folded)) || Verbs.of(folded).isPresent();
  }

  /// Whether a word names a rank or a credential, which are looked at elsewhere.
  static boolean isRank(String folded) {
    return RANKS.contains(folded);
  }

  /// Whether a word is a number.
  static boolean isNumber(String folded) {
    return NUMBERS.contains(folded);
  }

  /// One spelling for all of a thing's.
  static String spelling(String folded) {
    return ALIASES.getOrDefault(folded, folded);
  }

  /// A list in which each line is a family.
  static Map<String, Integer> families(String file) {
    var families = new HashMap<String, Integer>();
    int family = 0;
    for (var line : Lists.lines(Vocabulary.class, file)) {
      for (var word : line.split("\\s+")) {
        families.putIfAbsent(word, family);
      }
      family++;
    }
    return Map.copyOf(families);
  }

  /// The words of a list.
  static Set<String> words(String file) {
    return Set.copyOf(
        new HashSet<>(
            Lists.lines(Vocabulary.class, file).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList()));
  }
}
