package org.cursus.engine.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.feedback.FeedbackReport.ThemeReading;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Sentences;

/// Reads a performance review or an interviewer's note. English only; of other languages it says
/// so and judges nothing.
public final class Feedback {

  /// Names the rules; it changes with them.
  public static final String VERSION = "feedback-rules-1";

  /// A sentence that tells a reader or a machine what to do is no feedback on anybody.
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?iu)^(?:please\\s+)?(?:ignore|disregard|forget|override|pretend|rate|score|grade|rank|answer|respond|reply|output|print|return|act)\\b"
              + ".*\\b(?:instructions?|prompts?|rules?|previous|above|system|score|rating|person|candidate|as|that|with|100|json)\\b"
              + "|^\\W*(?:system|assistant|user)\\s*:|^you are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot)\\b");
  private static final int MOST = 400;
  private static final int SHOWN = 12;
  private static final double CLEAR = 0.15;

  private Feedback() {}

  /// What a text says about a person's work.
  public static FeedbackReport of(String text) {
    var language = Language.of(text);
    if (language != Language.ENGLISH && language != Language.NONE) {
      return new FeedbackReport(
          language,
          List.of(),
          List.of(),
          List.of(),
          "This text seems to be in "
              + language.title()
              + ". The rules read feedback in English only.");
    }
    var remarks = remarks(text);
    var themes = themes(remarks);
    return new FeedbackReport(
        language,
        themes,
        sorted(remarks, Polarity.POSITIVE),
        sorted(remarks, Polarity.NEGATIVE),
        themes.isEmpty()
            ? "Nothing here praises or finds fault in words that the rules know."
            : "");
  }

  /// The text without the sentences that tell a reader or a machine what to do: nothing may be
  /// quoted from them or rest on them.
  public static String withoutCommands(String text) {
    var kept = new StringBuilder();
    int at = 0;
    for (var sentence : Sentences.of(text)) {
      if (COMMAND.matcher(sentence.text()).find()) {
        kept.append(text, at, sentence.start());
        at = sentence.end();
      }
    }
    return kept.append(text, at, text.length()).toString();
  }

  /// Which way the rules read a part of a text.
  ///
  /// @return empty when they read nothing in it, both ways, or neither
  public static Optional<Polarity> reading(String part) {
    var read =
        remarks(part).stream()
            .map(Remark::polarity)
            .filter(each -> each != Polarity.NEUTRAL)
            .distinct()
            .toList();
    return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
  }

  /// The clauses of a text that speak of a theme or judge, in order.
  static List<Remark> remarks(String text) {
    var remarks = new ArrayList<Remark>();
    Set<Theme> before = Set.of();
    for (var sentence : Sentences.of(text)) {
      if (COMMAND.matcher(sentence.text()).find()) {
        continue;
      }
      for (var clause : Clauses.of(sentence)) {
        var remark = new Reading(clause).read(before);
        if (!remark.themes().isEmpty() && remarks.size() < MOST) {
          remarks.add(remark);
          before = remark.themes();
        }
      }
    }
    return remarks;
  }

  private static List<ThemeReading> themes(List<Remark> remarks) {
    Map<Theme, List<Remark>> byTheme = new EnumMap<>(Theme.class);
    for (var remark : remarks) {
      remark
          .themes()
          .forEach(theme -> byTheme.computeIfAbsent(theme, key -> new ArrayList<>()).add(remark));
    }
    return byTheme.entrySet().stream()
        .map(entry -> reading(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((ThemeReading each) -> -(each.positive() + each.negative()))
                .thenComparing(ThemeReading::theme))
        .toList();
  }

  private static ThemeReading reading(Theme theme, List<Remark> remarks) {
    int positive = count(remarks, Polarity.POSITIVE);
    int negative = count(remarks, Polarity.NEGATIVE);
    double mean = remarks.stream().mapToDouble(Remark::sentiment).average().orElse(0);
    return new ThemeReading(
        theme,
        polarity(positive, negative, mean),
        Math.round(100 * mean) / 100.0,
        positive,
        negative,
        remarks.size() - positive - negative,
        List.copyOf(remarks.subList(0, Math.min(SHOWN, remarks.size()))));
  }

  private static Polarity polarity(int positive, int negative, double mean) {
    if (positive > 0 && negative > 0) {
      return Polarity.MIXED;
    }
    if (positive == 0 && negative == 0 || Math.abs(mean) < CLEAR / 4) {
      return Polarity.NEUTRAL;
    }
    return positive > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  private static int count(List<Remark> remarks, Polarity polarity) {
    return (int) remarks.stream().filter(each -> each.polarity() == polarity).count();
  }

  private static List<Remark> sorted(List<Remark> remarks, Polarity polarity) {
    return remarks.stream()
        .filter(each -> each.polarity() == polarity)
        .sorted(
            Comparator.comparingDouble((Remark each) -> -Math.abs(each.sentiment()))
                .thenComparingInt(Remark::start))
        .limit(SHOWN)
        .toList();
  }
}
