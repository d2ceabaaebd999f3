package org.cursus.engine.match;

import java.util.Map;

/// Word forms brought together. A lemma joins singular and plural; a root also joins what a person
/// does with what it is called: welder, welding, welds.
final class Stems {

  private static final int SHORTEST = 4;
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("people", "person"),
          Map.entry("teeth", "tooth"),
          Map.entry("children", "child"),
          Map.entry("feet", "foot"),
          Map.entry("mice", "mouse"),
          Map.entry("geese", "goose"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("lives", "life"),
          Map.entry("shelves", "shelf"),
          Map.entry("leaves", "leaf"),
          Map.entry("loaves", "loaf"),
          Map.entry("analyses", "analysis"),
          Map.entry("bus", "bus"),
          Map.entry("gas", "gas"),
          Map.entry("lens", "lens"),
          Map.entry("news", "news"),
          Map.entry("sales", "sales"),
          Map.entry("series", "series"));
  private static final String[] ENDINGS = {
    "izations",
    "ization",
    "ational",
    "ations",
    "ation",
    "ators",
    "ator",
    "ating",
    "ates",
    "ate",
    "ments",
    "ment",
    "ists",
    "ist",
    "ings",
    "ing",
    "ions",
    "ion",
    "ives",
    "ive",
    "ors",
    "or",
    "ers",
    "er",
    "ied",
    "ed",
    "als",
    "al",
    "ical",
    "ics",
    "ic",
    "ances",
    "ance",
    "ences",
    "ence",
    "ies",
    "y",
    "es",
    "s",
    "e"
  };

  private Stems() {}

  /// The singular of a word that is already folded.
  static String lemma(String word) {
    var irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length > 5 && word.endsWith("men")) {
      return word.substring(0, length - 2) + "an";
    }
    if (length < SHORTEST || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && length > SHORTEST) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")
        || word.endsWith("zes")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  /// What is left of a lemma without the endings that tell an activity from who does it.
  static String root(String lemma) {
    for (var ending : ENDINGS) {
      int rest = lemma.length() - ending.length();
      if (rest >= SHORTEST && lemma.endsWith(ending)) {
        return undoubled(lemma.substring(0, rest));
      }
    }
    return lemma;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    return last >= 3 && end == stem.charAt(last - 1) && "lsz".indexOf(end) < 0
        ? stem.substring(0, last)
        : stem;
  }
}
