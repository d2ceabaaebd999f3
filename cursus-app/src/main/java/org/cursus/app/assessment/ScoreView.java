package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentScore;
import org.jspecify.annotations.Nullable;

/// A score as it is told while it moves, without what makes it.
///
/// @param total 0 to 100; null until a question that counts is answered
record ScoreView(@Nullable BigDecimal total, @Nullable BandView band, List<Section> sections) {

  /// What a score is called.
  record BandView(String title, String text) {

    static @Nullable BandView of(@Nullable Band band) {
      return band == null ? null : new BandView(band.title(), band.text());
    }
  }

  /// @param answered questions that count, are asked and are answered
  /// @param of questions that count and are asked
  record Section(
      String id,
      String title,
      @Nullable BigDecimal score,
      @Nullable BandView band,
      double weight,
      int answered,
      int of) {}

  static ScoreView of(AssessmentScore score) {
    var sections =
        score.sections().stream()
            .map(
                each ->
                    new Section(
                        each.id(),
                        each.title(),
                        each.score(),
                        BandView.of(each.band()),
                        each.weight(),
                        each.answered(),
                        each.of()))
            .toList();
    return new ScoreView(score.total(), BandView.of(score.band()), sections);
  }
}
