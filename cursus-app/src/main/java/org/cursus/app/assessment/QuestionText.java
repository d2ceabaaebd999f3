package org.cursus.app.assessment;

import java.util.ArrayList;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Answers as people read them.
final class QuestionText {

  private QuestionText() {}

  /// @param value null for none
  /// @param words of the language in which the question is asked
  static String of(Question question, @Nullable JsonNode value, PageWords words) {
    if (value == null || value.isNull()) {
      return words.say("No answer");
    }
    return switch (question.kind()) {
      case SINGLE -> option(question, value);
      case MULTIPLE -> joined(question, value, ", ");
      case RANKING -> joined(question, value, ", " + words.say("then") + " ");
      case SCALE -> scale(question, value);
      case NUMBER -> number(question, value, words);
      case SHORT_TEXT, LONG_TEXT -> value.asString("");
    };
  }

  private static String option(Question question, JsonNode value) {
    return question.options().stream()
        .filter(each -> each.value().equals(value.asString("")))
        .findFirst()
        .map(Option::text)
        .orElse(value.asString(""));
  }

  private static String joined(Question question, JsonNode values, String between) {
    var texts = new ArrayList<String>();
    values.forEach(each -> texts.add(option(question, each)));
    return String.join(between, texts);
  }

  private static String scale(Question question, JsonNode value) {
    var scale = question.scale();
    var text = value.asString("");
    if (scale == null) {
      return text;
    }
    if (value.asInt(scale.from()) == scale.from()) {
      return text + " (" + scale.fromText() + ")";
    }
    return value.asInt(scale.from()) == scale.to() ? text + " (" + scale.toText() + ")" : text;
  }

  private static String number(Question question, JsonNode value, PageWords words) {
    var unit = question.number() == null ? "" : question.number().unit();
    return words.digits(written(value)) + (unit.isEmpty() ? "" : " " + unit);
  }

  /// A number as it is typed.
  static String written(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
  }
}
