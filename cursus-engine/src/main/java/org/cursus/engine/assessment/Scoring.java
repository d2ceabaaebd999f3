package org.cursus.engine.assessment;

import java.util.Map;
import java.util.Optional;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import tools.jackson.databind.JsonNode;

/// Scores answers.
public final class Scoring {

  private Scoring() {}

  /// What answers come to.
  ///
  /// @param answers question key to value; those to questions that are not asked do not count
  public static AssessmentScore score(AssessmentConfig config, Map<String, JsonNode> answers) {
    throw new UnsupportedOperationException(config.name());
  }

  /// What is wrong with an answer, for the person who gave it; empty when it fits its question.
  public static Optional<String> fault(Question question, JsonNode value) {
    throw new UnsupportedOperationException(question.key());
  }
}
