package org.cursus.engine.report;

import java.util.List;
import java.util.stream.IntStream;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import tools.jackson.databind.JsonNode;

/// An answer in words.
final class Answers {

  private final Words words;

  Answers(Words words) {
    this.words = words;
  }

  /// One line for each thing that was said; empty for an answer that says nothing.
  List<String> lines(Question question, JsonNode value) {
    return switch (question.kind()) {
      case SINGLE -> List.of(option(question, value));
      case MULTIPLE -> value.valueStream().map(each -> option(question, each)).toList();
      case RANKING ->
          IntStream.range(0, value.size())
              .mapToObj(i -> (i + 1) + ". " + option(question, value.get(i)))
              .toList();
      case SCALE -> List.of(scale(question, value));
      case NUMBER -> List.of(number(question, value));
      case SHORT_TEXT, LONG_TEXT ->
          value.asString("").lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    };
  }

  private static String option(Question question, JsonNode value) {
    var chosen = value.asString("");
    return question.options().stream()
        .filter(each -> each.value().equals(chosen))
        .map(each -> each.text())
        .findFirst()
        .orElse(chosen);
  }

  private String scale(Question question, JsonNode value) {
    var scale = question.scale();
    return scale == null
        ? value.asString("")
        : words.say(
            "answer.scale",
            value.asString(""),
            String.valueOf(scale.from()),
            scale.fromText(),
            String.valueOf(scale.to()),
            scale.toText());
  }

  private String number(Question question, JsonNode value) {
    var range = question.number();
    var text = words.number(value.asDouble(0));
    return range == null || range.unit().isBlank() ? text : text + " " + range.unit();
  }
}
