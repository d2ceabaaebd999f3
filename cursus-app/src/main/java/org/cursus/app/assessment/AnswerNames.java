package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Point;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import org.jspecify.annotations.Nullable;

/// What people read for the groups that `count_answers` tells of.
final class AnswerNames {

  private AnswerNames() {}

  /// @param choice a value of an option, a number of a scale, the place of a number between its
  ///     bounds, `+` for answered or `-` for not answered
  static String of(Question question, String choice) {
    return switch (choice) {
      case "-" -> "without an answer";
      case "+" -> "answered";
      default -> {
        if (question.scale() != null) {
          yield onScale(question.scale(), choice);
        }
        if (question.number() != null) {
          yield between(question.number(), Integer.parseInt(choice));
        }
        var text = option(question, choice);
        yield question.kind() == Kind.RANKING ? text + " (first)" : text;
      }
    };
  }

  private static String option(Question question, String choice) {
    return question.options().stream()
        .filter(each -> each.value().equals(choice))
        .map(Option::text)
        .findFirst()
        .orElse(choice);
  }

  private static String onScale(Scale scale, String choice) {
    if (choice.equals(Integer.toString(scale.from()))) {
      return choice + " (" + scale.fromText() + ")";
    }
    return choice.equals(Integer.toString(scale.to()))
        ? choice + " (" + scale.toText() + ")"
        : choice;
  }

  private static String between(NumberRange range, int place) {
    var bounds = bounds(range);
    var to = place < bounds.size() ? plain(bounds.get(place)) : null;
    var from = place > 0 ? plain(bounds.get(place - 1)) : null;
    return named(from, to) + " " + range.unit();
  }

  private static String named(@Nullable String from, @Nullable String to) {
    if (from == null) {
      return "below " + to;
    }
    return to == null ? from + " or more" : from + " to below " + to;
  }

  private static List<Double> bounds(NumberRange range) {
    if (!range.points().isEmpty()) {
      return range.points().stream().map(Point::number).toList();
    }
    var bounds = new ArrayList<Double>();
    for (int i = 0; i < 5; i++) {
      bounds.add(range.from() + i * (range.to() - range.from()) / 5);
    }
    return bounds;
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : Double.toString(Math.round(number * 100) / 100.0);
  }

  /// As the question has them; numbers rise; what was not answered comes last.
  static Comparator<String> order(Question question) {
    var values = question.options().stream().map(Option::value).toList();
    return Comparator.<String>comparingInt(
            each -> {
              int place = values.indexOf(each);
              if (place >= 0) {
                return place;
              }
              return each.matches("-?\\d+") ? Integer.parseInt(each) : Integer.MAX_VALUE;
            })
        .thenComparing(Comparator.naturalOrder());
  }
}
