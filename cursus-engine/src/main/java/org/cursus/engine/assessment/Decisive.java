package org.cursus.engine.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.engine.assessment.AssessmentConfig.Condition;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.jspecify.annotations.Nullable;

/// Which answers decide more than their own points: whether other questions are asked, and whether
/// a score is held down.
final class Decisive {

  private Decisive() {}

  /// Keys of such questions; all of them where a cap depends on a score.
  static Set<String> questions(AssessmentConfig config) {
    var keys = new HashSet<String>();
    config.questions().forEach(each -> collect(each.showIf(), keys));
    boolean byScore = false;
    for (var cap : config.caps()) {
      byScore |= collect(cap.when(), keys);
    }
    return byScore
        ? config.questions().stream().map(Question::key).collect(Collectors.toSet())
        : keys;
  }

  /// @return whether the condition asks for a score
  private static boolean collect(@Nullable Condition condition, Set<String> keys) {
    if (condition == null) {
      return false;
    }
    if (condition.question() != null) {
      keys.add(condition.question());
    }
    boolean byScore = condition.section() != null || condition.total() != null;
    for (var inner : Objects.requireNonNullElse(condition.all(), List.<Condition>of())) {
      byScore |= collect(inner, keys);
    }
    for (var inner : Objects.requireNonNullElse(condition.any(), List.<Condition>of())) {
      byScore |= collect(inner, keys);
    }
    return collect(condition.not(), keys) || byScore;
  }
}
