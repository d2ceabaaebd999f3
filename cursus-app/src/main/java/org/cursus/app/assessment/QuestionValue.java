package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Values of answers: whether they fit, and one way to write each.
final class QuestionValue {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private QuestionValue() {}

  /// What is wrong with a value, for the person who gave it.
  static Optional<String> fault(Question question, JsonNode value) {
    if (value.isNumber() && !isFinite(value)) {
      return Optional.of("Give a smaller number.");
    }
    if (value.isString() && !isText(value.stringValue())) {
      return Optional.of("This text holds characters that cannot be kept. Type it again.");
    }
    return Scoring.fault(question, value);
  }

  /// JSON has numbers that are too large to be reckoned with, written out or with an exponent.
  private static boolean isFinite(JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue(Double.NaN));
  }

  /// PostgreSQL keeps no NUL, and half a character is none.
  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(sign)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (sign == 0 || (Character.isSurrogate(sign) && !pair)) {
        return false;
      }
      i += pair ? 1 : 0;
    }
    return true;
  }

  /// The value as it is kept; null for no answer, which a blank text and an empty choice are, too.
  static @Nullable JsonNode kept(Question question, JsonNode value) {
    if (value.isNull()
        || (value.isString() && value.stringValue().isBlank())
        || (value.isArray() && value.isEmpty())) {
      return null;
    }
    if (isFinite(value)) {
      return number(value.decimalValue());
    }
    return question.kind() == Kind.MULTIPLE && value.isArray() ? inOrder(question, value) : value;
  }

  private static JsonNode number(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return plain.scale() <= 0 && plain.precision() - plain.scale() <= 15
        ? JSON.numberNode(plain.longValueExact())
        : JSON.numberNode(plain);
  }

  /// Choices have no order of their own, so they are kept in that of the question.
  private static JsonNode inOrder(Question question, JsonNode chosen) {
    var options = question.options().stream().map(Option::value).toList();
    var sorted = new ArrayList<JsonNode>();
    chosen.forEach(sorted::add);
    sorted.sort(Comparator.comparing(each -> options.indexOf(each.asString(""))));
    return JSON.arrayNode().addAll(sorted);
  }

  /// Whether both say the same; null and JSON null are no answer.
  static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
    boolean none = one == null || one.isNull();
    if (none || other == null || other.isNull()) {
      return none && (other == null || other.isNull());
    }
    return isFinite(one) && isFinite(other)
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }
}
