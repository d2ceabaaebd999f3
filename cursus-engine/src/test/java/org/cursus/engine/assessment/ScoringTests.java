package org.cursus.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.assessment.Small.answers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoringTests {

  private static final AssessmentConfig CONFIG = Small.config();

  @Test
  void hasNoScoreWithoutAnAnswerThatCounts() {
    var score = score("{\"more\": \"I have a dog.\"}");
    assertThat(score.total()).isNull();
    assertThat(score.band()).isNull();
    assertThat(score.sections()).extracting("score").containsOnlyNulls();
    assertThat(score.gains()).isEmpty();
    assertThat(score.recommendations()).isEmpty();
    assertThat(score.missing()).containsExactly("goal");
    assertThat(score.asked()).containsExactly("goal", "worry", "order", "looking", "more");
  }

  /// Worked by hand. Goals: goal 50 twice, worry 4 of 1..5 is 75, reversed 25, order: ask before
  /// act and think before act stand, think before ask does not: 2 of 3 pairs. (2 * 50 + 25 +
  /// 66.6667) / 4 = 47.9167. Search: looking 100, ways 60 + 30, hours 7.5 lies half way between 60
  /// and 100: (100 + 90 + 80) / 3 = 90. Total: 0.6 * 47.92 + 0.4 * 90 = 64.752.
  @Test
  void scoresAsWithAPencil() {
    var score =
        score(
            """
            {"goal": "some", "worry": 4, "order": ["think", "ask", "act"], "looking": "yes",
             "ways": ["boards", "people"], "hours": 7.5}
            """);
    assertThat(score.sections()).extracting("score").containsExactly(of("47.92"), of("90.00"));
    assertThat(score.total()).isEqualTo(of("64.75"));
    assertThat(score.band().title()).isEqualTo("Middle");
    assertThat(score.sections()).extracting("band.title").containsExactly("Start", "Going");
    assertThat(score.sections().getFirst().answered()).isEqualTo(3);
    assertThat(score.caps()).isEmpty();
    assertThat(advice(score)).containsExactly("find-goal");
    assertThat(score.missing()).isEmpty();
  }

  /// From the same answers: a goal would add (100 - 50) * 2 / 4 * 0.6 = 15 (62.752 + 15 in rounded
  /// sections: 72.92), no worry 75 / 4 * 0.6 = 11.25, the ideal order 33.33 / 4 * 0.6 = 5; of the
  /// search, ways and hours 10 and 20 / 3 * 0.4. Whether one is looking is fixed.
  @Test
  void saysWhatOneBetterAnswerWouldAdd() {
    var score =
        score(
            """
            {"goal": "some", "worry": 4, "order": ["think", "ask", "act"], "looking": "yes",
             "ways": ["boards", "people"], "hours": 7.5}
            """);
    assertThat(score.gains())
        .extracting(AssessmentScore.Gain::question)
        .containsExactly("goal", "worry", "order", "hours", "ways");
    assertThat(score.gains())
        .extracting(AssessmentScore.Gain::points)
        .containsExactly(of("15.00"), of("11.25"), of("5.00"), of("2.67"), of("1.33"));
  }

  @Test
  void gainsNothingFromWhatACapHidesAndMuchFromWhatLiftsIt() {
    var score = score("{\"goal\": \"no\", \"worry\": 1, \"order\": [\"ask\", \"think\", \"act\"]}");
    assertThat(score.total()).as("(2 * 0 + 100 + 100) / 4 = 50, held to 30").isEqualTo(of("30.00"));
    assertThat(score.caps())
        .extracting("text")
        .containsExactly("Without a goal the rest counts less.");
    assertThat(score.gains()).extracting("question").containsExactly("goal");
    assertThat(score.gains().getFirst().points()).isEqualTo(of("70.00"));
  }

  @Test
  void namesACapOnlyWhereItHoldsSomethingDown() {
    var score = score("{\"goal\": \"no\", \"worry\": 5}");
    assertThat(score.total()).isEqualTo(of("0.00"));
    assertThat(score.caps()).isEmpty();
  }

  @Test
  void holdsTheTotalDown() {
    var score = score("{\"goal\": \"yes\", \"looking\": \"yes\", \"hours\": 0}");
    assertThat(score.sections()).extracting("score").containsExactly(of("100.00"), of("50.00"));
    assertThat(score.total()).as("80 without the cap").isEqualTo(of("55.00"));
    assertThat(advice(score)).containsExactly("search-more");
  }

  @Test
  void scalesTheWeightsUpWhereSectionsHaveNoScore() {
    assertThat(score("{\"looking\": \"no\"}").total()).isEqualTo(of("20.00"));
  }

  @Test
  void leavesOutWhatIsHidden() {
    var score =
        score("{\"looking\": \"no\", \"ways\": [\"people\"], \"hours\": 10, \"goal\": \"no\"}");
    assertThat(score.asked()).doesNotContain("ways", "hours");
    assertThat(score.sections().get(1).score()).isEqualTo(of("20.00"));
    assertThat(score.sections().get(1).of()).isEqualTo(1);
    assertThat(score.missing()).isEmpty();
  }

  @Test
  void asksWhatTheAnswersOfHiddenQuestionsCannotDecide() {
    var answers = answers("{\"looking\": \"yes\", \"ways\": [\"none\"]}");
    assertThat(Scoring.score(CONFIG, answers).asked()).doesNotContain("hours");
    answers.put("ways", JsonMapper.shared().readTree("[\"people\"]"));
    assertThat(Scoring.score(CONFIG, answers).asked()).contains("hours");
    answers.put("goal", JsonMapper.shared().readTree("\"yes\""));
    assertThat(Scoring.score(CONFIG, answers).asked()).contains("goal-name");
  }

  @Test
  void treatsAnAnswerThatDoesNotFitAsNone() {
    var score = score("{\"goal\": \"perhaps\", \"worry\": 9, \"nothing\": 1}");
    assertThat(score.total()).isNull();
    assertThat(score.missing()).containsExactly("goal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0   | 0
          2.5 | 30
          5   | 60
          7.5 | 80
          10  | 100
          60  | 100
          """)
  void readsNumbersOffTheLine(String hours, double points) {
    var question = CONFIG.question("hours").orElseThrow();
    assertThat(AnswerPoints.of(question, JsonMapper.shared().readTree(hours))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          goal  | 1                             | Choose one of the answers that are offered.
          goal  | "maybe"                       | Choose one of the answers that are offered.
          goal  | null                          | Choose one of the answers that are offered.
          worry | 0                             | Choose a number on the scale.
          worry | 2.5                           | Choose a number on the scale.
          worry | 99999999999                   | Choose a number on the scale.
          worry | "3"                           | Choose a number on the scale.
          order | ["ask", "think"]              | Put all of the answers in order, each once.
          order | ["ask", "ask", "act"]         | Put all of the answers in order, each once.
          order | "ask"                         | Put all of the answers in order, each once.
          ways  | []                            | Choose at least one answer.
          ways  | {"a": 1}                      | Choose at least one answer.
          ways  | ["people", "people"]          | Choose from the answers that are offered, each once.
          ways  | [1]                           | Choose from the answers that are offered, each once.
          ways  | ["none", "people"]            | One of your answers says that none of the others is right. Choose that one or the others.
          hours | -1                            | Enter a number from 0 to 60.
          hours | 1e400                         | Enter a number from 0 to 60.
          hours | 1.25                          | Enter a number with at most 1 decimal places.
          hours | "many"                        | Enter a number.
          more  | "  "                          | Write something, or leave the question out.
          more  | 5                             | Write something, or leave the question out.
          """)
  void saysWhatIsWrongWithAnAnswer(String key, String value, String fault) {
    var question = CONFIG.question(key).orElseThrow();
    assertThat(Scoring.fault(question, JsonMapper.shared().readTree(value))).contains(fault);
  }

  @Test
  void refusesATextThatIsTooLong() {
    var question = CONFIG.question("goal-name").orElseThrow();
    var node = JsonMapper.shared().readTree("\"" + "x".repeat(81) + "\"");
    assertThat(Scoring.fault(question, node)).contains("Use at most 80 characters.");
  }

  @Test
  void staysFromZeroToAHundredAndDoesNotDependOnTheOrderOfAnswers() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      var answers = anything(random);
      var score = Scoring.score(CONFIG, answers);
      var entries = new ArrayList<>(answers.entrySet());
      Collections.shuffle(entries, random);
      var shuffled = new LinkedHashMap<String, JsonNode>();
      entries.forEach(each -> shuffled.put(each.getKey(), each.getValue()));
      assertThat(Scoring.score(CONFIG, shuffled)).isEqualTo(score);
      if (score.total() != null) {
        assertThat(score.total()).isBetween(BigDecimal.ZERO, of("100"));
      }
      score.gains().forEach(each -> assertThat(each.points()).isPositive());
    }
  }

  /// A better answer to a question that shows or hides no other never lowers the total.
  @Test
  void neverFallsWithABetterAnswer() {
    var random = new Random(11);
    for (int i = 0; i < 200; i++) {
      var answers = anything(random);
      answers.put("worry", number(5));
      var before = Scoring.score(CONFIG, answers).total();
      for (int worry = 4; worry >= 1; worry--) {
        answers.put("worry", number(worry));
        var after = Scoring.score(CONFIG, answers).total();
        assertThat(after).isGreaterThanOrEqualTo(before);
        before = after;
      }
    }
  }

  /// What a gain promises is what comes: some answer reaches it.
  @Test
  void keepsWhatItPromises() {
    var answers =
        answers("{\"goal\": \"some\", \"worry\": 3, \"looking\": \"yes\", \"hours\": 0.5}");
    var score = Scoring.score(CONFIG, answers);
    for (var gain : score.gains()) {
      var question = CONFIG.question(gain.question()).orElseThrow();
      var best =
          AnswerPoints.candidates(question).stream()
              .map(
                  each -> {
                    var changed = new LinkedHashMap<>(answers);
                    changed.put(question.key(), each);
                    return Scoring.score(CONFIG, changed).total();
                  })
              .max(BigDecimal::compareTo)
              .orElseThrow();
      assertThat(best).isEqualTo(score.total().add(gain.points()));
    }
  }

  private static Map<String, JsonNode> anything(Random random) {
    var answers = new LinkedHashMap<String, JsonNode>();
    for (var question : CONFIG.questions()) {
      var candidates = AnswerPoints.candidates(question);
      if (!candidates.isEmpty() && random.nextInt(4) > 0) {
        answers.put(question.key(), candidates.get(random.nextInt(candidates.size())));
      }
    }
    if (random.nextBoolean()) {
      answers.put("worry", number(1 + random.nextInt(5)));
    }
    return answers;
  }

  private static JsonNode number(int number) {
    return JsonMapper.shared().readTree(Integer.toString(number));
  }

  private static AssessmentScore score(String answers) {
    return Scoring.score(CONFIG, answers(answers));
  }

  private static List<String> advice(AssessmentScore score) {
    return score.recommendations().stream().map(Recommendation::id).toList();
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }
}
