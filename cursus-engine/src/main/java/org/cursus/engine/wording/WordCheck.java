package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Unsupported.Kind;

/// Words of a claim that are facts by themselves: roles, credentials, outcomes, reach.
final class WordCheck {

  private static final Set<String> ROLES = Vocabulary.words("roles.txt");
  private static final Set<String> CREDENTIALS = Vocabulary.words("credentials.txt");
  private static final Map<String, Integer> SCOPE = Vocabulary.families("scope.txt");
  private static final Map<String, String> OUTCOMES = outcomes();
  /// Work of its own kind, by the family of words of which one must be in the source.
  private static final Map<String, Integer> ACTS = new HashMap<>();

  /// Words that say the same work, and that need no source themselves.
  private static final Map<String, Integer> ACT_WORDS = new HashMap<>();

  static {
    int family = 0;
    for (var line : Lists.lines(WordCheck.class, "acts.txt")) {
      var both = line.split(":");
      for (var word : both[0].strip().split("\\s+")) {
        ACTS.put(Stem.of(word), family);
      }
      for (var word : both[1].strip().split("\\s+")) {
        ACT_WORDS.put(Stem.of(word), family);
      }
      family++;
    }
  }

  private static final Set<String> EFFECT =
      Set.of(
          "resulting",
          "thereby",
          "thus",
          "leading",
          "enabling",
          "allowing",
          "yielding",
          "driving",
          "contributing");

  private final Facts support;
  private final Facts record;
  private final Set<String> outcomes = new HashSet<>();
  private final Set<Integer> reach = new HashSet<>();
  private final boolean effect;

  WordCheck(Facts support, Facts record) {
    this.support = support;
    this.record = record;
    for (var word : support.words) {
      var group = OUTCOMES.get(word);
      if (group != null) {
        outcomes.add(group);
      }
      var family = SCOPE.get(word);
      if (family != null) {
        reach.add(family);
      }
    }
    if (support.words.contains("down")) {
      outcomes.add("down");
    }
    effect =
        support.words.stream()
            .anyMatch(
                each ->
                    EFFECT.contains(each)
                        || each.equals("which")
                        || each.equals("so")
                        || each.startsWith("result"));
  }

  private static Map<String, String> outcomes() {
    var words = new HashMap<String, String>();
    for (var line : Lists.lines(WordCheck.class, "outcomes.txt")) {
      int colon = line.indexOf(':');
      for (var word : line.substring(colon + 1).strip().split("\\s+")) {
        words.put(word, line.substring(0, colon));
      }
    }
    return Map.copyOf(words);
  }

  static Set<String> outcomeWords() {
    return OUTCOMES.keySet();
  }

  List<Unsupported> of(String claim) {
    var faults = new ArrayList<Unsupported>();
    var words = Words.of(claim);
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var whole =
          word.folded().endsWith("'s")
              ? word.folded().substring(0, word.folded().length() - 2)
              : word.folded();
      if (!one(whole, word, words, at, faults) && whole.indexOf('-') > 0) {
        for (var part : whole.split("-")) {
          if (one(part, word, words, at, faults)) {
            break;
          }
        }
      }
    }
    return faults;
  }

  private boolean one(
      String folded, Word word, List<Word> words, int at, List<Unsupported> faults) {
    int before = faults.size();
    if (ROLES.contains(folded)
        && isRole(folded, words, at)
        && !has(folded)
        && !isDescribed(folded, words, at)) {
      faults.add(fault(Kind.ROLE, word, "No source names this role."));
    } else if (CREDENTIALS.contains(folded)
        && !has(folded)
        && !support.hasStem(folded)
        && !record.hasStem(folded)) {
      faults.add(fault(Kind.CREDENTIAL, word, "No source names this credential."));
    } else if (OUTCOMES.containsKey(folded) && !isOutcomeKnown(folded)) {
      faults.add(fault(Kind.OUTCOME, word, "No source says that this came of it."));
    } else if (EFFECT.contains(folded)
        && !effect
        && !support.hasStem(folded)
        && isEffect(words, at)) {
      faults.add(fault(Kind.OUTCOME, word, "No source says what came of it."));
    } else if (ACTS.containsKey(Stem.of(folded)) && !isActKnown(Stem.of(folded))) {
      faults.add(fault(Kind.STATEMENT, word, "No source says that this was done."));
    } else if (SCOPE.containsKey(folded)
        && !reach.contains(SCOPE.get(folded))
        && !support.hasWord(folded)
        && !support.hasStem(folded)
        && !isSynonymKnown(folded)) {
      faults.add(fault(Kind.SCOPE, word, "No source says this of it."));
    }
    return faults.size() > before;
  }

  /// "Acted as supervisor of eight theses" is said by "supervised".
  private boolean isDescribed(String folded, List<Word> words, int at) {
    return support.hasStem(folded)
        && at + 1 < words.size()
        && Set.of("of", "for", "to").contains(words.get(at + 1).folded())
        && !words.get(at).isCapitalised();
  }

  private boolean isActKnown(String stem) {
    var act = ACTS.getOrDefault(stem, -1);
    return support.stems.stream().anyMatch(each -> act.equals(ACTS.get(each)))
        || support.words.stream().anyMatch(each -> act.equals(ACT_WORDS.get(Stem.of(each))));
  }

  private boolean isSynonymKnown(String folded) {
    var concept = Vocabulary.concept(folded);
    return concept.startsWith("~")
        && support.words.stream().anyMatch(each -> Vocabulary.concept(each).equals(concept));
  }

  private static boolean isEffect(List<Word> words, int at) {
    var next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
    return at > 0
        && switch (words.get(at).folded()) {
          case "resulting" -> next.equals("in");
          case "leading", "contributing" -> next.equals("to");
          case "thereby", "thus" -> true;
          case "driving" -> false;
          default -> true;
        };
  }

  private boolean has(String folded) {
    return support.hasWord(folded) || record.hasWord(folded);
  }

  private static boolean isRole(String folded, List<Word> words, int at) {
    if (Verbs.of(folded).isPresent()
        || folded.equals("pilot")
        || folded.equals("champion")
        || folded.equals("mentor")) {
      boolean start = at == 0;
      var before = start ? "" : words.get(at - 1).folded();
      var next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
      boolean noun =
          Set.of("as", "a", "the", "team", "tech", "technical", "project", "shift", "department")
                  .contains(before)
              || start && Set.of("engineer", "developer", "designer", "of").contains(next);
      return noun;
    }
    return !folded.equals("partner") || at > 0;
  }

  private boolean isOutcomeKnown(String folded) {
    var group = OUTCOMES.getOrDefault(folded, "");
    if (support.hasWord(folded) || support.hasStem(folded)) {
      return true;
    }
    return switch (group) {
      case "better" ->
          outcomes.contains("better") || outcomes.contains("up") || outcomes.contains("down");
      case "up", "down", "won", "beyond" -> outcomes.contains(group);
      default -> false;
    };
  }

  private static Unsupported fault(Kind kind, Word word, String because) {
    return new Unsupported(kind, word.text(), word.start(), word.end(), because);
  }
}
