package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.app.occupation.AssessmentQuestion.Anchor;
import org.cursus.app.occupation.Assessments.Whole;

/// One page of an assessment.
///
/// @param step 1 for the first
/// @param percent how much of the assessment lies before it
/// @param mayComplete whether enough is answered to complete it
record AssessmentStep(
    UUID id,
    AssessmentKind kind,
    int step,
    int steps,
    int percent,
    int answered,
    int questions,
    boolean mayComplete,
    List<Asked> asked) {

  /// A question.
  record Asked(
      String id, String text, String description, List<Anchor> anchors, List<Group> groups) {}

  /// The choices on one scale.
  ///
  /// @param name of the field
  /// @param ends what the lowest and the highest mean; empty where each choice says it
  record Group(String name, String heading, List<String> ends, List<Choice> choices) {}

  /// A choice.
  record Choice(String id, int value, String label, boolean chosen) {}

  private static final List<String> LIKINGS =
      List.of("Strongly dislike", "Dislike", "Unsure", "Like", "Strongly like");

  static AssessmentStep of(Whole whole, List<AssessmentQuestion> questions, int step) {
    var kind = whole.assessment().kind();
    int atOnce = AssessmentQuestions.atOnce(kind);
    int steps = AssessmentQuestions.steps(kind, questions.size());
    var given = given(whole);
    var asked =
        questions.stream()
            .skip((long) (step - 1) * atOnce)
            .limit(atOnce)
            .map(question -> asked(kind, question, given))
            .toList();
    int answered = whole.assessment().answered();
    return new AssessmentStep(
        whole.assessment().id(),
        kind,
        step,
        steps,
        100 * (step - 1) / steps,
        answered,
        questions.size(),
        kind == AssessmentKind.SKILLS ? answered > 0 : answered == questions.size(),
        asked);
  }

  /// Answers by field; those between two choices count for the nearer one here.
  static Map<String, Integer> given(Whole whole) {
    return whole.answers().stream()
        .filter(answer -> answer.value() != null)
        .collect(
            Collectors.toMap(
                answer -> answer.scale() + ":" + answer.question(),
                answer -> (int) Math.round(answer.value().doubleValue())));
  }

  private static Asked asked(
      AssessmentKind kind, AssessmentQuestion question, Map<String, Integer> given) {
    var groups = new ArrayList<Group>();
    if (kind == AssessmentKind.INTERESTS) {
      groups.add(group(AssessmentScale.IP, question, "", List.of(), given));
    } else {
      groups.add(
          group(
              AssessmentScale.LV,
              question,
              "Your level",
              List.of("0: I do not do this", "7: as well as anybody"),
              given));
      groups.add(
          group(
              AssessmentScale.IM,
              question,
              "How much it matters in the work you do or want",
              List.of("1: not important", "5: extremely important"),
              given));
    }
    return new Asked(
        question.id(), question.text(), question.description(), question.anchors(), groups);
  }

  private static Group group(
      AssessmentScale scale,
      AssessmentQuestion question,
      String heading,
      List<String> ends,
      Map<String, Integer> given) {
    var name = scale.name() + ":" + question.id();
    var choices =
        IntStream.rangeClosed(scale.lowest(), scale.highest())
            .mapToObj(
                value ->
                    new Choice(
                        scale.name() + "-" + question.id() + "-" + value,
                        value,
                        scale == AssessmentScale.IP ? LIKINGS.get(value) : Integer.toString(value),
                        Integer.valueOf(value).equals(given.get(name))))
            .toList();
    return new Group(name, heading, ends, choices);
  }
}
