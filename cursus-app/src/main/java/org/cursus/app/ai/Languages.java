package org.cursus.app.ai;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the language of a text by its function words, and by its script. Cheap, and silent where
/// it is not sure: a list of skills has no language.
final class Languages {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST = 1_200;
  private static final int FEWEST_WORDS = 4;
  private static final double CLEARLY = 1.6;

  /// Words that are common in one language and rare or unknown in the others here.
  private static final Map<String, String> WORDS =
      Map.of(
          "en", "the and of to with for was were is are that this from by which has have their",
          "de", "der die und das mit für von ist sind eine einen dem den wurde auch nicht bei zur",
          "fr", "le les et des une dans pour avec est sont par sur aux qui cette du ses nous",
          "es", "el los las y una con para por del como fue son que sus su más al este",
          "it", "il gli e di che per con una della sono nel alla delle dei come è ha anche",
          "pt", "o os as e uma com para em do da dos das no na foi são mais pelo",
          "nl", "de het een en van met voor zijn is op aan door bij ook niet naar werd te",
          "pl", "i w z na do się jest nie oraz dla przez od że po jako były był przy",
          "sv", "och att en ett för med av på är som till inte den har vid från var samt",
          "tr", "ve bir bu için ile olarak da de çok olan daha gibi kadar her sonra en");

  private static final Map<String, List<String>> LANGUAGES = byWord();

  private Languages() {}

  private static Map<String, List<String>> byWord() {
    var languages = new HashMap<String, List<String>>();
    WORDS.forEach(
        (language, words) -> {
          for (var word : words.split(" ")) {
            languages.merge(
                word,
                List.of(language),
                (one, other) -> {
                  var both = new java.util.ArrayList<>(one);
                  both.addAll(other);
                  return List.copyOf(both);
                });
          }
        });
    return languages;
  }

  /// Such as `en`, or the name of a script such as `HAN`; empty where it cannot be told.
  static Optional<String> of(String text) {
    var start = text.substring(0, Math.min(text.length(), LONGEST));
    var script = script(start);
    if (script.isPresent()) {
      return script;
    }
    var scores = new HashMap<String, Double>();
    int hits = 0;
    var words = WORD.matcher(start.toLowerCase(Locale.ROOT));
    while (words.find()) {
      var languages = LANGUAGES.getOrDefault(words.group(), List.of());
      hits += languages.isEmpty() ? 0 : 1;
      languages.forEach(each -> scores.merge(each, 1.0 / languages.size(), Double::sum));
    }
    if (hits < FEWEST_WORDS) {
      return Optional.empty();
    }
    var ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    boolean clear =
        ranked.size() == 1 || ranked.get(0).getValue() >= CLEARLY * ranked.get(1).getValue();
    return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
  }

  /// The script of most letters, where it is not the Latin one.
  private static Optional<String> script(String text) {
    var counts = new HashMap<Character.UnicodeScript, Integer>();
    int[] letters = {0};
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(
            each -> {
              letters[0]++;
              // Most letters are of the first block, which needs no look-up.
              if (each > 0x24F) {
                counts.merge(Character.UnicodeScript.of(each), 1, Integer::sum);
              }
            });
    counts.remove(Character.UnicodeScript.LATIN);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() * 2 > letters[0] && each.getValue() >= FEWEST_WORDS)
        .map(each -> each.getKey().name())
        .findFirst();
  }

  /// Whether both languages can be told and differ.
  static boolean differ(String one, String other) {
    var first = of(one);
    var second = of(other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }
}
