package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.jspecify.annotations.Nullable;

/// What a run comes to, explained.
///
/// @param caps what holds the score down, and why
/// @param gains which better answers would help most, the largest first
/// @param recommendations the first first
record ResultView(
    ScoreView score, List<CapView> caps, List<GainView> gains, List<Advice> recommendations) {

  private static final int MOST_GAINS = 5;

  /// @param section whose score it holds down; null for the total
  record CapView(@Nullable String section, double atMost, String text) {}

  /// @param points what the total would gain
  record GainView(String question, String text, @Nullable String section, BigDecimal points) {}

  /// @param section what it helps; null for all
  /// @param effort `small`, `medium` or `large`
  /// @param href a page of Cursus; null for none
  record Advice(
      String id,
      String title,
      String text,
      @Nullable String section,
      String effort,
      @Nullable String href) {

    /// How much it takes, in words.
    public String effortText() {
      return switch (effort) {
        case "small" -> "An hour or less";
        case "medium" -> "Some evenings";
        default -> "Some weeks";
      };
    }
  }

  static ResultView of(ReadinessResult result) {
    var config = result.config();
    var titles =
        config.sections().stream()
            .collect(java.util.stream.Collectors.toMap(Section::id, Section::title));
    var score = result.score();
    return new ResultView(
        ScoreView.of(score),
        score.caps().stream()
            .map(each -> new CapView(title(titles, each.section()), each.atMost(), each.text()))
            .toList(),
        score.gains().stream()
            .filter(each -> each.points().signum() > 0)
            .limit(MOST_GAINS)
            .flatMap(
                each -> config.question(each.question()).map(q -> gain(q, each, titles)).stream())
            .toList(),
        score.recommendations().stream()
            .map(
                each ->
                    new Advice(
                        each.id(),
                        each.title(),
                        each.text(),
                        title(titles, each.section()),
                        each.effort().name().toLowerCase(Locale.ROOT),
                        each.href()))
            .toList());
  }

  private static GainView gain(
      AssessmentConfig.Question question,
      org.cursus.engine.assessment.AssessmentScore.Gain gain,
      Map<String, String> titles) {
    return new GainView(
        question.key(), question.text(), title(titles, question.section()), gain.points());
  }

  private static @Nullable String title(Map<String, String> titles, @Nullable String section) {
    return section == null ? null : Objects.requireNonNullElse(titles.get(section), section);
  }
}
