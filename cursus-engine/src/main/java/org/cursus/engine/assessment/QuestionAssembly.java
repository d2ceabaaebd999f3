package org.cursus.engine.assessment;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Condition;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Point;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes questions from their JSON. Fields that only some kinds have do not belong to the others.
final class QuestionAssembly {

  private static final String[] OF_KINDS = {"options", "scale", "number", "longest", "ideal"};
  private static final double LARGE = 1e9;

  Question question(ConfigPart part) {
    var kind = part.word("kind", Kind.class);
    var section = part.optionalId("section", ConfigAssembly.NAME);
    if (kind == null) {
      part.pass(OF_KINDS);
    }
    if (!part.has("section")) {
      refuseWithoutSection(part);
    }
    var question =
        new Question(
            part.id("key", ConfigAssembly.KEY),
            part.id("step", ConfigAssembly.NAME),
            section,
            kind == null ? Kind.SHORT_TEXT : kind,
            part.text("text", ConfigAssembly.TEXT),
            part.optionalText("help", ConfigAssembly.TEXT),
            part.flag("required"),
            part.number("weight", 0.001, 1000, 1),
            part.flag("reverse"),
            part.flag("fixed"),
            options(part, kind),
            kind == Kind.SCALE ? scale(part) : null,
            kind == Kind.NUMBER ? number(part) : null,
            longest(part, kind),
            kind == Kind.RANKING
                ? ConfigAssembly.strings(part, "ideal", ConfigAssembly.NAME)
                : List.of(),
            showIf(part));
    part.end();
    return question;
  }

  /// A question that only tells has nothing to weigh.
  private static void refuseWithoutSection(ConfigPart part) {
    for (var field : List.of("weight", "reverse", "fixed", "ideal")) {
      if (part.has(field)) {
        part.fault(field, "This question counts for no section, so remove this, or add ‘section’.");
      }
    }
  }

  private static int longest(ConfigPart part, @Nullable Kind kind) {
    return kind == Kind.SHORT_TEXT
        ? part.whole("longest", 1, 500)
        : kind == Kind.LONG_TEXT ? part.whole("longest", 1, 10_000) : 0;
  }

  private static @Nullable Condition showIf(ConfigPart part) {
    var condition = part.part("showIf");
    return condition == null ? null : ConditionAssembly.condition(condition, 1);
  }

  private static List<Option> options(ConfigPart part, @Nullable Kind kind) {
    if (kind == Kind.SINGLE || kind == Kind.MULTIPLE || kind == Kind.RANKING) {
      boolean counts = part.has("section") && kind != Kind.RANKING;
      return part.list("options", 2, 50, each -> option(each, kind, counts));
    }
    return List.of();
  }

  private static Option option(ConfigPart part, Kind kind, boolean counts) {
    var option =
        new Option(
            part.id("value", ConfigAssembly.NAME),
            part.text("text", ConfigAssembly.TITLE),
            counts ? part.number("points", 0, 100) : 0,
            kind == Kind.MULTIPLE && part.flag("alone"));
    part.end();
    return option;
  }

  private static @Nullable Scale scale(ConfigPart part) {
    var scale = part.part("scale");
    if (scale == null) {
      part.fault("scale", "‘scale’ is missing. Say from what to what.");
      return null;
    }
    var made =
        new Scale(
            scale.whole("from", -10, 10),
            scale.whole("to", -10, 10),
            scale.text("fromText", ConfigAssembly.TITLE),
            scale.text("toText", ConfigAssembly.TITLE));
    if (scale.has("from") && scale.has("to") && made.from() >= made.to()) {
      scale.fault("to", "The end of a scale is more than its beginning.");
    }
    scale.end();
    return made;
  }

  private static @Nullable NumberRange number(ConfigPart part) {
    var number = part.part("number");
    if (number == null) {
      part.fault("number", "‘number’ is missing. Say from what to what.");
      return null;
    }
    var made =
        new NumberRange(
            number.number("from", -LARGE, LARGE),
            number.number("to", -LARGE, LARGE),
            number.text("unit", ConfigAssembly.NAME),
            number.has("decimals") ? number.whole("decimals", 0, 6) : 0,
            points(number));
    if (made.from() >= made.to()) {
      number.fault("to", "The largest number is more than the smallest.");
    }
    if (part.has("section") != number.has("points")) {
      number.fault(
          "points",
          part.has("section")
              ? "‘points’ is missing. Say what numbers earn, such as [[0, 0], [10, 100]]."
              : "This question counts for no section, so remove this, or add ‘section’.");
    }
    number.end();
    return made;
  }

  private static List<Point> points(ConfigPart part) {
    var points = new ArrayList<Point>();
    var values = part.values("points", 0, 50);
    for (int i = 0; i < values.size(); i++) {
      var at = "points/" + i;
      var pair = values.get(i);
      if (!isPair(pair)) {
        part.faultInside(at, "This must be a number and its points, such as [10, 100].");
        continue;
      }
      var point = new Point(pair.get(0).doubleValue(), pair.get(1).doubleValue());
      if (point.points() < 0 || point.points() > 100) {
        part.faultInside(at + "/1", "Points go from 0 to 100.");
      }
      if (!points.isEmpty() && point.number() <= points.getLast().number()) {
        part.faultInside(at + "/0", "Each number is more than the one before it.");
      }
      points.add(point);
    }
    if (values.size() == 1) {
      part.fault("points", "Give at least two numbers with their points.");
    }
    return List.copyOf(points);
  }

  private static boolean isPair(JsonNode pair) {
    return pair.isArray()
        && pair.size() == 2
        && ConfigPart.isNumber(pair.get(0))
        && ConfigPart.isNumber(pair.get(1));
  }
}
