package org.cursus.engine.assessment;

import java.util.HashSet;
import java.util.Optional;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Tells people what is wrong with an answer.
final class AnswerFaults {

  private AnswerFaults() {}

  static Optional<String> of(Question question, JsonNode value) {
    return Optional.ofNullable(
        switch (question.kind()) {
          case SINGLE -> single(question, value);
          case MULTIPLE -> multiple(question, value);
          case RANKING -> ranking(question, value);
          case SCALE -> scale(question.scale(), value);
          case NUMBER -> number(question.number(), value);
          case SHORT_TEXT, LONG_TEXT -> text(question, value);
        });
  }

  private static @Nullable String single(Question question, JsonNode value) {
    return value.isString() && option(question, value.stringValue()) != null
        ? null
        : "Choose one of the answers that are offered.";
  }

  private static @Nullable String multiple(Question question, JsonNode value) {
    if (!value.isArray() || value.isEmpty()) {
      return "Choose at least one answer.";
    }
    var seen = new HashSet<String>();
    boolean alone = false;
    for (var each : value) {
      var option = each.isString() ? option(question, each.stringValue()) : null;
      if (option == null || !seen.add(option.value())) {
        return "Choose from the answers that are offered, each once.";
      }
      alone |= option.alone();
    }
    return alone && seen.size() > 1
        ? "One of your answers says that none of the others is right. Choose that one or the others."
        : null;
  }

  private static @Nullable String ranking(Question question, JsonNode value) {
    var seen = new HashSet<String>();
    for (var each : value) {
      if (each.isString() && option(question, each.stringValue()) != null) {
        seen.add(each.stringValue());
      }
    }
    return value.isArray()
            && value.size() == question.options().size()
            && seen.size() == value.size()
        ? null
        : "Put all of the answers in order, each once.";
  }

  private static @Nullable String scale(@Nullable Scale scale, JsonNode value) {
    return scale != null
            && value.isIntegralNumber()
            && value.canConvertToInt()
            && value.intValue() >= scale.from()
            && value.intValue() <= scale.to()
        ? null
        : "Choose a number on the scale.";
  }

  private static @Nullable String number(@Nullable NumberRange range, JsonNode value) {
    if (range == null || !value.isNumber()) {
      return "Enter a number.";
    }
    var number = value.doubleValue(Double.NaN);
    if (!(number >= range.from() && number <= range.to())) {
      return "Enter a number from %s to %s."
          .formatted(ConfigPart.plain(range.from()), ConfigPart.plain(range.to()));
    }
    if (value.decimalValue().stripTrailingZeros().scale() > range.decimals()) {
      return range.decimals() == 0
          ? "Enter a whole number."
          : "Enter a number with at most %d decimal places.".formatted(range.decimals());
    }
    return null;
  }

  private static @Nullable String text(Question question, JsonNode value) {
    if (!value.isString() || value.stringValue().isBlank()) {
      return "Write something, or leave the question out.";
    }
    return value.stringValue().length() > question.longest()
        ? "Use at most %d characters.".formatted(question.longest())
        : null;
  }

  static @Nullable Option option(Question question, String value) {
    for (var each : question.options()) {
      if (each.value().equals(value)) {
        return each;
      }
    }
    return null;
  }
}
