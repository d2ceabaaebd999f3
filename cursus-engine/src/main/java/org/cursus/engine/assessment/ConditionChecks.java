package org.cursus.engine.assessment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.assessment.AssessmentConfig.Condition;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds conditions that ask for what is not there, that cannot hold, or that go round in circles.
final class ConditionChecks {

  private final AssessmentConfig config;
  private final ConfigFaults faults;
  private final Map<String, Integer> places = new HashMap<>();

  ConditionChecks(AssessmentConfig config, ConfigFaults faults) {
    this.config = config;
    this.faults = faults;
    for (int i = 0; i < config.questions().size(); i++) {
      places.putIfAbsent(config.questions().get(i).key(), i);
    }
  }

  void run() {
    for (int i = 0; i < config.questions().size(); i++) {
      var condition = config.questions().get(i).showIf();
      if (condition != null) {
        check(condition, "/questions/%d/showIf".formatted(i), i);
      }
    }
    checkCircles();
    for (int i = 0; i < config.caps().size(); i++) {
      check(config.caps().get(i).when(), "/caps/%d/when".formatted(i), null);
    }
    for (int i = 0; i < config.recommendations().size(); i++) {
      check(config.recommendations().get(i).when(), "/recommendations/%d/when".formatted(i), null);
    }
  }

  /// @param asking the question that the condition shows; null for another condition
  private void check(Condition condition, String pointer, @Nullable Integer asking) {
    if (condition.all() != null) {
      checkEach(condition.all(), pointer + "/all/", asking);
    } else if (condition.any() != null) {
      checkEach(condition.any(), pointer + "/any/", asking);
    } else if (condition.not() != null) {
      check(condition.not(), pointer + "/not", asking);
    } else if (condition.question() != null) {
      checkQuestion(condition, pointer, asking);
    } else if (asking != null && (condition.section() != null || condition.total() != null)) {
      faults.add(
          pointer, "Whether a question is asked depends on answers only. Ask a question here.");
    } else if (condition.section() != null) {
      checkSection(condition.section(), pointer);
    }
  }

  private void checkEach(List<Condition> conditions, String pointer, @Nullable Integer asking) {
    for (int i = 0; i < conditions.size(); i++) {
      check(conditions.get(i), pointer + i, asking);
    }
  }

  private void checkSection(String id, String pointer) {
    if (!id.isEmpty() && config.sections().stream().map(Section::id).noneMatch(id::equals)) {
      faults.add(pointer + "/section", "There is no section ‘%s’.".formatted(id));
    }
  }

  private void checkQuestion(Condition condition, String pointer, @Nullable Integer asking) {
    var place = places.get(condition.question());
    if (condition.question().isEmpty()) {
      return;
    }
    if (place == null) {
      faults.add(
          pointer + "/question", "There is no question ‘%s’.".formatted(condition.question()));
      return;
    }
    if (asking != null && place >= asking) {
      faults.add(
          pointer + "/question",
          "‘%s’ does not come before this question. Ask an earlier one."
              .formatted(condition.question()));
    }
    if (!faults.isAt("/questions/%d/kind".formatted(place))) {
      checkTest(condition, config.questions().get(place), pointer);
    }
  }

  private void checkTest(Condition condition, Question question, String pointer) {
    boolean numbers = question.kind() == Kind.SCALE || question.kind() == Kind.NUMBER;
    if (!numbers && condition.atLeast() != null) {
      faults.add(
          pointer + "/atLeast", "‘%s’ is not answered by a number.".formatted(question.key()));
    }
    if (!numbers && condition.below() != null) {
      faults.add(pointer + "/below", "‘%s’ is not answered by a number.".formatted(question.key()));
    }
    if (condition.is() != null) {
      checkValue(condition.is(), question, pointer + "/is");
    }
    if (condition.anyOf() != null) {
      for (int i = 0; i < condition.anyOf().size(); i++) {
        checkValue(condition.anyOf().get(i), question, pointer + "/anyOf/" + i);
      }
    }
  }

  private void checkValue(JsonNode value, Question question, String pointer) {
    switch (question.kind()) {
      case SHORT_TEXT, LONG_TEXT ->
          faults.add(pointer, "Of a text, ask only whether it is ‘answered’.");
      case SINGLE, MULTIPLE, RANKING -> {
        if (!value.isString()
            || question.options().stream()
                .noneMatch(each -> each.value().equals(value.stringValue()))) {
          faults.add(pointer, "This is no option of ‘%s’.".formatted(question.key()));
        }
      }
      case SCALE, NUMBER -> {
        if (!ConfigPart.isNumber(value)) {
          faults.add(pointer, "‘%s’ is answered by a number.".formatted(question.key()));
        }
      }
    }
  }

  /// Questions that are shown only if they are answered: nobody ever sees them.
  private void checkCircles() {
    var asks = new HashMap<Integer, Set<Integer>>();
    for (int i = 0; i < config.questions().size(); i++) {
      var asked = new LinkedHashSet<Integer>();
      collect(config.questions().get(i).showIf(), asked);
      asks.put(i, asked);
    }
    for (int i = 0; i < config.questions().size(); i++) {
      var reached = new LinkedHashSet<Integer>();
      follow(i, asks, reached);
      if (reached.contains(i)) {
        faults.add(
            "/questions/%d/showIf".formatted(i),
            "‘%s’ is shown only if itself is answered, by way of its conditions. Break the circle."
                .formatted(config.questions().get(i).key()));
      }
    }
  }

  private void collect(@Nullable Condition condition, Set<Integer> asked) {
    if (condition == null) {
      return;
    }
    if (condition.question() != null && places.containsKey(condition.question())) {
      asked.add(places.get(condition.question()));
    }
    collect(condition.not(), asked);
    if (condition.all() != null) {
      condition.all().forEach(each -> collect(each, asked));
    }
    if (condition.any() != null) {
      condition.any().forEach(each -> collect(each, asked));
    }
  }

  private static void follow(int from, Map<Integer, Set<Integer>> asks, Set<Integer> reached) {
    for (int each : asks.get(from)) {
      if (reached.add(each)) {
        follow(each, asks, reached);
      }
    }
  }
}
