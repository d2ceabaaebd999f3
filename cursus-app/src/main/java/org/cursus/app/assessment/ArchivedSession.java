package org.cursus.app.assessment;

import java.util.stream.Collectors;
import org.cursus.engine.assessment.AssessmentConfig;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether a session in an archive is one that could have been written here. The database does not
/// know what fits a question, and what does not fit would stop the figures of everybody's answers.
final class ArchivedSession {

  private static final int LONGEST_STAY = 1_000_000_000;

  private ArchivedSession() {}

  /// @param row by column
  /// @throws IllegalArgumentException when it is not
  static void check(ObjectNode row, AssessmentConfig config) {
    require(ReadinessTexts.languages(config).contains(row.path("language").asString("")));
    require(row.path("total_steps").asInt(0) == config.steps().size());
    row.path("responses").forEachEntry((key, value) -> checkAnswer(config, key, value));
    var sections =
        config.sections().stream().map(AssessmentConfig.Section::id).collect(Collectors.toSet());
    row.path("section_scores")
        .forEachEntry((id, score) -> require(sections.contains(id) && isFrom0To(100, score)));
    row.path("step_seconds")
        .forEachEntry(
            (step, spent) -> require(spent.isIntegralNumber() && isFrom0To(LONGEST_STAY, spent)));
  }

  private static boolean isFrom0To(int most, JsonNode number) {
    double value = number.isNumber() ? number.doubleValue(-1) : -1;
    return value >= 0 && value <= most;
  }

  /// @param value null or JSON null where it was taken back
  /// @throws IllegalArgumentException when it does not fit the question, or there is none
  static void checkAnswer(AssessmentConfig config, String key, @Nullable JsonNode value) {
    var question = config.question(key);
    require(question.isPresent());
    require(
        value == null
            || value.isNull()
            || QuestionValue.fault(question.orElseThrow(), value).isEmpty());
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("not as a session is written");
    }
  }
}
