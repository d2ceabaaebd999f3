package org.cursus.engine.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.jspecify.annotations.Nullable;

/// What answers come to under one config.
///
/// @param total 0 to 100 with two decimals; null as long as nothing that counts is answered
/// @param band of the total; null without one
/// @param sections in the order of the config
/// @param asked keys of the questions that these answers leave to be asked
/// @param missing keys of required questions that are asked and not answered
/// @param caps those that hold a score down
/// @param recommendations those that hold, the first first
/// @param gains what one better answer would do to the total, the largest first; at most one a
///     question, none for questions without an answer and for what the person cannot change
public record AssessmentScore(
    @Nullable BigDecimal total,
    @Nullable Band band,
    List<SectionScore> sections,
    Set<String> asked,
    List<String> missing,
    List<Cap> caps,
    List<Recommendation> recommendations,
    List<Gain> gains) {

  /// What one section comes to.
  ///
  /// @param score null as long as nothing of it is answered
  /// @param weight its share of the total, as the config has it; where sections have no score, the
  ///     shares of the others grow alike
  /// @param answered questions that count, are asked and are answered
  /// @param of questions that count and are asked
  public record SectionScore(
      String id,
      String title,
      @Nullable BigDecimal score,
      @Nullable Band band,
      double weight,
      int answered,
      int of) {}

  /// What one question could add.
  ///
  /// @param question the question's key
  /// @param points what the total would gain from the best answer
  public record Gain(String question, BigDecimal points) {}
}
