package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.app.ai.Gateway;
import org.cursus.app.analysis.FeedbackResult.Quote;
import org.cursus.app.analysis.FeedbackResult.ThemeLine;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Feature;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.cursus.engine.feedback.Feedback;
import org.cursus.engine.feedback.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Reads feedback theme by theme. Whoever chose the quotes, rules place and count them, and say
/// which way each speaks wherever they can read it.
@Service
class FeedbackAnalysis {

  private static final int QUOTES = 6;

  private final Metering metering;
  private final Gateway gateway;
  private final FeedbackPurpose purpose;

  FeedbackAnalysis(Metering metering, Gateway gateway, FeedbackPurpose purpose) {
    this.metering = metering;
    this.gateway = gateway;
    this.purpose = purpose;
  }

  /// @param key names the request; null for none
  Metered<FeedbackResult> run(PastedText text, @Nullable String key) {
    return metering.run(
        Feature.FEEDBACK_ANALYSIS,
        gateway.engineFor(purpose),
        key,
        text,
        FeedbackResult.class,
        meter -> {
          var answer = gateway.ask(purpose, text, meter);
          return result(
              text,
              answer.spend().engine() == Engine.LLM ? reread(answer.value()) : answer.value());
        });
  }

  /// What a model chose, with the rules' reading of each quote that they can read.
  private static FeedbackAnswer reread(FeedbackAnswer answer) {
    return new FeedbackAnswer(
        answer.remarks().stream()
            .map(each -> new FeedbackAnswer.Item(each.quote(), each.theme(), polarity(each)))
            .toList(),
        answer.summary());
  }

  private static FeedbackResult result(PastedText text, FeedbackAnswer answer) {
    Map<Theme, List<Quote>> byTheme = new LinkedHashMap<>();
    var places = new ArrayList<Segment.Marked>();
    var strengths = new ArrayList<Quote>();
    var growth = new ArrayList<Quote>();
    for (var each : answer.remarks()) {
      var theme = Theme.valueOf(each.theme().toUpperCase(Locale.ROOT));
      var quote = new Quote(each.quote(), each.polarity());
      byTheme.computeIfAbsent(theme, key -> new ArrayList<>()).add(quote);
      int at = text.text().indexOf(each.quote());
      if (at >= 0) {
        places.add(
            new Segment.Marked(at, at + each.quote().length(), each.polarity(), theme.title()));
      }
      var list = each.polarity().equals("positive") ? strengths : growth;
      if (!each.polarity().equals("neutral") && !list.contains(quote)) {
        list.add(quote);
      }
    }
    var themes =
        byTheme.entrySet().stream()
            .map(each -> line(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparingInt((ThemeLine each) -> -(each.positive() + each.negative()))
                    .thenComparing(ThemeLine::title))
            .toList();
    int most =
        themes.stream()
            .mapToInt(each -> Math.max(each.positive(), each.negative()))
            .max()
            .orElse(1);
    return new FeedbackResult(
        answer.summary(),
        themes.isEmpty() ? Feedback.of(text.text()).note() : "",
        Math.max(1, most),
        themes,
        strengths.stream().limit(QUOTES).toList(),
        growth.stream().limit(QUOTES).toList(),
        Segment.of(text.text(), places));
  }

  private static String polarity(FeedbackAnswer.Item item) {
    return Feedback.reading(item.quote())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .orElse(item.polarity());
  }

  private static ThemeLine line(Theme theme, List<Quote> quotes) {
    int positive = count(quotes, "positive");
    int negative = count(quotes, "negative");
    double mean = (double) (positive - negative) / quotes.size();
    var polarity =
        positive > 0 && negative > 0
            ? "mixed"
            : positive > 0 ? "positive" : negative > 0 ? "negative" : "neutral";
    return new ThemeLine(
        theme.key(),
        theme.title(),
        polarity,
        Math.round(100 * mean) / 100.0,
        positive,
        negative,
        quotes.size() - positive - negative,
        quotes.stream().limit(QUOTES).toList());
  }

  private static int count(List<Quote> quotes, String polarity) {
    return (int) quotes.stream().filter(each -> each.polarity().equals(polarity)).count();
  }
}
