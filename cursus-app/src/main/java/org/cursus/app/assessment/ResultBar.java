package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.jspecify.annotations.Nullable;

/// A score as a bar from 0 to 100 against the limits of its bands.
///
/// @param id of the section
/// @param score null where nothing of it is answered
/// @param band what the score is called; null without one
/// @param weight its share of the total in percent
/// @param limits where each band but the first begins
/// @param bands all of them, so that the limits can be read
record ResultBar(
    String id,
    String title,
    @Nullable BigDecimal score,
    @Nullable String band,
    @Nullable String meaning,
    int weight,
    List<Double> limits,
    List<Band> bands) {

  private static final int WHOLE = 100;

  static List<ResultBar> of(AssessmentConfig config, ScoreView score) {
    return score.sections().stream().map(each -> of(config, each)).toList();
  }

  private static ResultBar of(AssessmentConfig config, ScoreView.Section section) {
    var bands =
        config.sections().stream()
            .filter(each -> each.id().equals(section.id()))
            .findFirst()
            .map(AssessmentConfig.Section::bands)
            .filter(each -> !each.isEmpty())
            .orElse(config.bands());
    var band = Optional.ofNullable(section.band());
    return new ResultBar(
        section.id(),
        section.title(),
        section.score(),
        band.map(ScoreView.BandView::title).orElse(null),
        band.map(ScoreView.BandView::text).orElse(null),
        (int) Math.round(section.weight() * WHOLE),
        bands.stream().map(Band::from).filter(from -> from > 0).toList(),
        bands);
  }
}
