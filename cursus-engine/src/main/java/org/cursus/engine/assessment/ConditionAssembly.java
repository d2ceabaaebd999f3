package org.cursus.engine.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.assessment.AssessmentConfig.Condition;
import org.jspecify.annotations.Nullable;

/// Makes conditions from their JSON.
final class ConditionAssembly {

  /// Stands in for one that is missing.
  static final Condition NONE =
      new Condition(null, null, null, null, null, null, null, null, null, null, null);

  private static final List<String> SUBJECTS =
      List.of("question", "section", "total", "all", "any", "not");
  private static final List<String> TESTS = List.of("is", "anyOf", "atLeast", "below", "answered");
  private static final int DEEPEST = 5;

  private ConditionAssembly() {}

  /// @param depth 1 for the outermost
  static Condition condition(ConfigPart part, int depth) {
    var subjects = SUBJECTS.stream().filter(part::has).toList();
    if (subjects.size() != 1 || depth > DEEPEST) {
      part.faultHere(
          depth > DEEPEST
              ? "Conditions stand at most %d deep in each other.".formatted(DEEPEST)
              : "A condition has exactly one of: " + String.join(", ", SUBJECTS) + ".");
      return NONE;
    }
    return switch (subjects.getFirst()) {
      case "all" -> joined(part, "all", depth);
      case "any" -> joined(part, "any", depth);
      case "not" -> not(part, depth);
      default -> test(part, subjects.getFirst());
    };
  }

  private static Condition joined(ConfigPart part, String field, int depth) {
    var inner = part.list(field, 1, 50, each -> condition(each, depth + 1));
    part.end();
    return field.equals("all")
        ? new Condition(null, null, null, inner, null, null, null, null, null, null, null)
        : new Condition(null, null, null, null, inner, null, null, null, null, null, null);
  }

  private static Condition not(ConfigPart part, int depth) {
    var inner = part.part("not");
    part.end();
    return inner == null
        ? NONE
        : new Condition(
            null,
            null,
            null,
            null,
            null,
            condition(inner, depth + 1),
            null,
            null,
            null,
            null,
            null);
  }

  private static Condition test(ConfigPart part, String subject) {
    boolean question = subject.equals("question");
    var allowed = question ? TESTS : List.of("atLeast", "below");
    var tests = allowed.stream().filter(part::has).toList();
    if (tests.size() != 1) {
      part.faultHere("Such a condition has exactly one of: " + String.join(", ", allowed) + ".");
      Stream.concat(SUBJECTS.stream(), TESTS.stream()).forEach(part::pass);
    }
    if (subject.equals("total") && !part.flag("total")) {
      part.fault("total", "Write true here.");
    }
    double end = question ? 1e9 : 100;
    double start = question ? -1e9 : 0;
    var condition =
        new Condition(
            question ? part.id("question", ConfigAssembly.KEY) : null,
            subject.equals("section") ? part.id("section", ConfigAssembly.NAME) : null,
            subject.equals("total") ? true : null,
            null,
            null,
            null,
            question ? part.value("is") : null,
            question && part.has("anyOf") ? part.values("anyOf", 1, 50) : null,
            bound(part, "atLeast", start, end),
            bound(part, "below", start, end),
            question && part.has("answered") ? part.flag("answered") : null);
    part.end();
    return condition;
  }

  private static @Nullable Double bound(ConfigPart part, String field, double from, double to) {
    return part.has(field) ? part.number(field, from, to, Double.NaN) : null;
  }
}
