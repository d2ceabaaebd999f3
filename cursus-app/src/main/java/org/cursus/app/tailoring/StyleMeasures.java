package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cursus.engine.style.WritingStyle;

/// A style as people read it: each measure with its place between two ends.
///
/// @param measures those that have a scale
/// @param facts those that are told in words
record StyleMeasures(List<Measure> measures, List<Fact> facts) {

  /// A measure on a scale.
  ///
  /// @param place 0 for the left end of the scale, 100 for the right one
  record Measure(String name, String value, double place, String left, String right) {}

  /// A measure without a scale.
  record Fact(String name, String value) {}

  static StyleMeasures of(WritingStyle style) {
    var sentences = style.sentenceStructure();
    var words = style.vocabulary();
    var measures =
        List.of(
            new Measure(
                "Formality",
                number(style.formalityScore()),
                percent(style.formalityLevel(), 0, 1),
                "talk",
                "science"),
            new Measure(
                "Words in a sentence",
                number(sentences.avgWordsPerSentence()),
                percent(sentences.avgWordsPerSentence(), 5, 35),
                "short",
                "long"),
            new Measure(
                "Spread of their lengths",
                number(sentences.spread()),
                percent(sentences.spread(), 0, 15),
                "even",
                "varied"),
            new Measure(
                "School years to read it",
                number(style.readingGrade()),
                percent(style.readingGrade(), 4, 18),
                "easy",
                "hard"),
            new Measure(
                "I, me and my in 100 words",
                number(words.firstPersonPer100Words()),
                percent(words.firstPersonPer100Words(), 0, 12),
                "none",
                "many"),
            new Measure(
                "Different words in 100",
                number(100 * words.typeTokenRatio()),
                percent(words.typeTokenRatio(), .4, .9),
                "few",
                "many"),
            new Measure(
                "Passive sentences",
                number(100 * sentences.passiveRatio()) + " %",
                percent(sentences.passiveRatio(), 0, .4),
                "none",
                "many"));
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Tone", style.tone().replace('_', ' ')));
    facts.add(
        new Fact("Contractions", sentences.usesContractions() ? "You use them" : "You use none"));
    add(facts, "Verbs that open your sentences", words.actionVerbPreference());
    add(facts, "How you lead on", words.transitionPhrases());
    add(facts, "Phrases that come back", style.signaturePhrases());
    if (style.greeting() != null) {
      facts.add(new Fact("Your greeting", style.greeting()));
    }
    if (style.closing() != null) {
      facts.add(new Fact("Your closing", style.closing()));
    }
    return new StyleMeasures(measures, facts);
  }

  private static void add(List<Fact> facts, String name, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(name, String.join(", ", values)));
    }
  }

  private static double percent(double value, double least, double most) {
    return Math.round(1000 * Math.clamp((value - least) / (most - least), 0, 1)) / 10.0;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
