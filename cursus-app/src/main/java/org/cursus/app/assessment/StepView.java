package org.cursus.app.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.assessment.ReadinessSessions.Opened;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentScore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One step of a session as its page shows it.
///
/// @param number from 1
/// @param course all steps
record StepView(
    UUID id,
    String title,
    String language,
    int number,
    String heading,
    String text,
    List<Station> course,
    List<QuestionView> questions,
    ScoreView score,
    int version) {

  /// A step in the course.
  ///
  /// @param answered of the questions that are asked
  /// @param missing questions that still need an answer
  record Station(int number, String title, int answered, int of, int missing) {

    /// Whether every question is answered.
    public boolean done() {
      return answered == of;
    }
  }

  /// What a form that was refused had typed and what was wrong, and what happened elsewhere.
  ///
  /// @param typed by question
  record Said(
      Map<String, @Nullable JsonNode> typed,
      Map<String, String> errors,
      Map<String, String> notes) {

    static final Said NOTHING = new Said(Map.of(), Map.of(), Map.of());
  }

  static StepView of(Opened opened, AssessmentScore score, int number, Said said) {
    var config = opened.config();
    var answers = opened.session().answers();
    var step = config.steps().get(number - 1);
    var questions =
        config.questionsOf(step.id()).stream()
            .map(
                each -> {
                  var key = each.key();
                  var saved = answers.get(key);
                  return QuestionView.of(
                      each,
                      score.asked().contains(key),
                      saved,
                      said.typed().containsKey(key) ? said.typed().get(key) : saved,
                      said.errors().get(key),
                      said.notes().get(key));
                })
            .toList();
    return new StepView(
        opened.session().id(),
        config.title(),
        opened.session().language(),
        number,
        step.title(),
        step.text(),
        course(config, answers.keySet(), score),
        questions,
        ScoreView.of(score),
        opened.session().version());
  }

  static List<Station> course(
      AssessmentConfig config, Set<String> answered, AssessmentScore score) {
    var missing = new HashSet<>(score.missing());
    return IntStream.range(0, config.steps().size())
        .mapToObj(
            at -> {
              var step = config.steps().get(at);
              var asked =
                  config.questionsOf(step.id()).stream()
                      .map(AssessmentConfig.Question::key)
                      .filter(score.asked()::contains)
                      .toList();
              return new Station(
                  at + 1,
                  step.title(),
                  (int) asked.stream().filter(answered::contains).count(),
                  asked.size(),
                  (int) asked.stream().filter(missing::contains).count());
            })
        .toList();
  }

  /// How far the person is, in percent.
  public int percent() {
    int of = course.stream().mapToInt(Station::of).sum();
    int done = course.stream().mapToInt(Station::answered).sum();
    return of == 0 ? 0 : 100 * done / of;
  }

  public boolean last() {
    return number == course.size();
  }
}
