package org.cursus.engine.resume;

import java.util.regex.Pattern;

/// How much a text looks like the name of an organisation, and whether of a school.
final class Organisations {

  private static final Pattern WORDS = Pattern.compile("[\\s,()/]+");

  private Organisations() {}

  /// From 0 to 1.
  static double score(String text) {
    if (text.isBlank() || text.length() > 90) {
      return 0;
    }
    var folded = Lexicon.fold(text);
    if (Lexicon.ORGANISATIONS.group(folded) != null
        && !Lexicon.ORGANISATIONS.has("legal", folded)) {
      return .6;
    }
    var words = WORDS.split(folded);
    double score = 0;
    for (int i = 0; i < words.length; i++) {
      var word = words[i];
      var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (i > 0 && (isLegal(word) || isLegal(bare)) && i >= words.length - 2) {
        score = Math.max(score, .95);
      } else if (Lexicon.ORGANISATIONS.has("institution", bare)
          || Lexicon.ORGANISATIONS.has("company", bare)) {
        score = Math.max(score, i == words.length - 1 || i == 0 ? .7 : .5);
      } else if (i + 1 < words.length
          && Lexicon.ORGANISATIONS.has("company", word + " " + words[i + 1])) {
        score = Math.max(score, .7);
      } else if (word.endsWith(".com")
          || word.endsWith(".io")
          || word.endsWith(".ai")
          || bare.length() > 6
              && (bare.endsWith("werke")
                  || bare.endsWith("bank")
                  || bare.endsWith("klinikum")
                  || bare.endsWith("klinik"))) {
        score = Math.max(score, .8);
      }
    }
    return score;
  }

  /// From 0 to 1, for schools.
  static double institution(String text) {
    if (text.isBlank() || text.length() > 110) {
      return 0;
    }
    var words = WORDS.split(Lexicon.fold(text));
    double score = 0;
    for (int i = 0; i < words.length; i++) {
      var word = words[i].replaceAll("[.;:]+$", "");
      if (Lexicon.ORGANISATIONS.has("institution", word)
          || i + 1 < words.length
              && Lexicon.ORGANISATIONS.has("institution", word + " " + words[i + 1])
          || word.length() > 9
              && (word.endsWith("universitat")
                  || word.endsWith("hochschule")
                  || word.endsWith("gymnasium")
                  || word.endsWith("schule"))) {
        score = .95;
      }
    }
    return score;
  }

  private static boolean isLegal(String word) {
    return Lexicon.ORGANISATIONS.has("legal", word);
  }
}
