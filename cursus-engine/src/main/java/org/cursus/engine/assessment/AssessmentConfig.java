package org.cursus.engine.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One version of an assessment, as its JSON has it. Made by [ConfigReader], so all that refers to
/// something else in it is there.
///
/// @param name which assessment, such as `career-readiness`
/// @param version such as `1.0`
/// @param language of the texts, such as `en`
/// @param minutes about how long it takes
/// @param steps in the order in which they are shown
/// @param sections what is scored; their weights add up to 1
/// @param questions in order; each stands in a step
/// @param bands what a total score means, lowest first; the first begins at 0
/// @param caps what holds a score down
/// @param recommendations what is advised, and when; the first is shown first
/// @param translations language to place (a JSON pointer into the config) to text
public record AssessmentConfig(
    String name,
    String version,
    String language,
    String title,
    String summary,
    int minutes,
    List<Step> steps,
    List<Section> sections,
    List<Question> questions,
    List<Band> bands,
    List<Cap> caps,
    List<Recommendation> recommendations,
    Map<String, Map<String, String>> translations) {

  /// What is shown at a time.
  public record Step(String id, String title, String text) {}

  /// What is scored from 0 to 100.
  ///
  /// @param weight its share of the total, above 0, at most 1
  /// @param bands what its score means; empty where those of the total hold
  public record Section(String id, String title, String text, double weight, List<Band> bands) {}

  /// What scores from `from` up to the next band are called.
  public record Band(double from, String title, String text) {}

  /// One question.
  ///
  /// @param key unique in the config
  /// @param step where it stands
  /// @param section what it counts for; null for one that only tells
  /// @param weight its share within the section, above 0
  /// @param reverse whether its points are turned round (100 less the points)
  /// @param fixed whether the person cannot change it, such as years of work; then nothing is said
  ///     about what a better answer would do
  /// @param help null for none
  /// @param options of a choice or a ranking; empty otherwise
  /// @param scale of a scale; null otherwise
  /// @param number of a number; null otherwise
  /// @param longest characters of a text; 0 otherwise
  /// @param ideal option values of a ranking in the order that earns 100; empty for one that only
  ///     tells
  /// @param showIf null for one that is always asked
  public record Question(
      String key,
      String step,
      @Nullable String section,
      Kind kind,
      String text,
      @Nullable String help,
      boolean required,
      double weight,
      boolean reverse,
      boolean fixed,
      List<Option> options,
      @Nullable Scale scale,
      @Nullable NumberRange number,
      int longest,
      List<String> ideal,
      @Nullable Condition showIf) {

    /// Whether an answer moves a score.
    public boolean counts() {
      return section != null;
    }
  }

  /// How a question is answered, and as what JSON.
  public enum Kind {
    /// The value of one option.
    SINGLE,
    /// A list of values of options.
    MULTIPLE,
    /// A whole number of the scale.
    SCALE,
    /// A number.
    NUMBER,
    /// One line.
    SHORT_TEXT,
    /// Some lines.
    LONG_TEXT,
    /// All values of the options, the first first.
    RANKING
  }

  /// One thing to choose.
  ///
  /// @param points 0 to 100 for a single choice; of a multiple choice they add up, to 100 at most
  /// @param alone whether it cannot be chosen with another ("none of these")
  public record Option(String value, String text, double points, boolean alone) {}

  /// Steps from `from` to `to`, both with words; the lowest earns 0, the highest 100.
  public record Scale(int from, int to, String fromText, String toText) {}

  /// A number with its unit.
  ///
  /// @param decimals places behind the point
  /// @param points rising by number; between two of them the points are read off the line, outside
  ///     they stay as at the end. Empty for one that only tells
  public record NumberRange(
      double from, double to, String unit, int decimals, List<Point> points) {}

  /// What a number earns.
  public record Point(double number, double points) {}

  /// Holds a score down. Its condition is asked of the scores as they are without any cap.
  ///
  /// @param section whose score; null for the total
  /// @param atMost what it is held to
  /// @param text why, for people
  public record Cap(Condition when, @Nullable String section, double atMost, String text) {}

  /// Advice. Its condition is asked of the scores as they are shown, caps included.
  ///
  /// @param section what it helps; null for all
  /// @param effort how much it takes
  /// @param href a page of Cursus that helps, such as `/record`; null for none
  public record Recommendation(
      String id,
      Condition when,
      @Nullable String section,
      Effort effort,
      String title,
      String text,
      @Nullable String href) {}

  /// How much something takes.
  public enum Effort {
    /// An hour or less.
    SMALL,
    /// Some evenings.
    MEDIUM,
    /// Weeks.
    LARGE
  }

  /// A test on answers or scores. Exactly one of `question`, `section`, `total`, `all`, `any` and
  /// `not` is set; of a question one of `is`, `anyOf`, `atLeast`, `below` and `answered`; of a
  /// section or the total `atLeast` or `below`.
  ///
  /// Of a multiple choice `is` and `anyOf` ask whether such an option is among the chosen ones, of
  /// a ranking whether it stands first. A test on a question without an answer, or on a score that
  /// there is not, does not hold; only `"answered": false` does.
  ///
  /// Conditions of questions (`showIf`) ask questions only, and only such that come before.
  public record Condition(
      @Nullable String question,
      @Nullable String section,
      @Nullable Boolean total,
      @Nullable List<Condition> all,
      @Nullable List<Condition> any,
      @Nullable Condition not,
      @Nullable JsonNode is,
      @Nullable List<JsonNode> anyOf,
      @Nullable Double atLeast,
      @Nullable Double below,
      @Nullable Boolean answered) {}

  /// The question of a key.
  public Optional<Question> question(String key) {
    return questions.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /// The questions of a step, in order.
  public List<Question> questionsOf(String step) {
    return questions.stream().filter(each -> each.step().equals(step)).toList();
  }
}
