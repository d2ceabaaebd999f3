package org.cursus.engine.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the place of a phrase says about how much it matters: headings, and words such as
/// "required" in the same sentence or in the heading above it.
final class Cues {

  private static final double PLAIN = 1.0;
  private static final Map<String, Double> WEIGHTS =
      Map.of("required", 1.6, "preferred", 1.25, "duty", 1.1, "aside", 0.5);
  private static final int HEADING_WORDS = 7;
  private static final Map<String, Set<String>> WORDS =
      Lists.lines(Cues.class, "cues.txt").stream()
          .map(line -> line.split(":", 2))
          .collect(
              Collectors.toMap(
                  parts -> parts[0].strip(),
                  parts ->
                      Arrays.stream(parts[1].split(","))
                          .map(each -> Words.fold(each.strip()))
                          .filter(each -> !each.isEmpty())
                          .collect(Collectors.toUnmodifiableSet()),
                  (one, other) -> {
                    var both = new HashSet<>(one);
                    both.addAll(other);
                    return both;
                  }));

  private String section = "";

  /// What a sentence says of the phrases in it.
  record Cue(String name, double weight, boolean heading) {}

  /// Takes the sentences in order, since a heading speaks for what follows.
  Cue of(Sentence sentence) {
    var folded = " " + Words.fold(sentence.text()).replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
    var own = named(folded);
    if (isHeading(sentence)) {
      section = own;
      return new Cue(own, own.isEmpty() ? 1.3 : PLAIN, true);
    }
    var name = own.isEmpty() ? section : own;
    return new Cue(name, WEIGHTS.getOrDefault(name, PLAIN), false);
  }

  private static boolean isHeading(Sentence sentence) {
    var text = sentence.text();
    int words = text.split("\\s+").length;
    boolean ends = text.endsWith(".") || text.endsWith(",") || text.endsWith(";");
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 3;
    return words <= HEADING_WORDS
        && !ends
        && (text.endsWith(":") || text.startsWith("#") || capitals);
  }

  private static String named(String folded) {
    for (var name : new String[] {"preferred", "required", "aside", "duty"}) {
      for (var word : WORDS.getOrDefault(name, Set.of())) {
        if (folded.contains(" " + word + " ")) {
          return name;
        }
      }
    }
    return "";
  }
}
