package org.cursus.engine.text;

import java.util.Map;
import java.util.regex.Pattern;

/// Forms of a word brought together: singular and plural, with and without a hyphen.
final class Forms {

  private static final Pattern JOINTS = Pattern.compile("[-_'./&]");
  private static final int SHORTEST = 4;
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people",
          "person",
          "children",
          "child",
          "analyses",
          "analysis",
          "men",
          "man",
          "women",
          "woman",
          "sales",
          "sales",
          "news",
          "news",
          "criteria",
          "criterion",
          "series",
          "series");

  private Forms() {}

  /// The same for all forms of a word.
  static String key(Word word) {
    return singular(possessive(word.folded()));
  }

  private static String possessive(String folded) {
    var bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    return JOINTS.matcher(bare).replaceAll("");
  }

  /// The singular of an English, French or Spanish word; German plurals stay apart.
  static String singular(String word) {
    var known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int length = word.length();
    if (length < SHORTEST
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && length > SHORTEST) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }
}
