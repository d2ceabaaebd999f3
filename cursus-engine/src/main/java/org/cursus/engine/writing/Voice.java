package org.cursus.engine.writing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.style.WritingStyle;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// How a letter speaks: the tone that was asked for, and what of the person's own style the writer
/// can take over. The style is read from English samples, and so is only heard in English letters.
final class Voice {

  /// A style read from less than about thirty words is none.
  private static final double LEAST_CONFIDENCE = .2;

  private static final double LONG_SENTENCES = 19;
  private static final double SHORT_SENTENCES = 12;

  /// Transitions of the person that may open a sentence which adds something.
  private static final List<String> ADDING =
      List.of(
          "in addition",
          "additionally",
          "furthermore",
          "moreover",
          "besides",
          "at the same time",
          "also");

  private static final Map<String, String> CONTRACTIONS =
      Map.of("I have been", "I've been", "I am ", "I'm ", "I would ", "I'd ");

  private final Phrases phrases;
  private final DraftOptions options;
  private final @Nullable WritingStyle style;

  Voice(Phrases phrases, DraftOptions options, @Nullable WritingStyle style) {
    this.phrases = phrases;
    this.options = options;
    boolean heard =
        style != null && style.confidence() >= LEAST_CONFIDENCE && phrases.language().equals("en");
    this.style = heard ? style : null;
  }

  /// A phrase in this voice, its gaps not yet filled.
  String phrase(String key) {
    var phrase = phrases.get(key, options.tone());
    if (style == null || !style.sentenceStructure().usesContractions()) {
      return phrase;
    }
    for (var each : CONTRACTIONS.entrySet()) {
      phrase = phrase.replace(each.getKey(), each.getValue());
    }
    return phrase;
  }

  /// Whether two short deeds belong in one sentence.
  boolean isFlowing() {
    return style != null && style.sentenceStructure().avgWordsPerSentence() >= LONG_SENTENCES;
  }

  /// Whether sentences are to be short.
  boolean isTerse() {
    var asked = style;
    return asked != null
        && asked.sentenceStructure().avgWordsPerSentence() > 0
        && asked.sentenceStructure().avgWordsPerSentence() <= SHORT_SENTENCES;
  }

  /// What opens a sentence that adds something: the person's own word for it; null for none.
  @Nullable String adding() {
    if (style == null) {
      return null;
    }
    return style.vocabulary().transitionPhrases().stream()
        .filter(ADDING::contains)
        .filter(each -> !each.equals("also"))
        .findFirst()
        .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1) + ", ")
        .orElse(null);
  }

  /// The greeting, with the person's own word for it and never with a name from a sample.
  String greeting(@Nullable String contact, @Nullable String company) {
    var greeting =
        contact != null
            ? Phrases.fill(phrase("greeting-contact"), "contact", contact)
            : company != null
                ? Phrases.fill(phrase("greeting-company"), "company", company)
                : phrase("greeting");
    var own = style == null ? null : style.greeting();
    if (own == null) {
      return greeting;
    }
    var first = Words.of(own);
    return first.isEmpty() || !List.of("hello", "hi").contains(first.getFirst().folded())
        ? greeting
        : greeting.replaceFirst("^Dear\\b", first.getFirst().text());
  }

  /// The closing: the person's own where a sample had one.
  String closing() {
    var own = style == null ? null : style.closing();
    return own == null
        ? phrase("closing")
        : own.replaceAll("[\\s,.!]+$", "") + phrases.get("comma");
  }
}
