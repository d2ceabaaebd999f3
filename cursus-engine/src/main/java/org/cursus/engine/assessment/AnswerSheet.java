package org.cursus.engine.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.Condition;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The answers of one person in the order of the questions, and what they come to. Scores are kept
/// as whole hundredths of a point, so that they compare exactly and are the same everywhere.
final class AnswerSheet {

  /// Stands for a score that there is not.
  static final int NONE = -1;

  /// Lifts what is exactly half and, in binary, a little less; far below a hundredth.
  private static final double HALF_UP = 1e-7;

  private final AssessmentConfig config;
  private final List<Question> questions;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> sectionPlaces = new HashMap<>();

  /// By question: the answer that fits it, or null.
  private final @Nullable JsonNode[] values;

  /// By question: what the answer earns.
  private final double[] points;

  /// By question: whether it is asked.
  private final boolean[] asked;

  /// By question: the place of its section, or [#NONE].
  private final int[] sectionOf;

  /// By section, without caps and with them.
  private final int[] plain;

  private final int[] capped;
  private int plainTotal = NONE;
  private int total = NONE;

  AnswerSheet(AssessmentConfig config, Map<String, JsonNode> answers) {
    this.config = config;
    this.questions = config.questions();
    this.values = new JsonNode[questions.size()];
    this.points = new double[questions.size()];
    this.asked = new boolean[questions.size()];
    this.sectionOf = new int[questions.size()];
    this.plain = new int[config.sections().size()];
    this.capped = new int[config.sections().size()];
    for (int i = 0; i < plain.length; i++) {
      sectionPlaces.put(config.sections().get(i).id(), i);
    }
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      places.put(question.key(), i);
      sectionOf[i] = question.counts() ? sectionPlaces.get(question.section()) : NONE;
      var value = answers.get(question.key());
      if (value != null && AnswerFaults.of(question, value).isEmpty()) {
        put(i, value);
      }
    }
    add();
  }

  /// Gives an answer; [#add()] works out what it changes.
  void put(int place, @Nullable JsonNode value) {
    values[place] = value;
    points[place] =
        value == null || sectionOf[place] == NONE
            ? 0
            : AnswerPoints.of(questions.get(place), value);
  }

  @Nullable JsonNode value(int place) {
    return values[place];
  }

  boolean asked(int place) {
    return asked[place];
  }

  /// Whether it is asked and has an answer.
  boolean answered(int place) {
    return asked[place] && values[place] != null;
  }

  int sectionOf(int place) {
    return sectionOf[place];
  }

  /// In hundredths, caps included, or [#NONE].
  int section(int place) {
    return capped[place];
  }

  /// In hundredths, caps included, or [#NONE].
  int total() {
    return total;
  }

  /// Works everything out anew.
  void add() {
    ask();
    addSections();
    plainTotal = mean(plain);
    System.arraycopy(plain, 0, capped, 0, plain.length);
    for (var cap : config.caps()) {
      if (cap.section() != null && holdsPlain(cap.when())) {
        int place = sectionPlaces.get(cap.section());
        capped[place] = Math.min(capped[place], hundredths(cap.atMost()));
      }
    }
    total = mean(capped);
    for (var cap : config.caps()) {
      if (cap.section() == null && holdsPlain(cap.when())) {
        total = Math.min(total, hundredths(cap.atMost()));
      }
    }
  }

  /// Conditions look back only, and at answers that are asked for themselves. So one pass in order
  /// is the fixed point: nothing that comes later could change it.
  private void ask() {
    for (int i = 0; i < asked.length; i++) {
      var condition = questions.get(i).showIf();
      asked[i] = condition == null || holdsPlain(condition);
    }
  }

  private void addSections() {
    var sums = new double[plain.length];
    var weights = new double[plain.length];
    for (int i = 0; i < asked.length; i++) {
      if (sectionOf[i] != NONE && answered(i)) {
        sums[sectionOf[i]] += questions.get(i).weight() * points[i];
        weights[sectionOf[i]] += questions.get(i).weight();
      }
    }
    Arrays.setAll(plain, i -> weights[i] == 0 ? NONE : hundredths(sums[i] / weights[i]));
  }

  private int mean(int[] scores) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != NONE) {
        double weight = config.sections().get(i).weight();
        sum += weight * scores[i];
        weights += weight;
      }
    }
    return weights == 0 ? NONE : hundredths(sum / weights / 100);
  }

  private static int hundredths(double score) {
    return (int) Math.round(score * 100 + HALF_UP);
  }

  /// Whether a cap holds, and holds something down.
  boolean bites(Cap cap) {
    if (!holdsPlain(cap.when())) {
      return false;
    }
    int before = cap.section() == null ? mean(capped) : plain[sectionPlaces.get(cap.section())];
    return before > hundredths(cap.atMost());
  }

  /// Whether a condition holds with the scores as they are shown.
  boolean holds(Condition condition) {
    return holds(condition, capped, total);
  }

  private boolean holdsPlain(Condition condition) {
    return holds(condition, plain, plainTotal);
  }

  private boolean holds(Condition condition, int[] sections, int all) {
    if (condition.all() != null) {
      for (var each : condition.all()) {
        if (!holds(each, sections, all)) {
          return false;
        }
      }
      return true;
    }
    if (condition.any() != null) {
      for (var each : condition.any()) {
        if (holds(each, sections, all)) {
          return true;
        }
      }
      return false;
    }
    if (condition.not() != null) {
      return !holds(condition.not(), sections, all);
    }
    if (condition.question() != null) {
      return holdsForAnswer(condition, places.get(condition.question()));
    }
    int score =
        condition.section() == null ? all : sections[sectionPlaces.get(condition.section())];
    return score != NONE && inRange(condition, score / 100.0);
  }

  private boolean holdsForAnswer(Condition condition, int place) {
    if (condition.answered() != null) {
      return condition.answered() == answered(place);
    }
    var value = values[place];
    if (value == null || !asked[place]) {
      return false;
    }
    var kind = questions.get(place).kind();
    if (condition.is() != null) {
      return matches(kind, value, condition.is());
    }
    if (condition.anyOf() != null) {
      for (var each : condition.anyOf()) {
        if (matches(kind, value, each)) {
          return true;
        }
      }
      return false;
    }
    return inRange(condition, value.doubleValue());
  }

  private static boolean matches(Kind kind, JsonNode value, JsonNode wanted) {
    return switch (kind) {
      case SCALE, NUMBER -> value.doubleValue() == wanted.doubleValue();
      case RANKING -> value.get(0).equals(wanted);
      case MULTIPLE -> contains(value, wanted);
      case SINGLE, SHORT_TEXT, LONG_TEXT -> value.equals(wanted);
    };
  }

  private static boolean contains(JsonNode values, JsonNode wanted) {
    for (var each : values) {
      if (each.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inRange(Condition condition, double number) {
    return condition.atLeast() != null
        ? number >= condition.atLeast()
        : condition.below() != null && number < condition.below();
  }
}
