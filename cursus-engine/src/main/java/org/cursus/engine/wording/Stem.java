package org.cursus.engine.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is left of an English word without its endings, so that `migrated` and `migration` meet.
final class Stem {

  private static final int SHORTEST = 4;
  private static final String[] ENDINGS = {
    "ships",
    "ship",
    "isations",
    "izations",
    "isation",
    "ization",
    "ational",
    "fulness",
    "ations",
    "ation",
    "ments",
    "ment",
    "ities",
    "ators",
    "ator",
    "ating",
    "ated",
    "ates",
    "ate",
    "ising",
    "izing",
    "ised",
    "ized",
    "ises",
    "izes",
    "ise",
    "ize",
    "ions",
    "ion",
    "ings",
    "ing",
    "ancies",
    "ances",
    "ance",
    "ences",
    "ence",
    "ities",
    "ity",
    "ives",
    "ive",
    "ically",
    "ical",
    "ally",
    "ics",
    "ic",
    "als",
    "al",
    "ers",
    "er",
    "ors",
    "or",
    "ies",
    "ied",
    "ed",
    "ly",
    "es",
    "y",
    "s",
    "e"
  };
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("built", "build"),
          Map.entry("sold", "sell"),
          Map.entry("sale", "sell"),
          Map.entry("sales", "sell"),
          Map.entry("taught", "teach"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("ran", "run"),
          Map.entry("led", "lead"),
          Map.entry("grew", "grow"),
          Map.entry("growth", "grow"),
          Map.entry("bought", "buy"),
          Map.entry("children", "child"),
          Map.entry("made", "make"),
          Map.entry("kept", "keep"),
          Map.entry("won", "win"),
          Map.entry("held", "hold"),
          Map.entry("gave", "give"),
          Map.entry("took", "take"),
          Map.entry("met", "meet"),
          Map.entry("drew", "draw"),
          Map.entry("drove", "drive"),
          Map.entry("staff", "staff"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("analyses", "analy"),
          Map.entry("analysis", "analy"),
          Map.entry("analyse", "analy"),
          Map.entry("analyze", "analy"),
          Map.entry("analysed", "analy"),
          Map.entry("analyzed", "analy"),
          Map.entry("analysing", "analy"),
          Map.entry("analyzing", "analy"),
          Map.entry("analytics", "analy"),
          Map.entry("analyst", "analyst"),
          Map.entry("supervise", "supervis"),
          Map.entry("supervised", "supervis"),
          Map.entry("supervises", "supervis"),
          Map.entry("supervising", "supervis"),
          Map.entry("explanation", "explain"),
          Map.entry("explanations", "explain"),
          Map.entry("calves", "calf"),
          Map.entry("shelves", "shelf"),
          Map.entry("shown", "show"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("fed", "feed"),
          Map.entry("laid", "lay"),
          Map.entry("driven", "drive"),
          Map.entry("driver", "drive"),
          Map.entry("drivers", "drive"),
          Map.entry("driving", "drive"),
          Map.entry("drawn", "draw"),
          Map.entry("drawing", "draw"),
          Map.entry("drawings", "draw"),
          Map.entry("cleaning", "clean"),
          Map.entry("cleaner", "clean"));

  /// The endings by their last letter, in the order in which they are tried.
  private static final Map<Character, List<String>> BY_LAST =
      Arrays.stream(ENDINGS).collect(Collectors.groupingBy(each -> each.charAt(each.length() - 1)));

  private Stem() {}

  static String of(String folded) {
    var word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    if (word.isEmpty()) {
      return word;
    }
    var same = SAME.get(word);
    if (same != null) {
      return same;
    }
    for (var ending : BY_LAST.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      int rest = word.length() - ending.length();
      if (ending.equals("y") && rest > 0 && "aeo".indexOf(word.charAt(rest - 1)) >= 0) {
        continue;
      }
      if (rest >= SHORTEST && word.endsWith(ending)
          || rest == 3 && ending.length() < 3 && word.endsWith(ending) && !word.endsWith("ss")) {
        return withoutE(undoubled(word.substring(0, rest)));
      }
    }
    return word;
  }

  /// `measure` of "measurement" meets `measur` of "measured".
  private static String withoutE(String stem) {
    return stem.length() > SHORTEST && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last >= 3
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0
        ? stem.substring(0, last)
        : stem;
  }
}
