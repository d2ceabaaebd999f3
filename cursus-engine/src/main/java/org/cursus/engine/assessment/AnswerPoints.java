package org.cursus.engine.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Point;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What an answer earns, from 0 to 100.
///
/// - a single choice: the points of its option
/// - a multiple choice: the points of its options together, 100 at most
/// - a scale: 0 at its beginning, 100 at its end, evenly between
/// - a number: read off the line between the two given numbers around it
/// - a ranking: the share of pairs of options that stand in the same order as in the ideal one, in
///   percent. That is Kendall's rank correlation moved from -1..1 to 0..100: every swap of two
///   neighbours costs the same
///
/// A reverse question earns 100 less that.
final class AnswerPoints {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerPoints() {}

  /// @param question one that counts
  /// @param value an answer that fits it
  static double of(Question question, JsonNode value) {
    double points =
        switch (question.kind()) {
          case SINGLE -> points(question, value);
          case MULTIPLE -> sum(question, value);
          case SCALE -> onScale(Objects.requireNonNull(question.scale()), value.intValue());
          case NUMBER ->
              onLine(Objects.requireNonNull(question.number()).points(), value.doubleValue());
          case RANKING -> inOrder(question.ideal(), value);
          case SHORT_TEXT, LONG_TEXT -> 0;
        };
    return question.reverse() ? 100 - points : points;
  }

  private static double points(Question question, JsonNode value) {
    var option = AnswerFaults.option(question, value.stringValue());
    return option == null ? 0 : option.points();
  }

  private static double sum(Question question, JsonNode values) {
    double sum = 0;
    for (var each : values) {
      sum += points(question, each);
    }
    return Math.min(100, sum);
  }

  private static double onScale(Scale scale, int value) {
    return 100.0 * (value - scale.from()) / (scale.to() - scale.from());
  }

  private static double onLine(List<Point> points, double number) {
    var before = points.getFirst();
    for (var each : points) {
      if (number < each.number()) {
        double part = (number - before.number()) / (each.number() - before.number());
        return each == before
            ? each.points()
            : before.points() + part * (each.points() - before.points());
      }
      before = each;
    }
    return before.points();
  }

  private static double inOrder(List<String> ideal, JsonNode values) {
    int alike = 0;
    int pairs = 0;
    for (int i = 0; i < values.size(); i++) {
      int place = ideal.indexOf(values.get(i).stringValue());
      for (int j = i + 1; j < values.size(); j++) {
        pairs++;
        alike += place < ideal.indexOf(values.get(j).stringValue()) ? 1 : 0;
      }
    }
    return 100.0 * alike / pairs;
  }

  /// Answers among which the best one is, whatever else depends on them.
  static List<JsonNode> candidates(Question question) {
    return switch (question.kind()) {
      case SINGLE -> each(question.options());
      case MULTIPLE -> sets(question.options());
      case SCALE -> ends(Objects.requireNonNull(question.scale()));
      case NUMBER -> numbers(Objects.requireNonNull(question.number()));
      case RANKING -> List.of(list(question.reverse() ? reversed(question) : question.ideal()));
      case SHORT_TEXT, LONG_TEXT -> List.of();
    };
  }

  private static List<JsonNode> each(List<Option> options) {
    return options.stream().<JsonNode>map(each -> JSON.stringNode(each.value())).toList();
  }

  /// Each option by itself, and all that go together.
  private static List<JsonNode> sets(List<Option> options) {
    var sets = new ArrayList<JsonNode>();
    options.forEach(each -> sets.add(list(List.of(each.value()))));
    sets.add(list(options.stream().filter(each -> !each.alone()).map(Option::value).toList()));
    return sets;
  }

  private static List<JsonNode> ends(Scale scale) {
    return List.of(JSON.numberNode(scale.from()), JSON.numberNode(scale.to()));
  }

  /// Between two given numbers nothing is better than at both.
  private static List<JsonNode> numbers(NumberRange range) {
    return range.points().stream()
        .<JsonNode>map(each -> JSON.numberNode(Math.clamp(each.number(), range.from(), range.to())))
        .toList();
  }

  private static List<String> reversed(Question question) {
    return question.ideal().reversed();
  }

  private static JsonNode list(List<String> values) {
    var list = JSON.arrayNode();
    values.forEach(list::add);
    return list;
  }
}
