package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cursus.app.assessment.AnswerFigureStore.Counted;
import org.cursus.app.assessment.AnswerFigureStore.Progress;
import org.cursus.app.assessment.ConfigGroups.Group;
import org.cursus.app.platform.Caller;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What administrators see of how an assessment is answered: by version, in groups of ten or more.
@Service
class AnswerFigures {

  private final AnswerFigureStore store;
  private final ConfigAdminStore versions;
  private final Configs configs;
  private final TransactionTemplate transactions;

  AnswerFigures(
      AnswerFigureStore store,
      ConfigAdminStore versions,
      Configs configs,
      TransactionTemplate transactions) {
    this.store = store;
    this.versions = versions;
    this.configs = configs;
    this.transactions = transactions;
  }

  /// One question.
  ///
  /// @param groups people by answer; those of fewer than ten are put together
  /// @param options of a multiple choice: who chose each; those that are too few are left out
  record QuestionFigures(
      String key, String step, String text, List<Group> groups, List<Group> options) {}

  /// How long people spent on a step.
  record StepTime(String step, String title, int seconds) {}

  /// All figures of a version.
  ///
  /// @param lastSteps people by the last step in which they answered
  /// @param median of the scores, in whole points; null for too few
  record Figures(
      ConfigVersion version,
      List<Group> lastSteps,
      List<StepTime> times,
      List<Group> scores,
      @Nullable Integer median,
      List<QuestionFigures> questions) {}

  /// @throws org.cursus.app.platform.Problem `no-such-assessment`
  Figures of(UUID id) {
    return Caller.admin(Caller.current().requireUserId())
        .call(() -> transactions.execute(status -> figures(id)));
  }

  private Figures figures(UUID id) {
    var version = versions.find(id).orElseThrow(ReadinessProblem.NO_SUCH_ASSESSMENT::problem);
    var config = configs.find(id);
    var answers = store.answers(id);
    var progress = store.progress(id);
    return new Figures(
        version,
        groups(progress, "last-step", each -> lastStep(config, each), steps(config)),
        times(config, progress),
        groups(progress, "score", AnswerFigures::scores, Comparator.naturalOrder()),
        progress.stream()
            .filter(each -> each.figure().equals("median"))
            .map(Progress::value)
            .findFirst()
            .orElse(null),
        config.questions().stream().map(each -> figures(config, each, answers)).toList());
  }

  private static QuestionFigures figures(
      AssessmentConfig config, Question question, List<Counted> answers) {
    var own = answers.stream().filter(each -> each.question().equals(question.key())).toList();
    var all = own.stream().filter(Counted::addsUp).mapToInt(Counted::people).sum();
    var order = AnswerNames.order(question);
    return new QuestionFigures(
        question.key(),
        config.steps().stream()
            .filter(each -> each.id().equals(question.step()))
            .map(Step::title)
            .findFirst()
            .orElse(""),
        question.text(),
        groups(own, true, question, all, order),
        groups(own, false, question, all, order));
  }

  private static List<Group> groups(
      List<Counted> counted, boolean addsUp, Question question, int all, Comparator<String> order) {
    return counted.stream()
        .filter(each -> each.addsUp() == addsUp)
        .sorted(together(Counted::choices, order))
        .map(
            each ->
                Group.of(
                    ConfigGroups.either(
                        each.choices().stream()
                            .sorted(order)
                            .map(choice -> AnswerNames.of(question, choice))
                            .toList()),
                    each.people(),
                    all))
        .toList();
  }

  private static List<Group> groups(
      List<Progress> progress,
      String figure,
      Function<String, String> name,
      Comparator<String> order) {
    var own = progress.stream().filter(each -> each.figure().equals(figure)).toList();
    int all = own.stream().mapToInt(each -> Objects.requireNonNullElse(each.people(), 0)).sum();
    return own.stream()
        .sorted(together(Progress::choices, order))
        .map(
            each ->
                Group.of(
                    ConfigGroups.either(each.choices().stream().sorted(order).map(name).toList()),
                    Objects.requireNonNullElse(each.people(), 0),
                    all))
        .toList();
  }

  /// What was put together stands last.
  private static <T> Comparator<T> together(
      Function<T, List<String>> choices, Comparator<String> order) {
    return Comparator.<T, Boolean>comparing(each -> choices.apply(each).size() > 1)
        .thenComparing(each -> choices.apply(each).getFirst(), order);
  }

  private static Comparator<String> steps(AssessmentConfig config) {
    var ids = new ArrayList<>(List.of("-"));
    config.steps().forEach(each -> ids.add(each.id()));
    ids.add("+");
    return Comparator.comparing(ids::indexOf);
  }

  private static String lastStep(AssessmentConfig config, String id) {
    return switch (id) {
      case "-" -> "Nothing answered";
      case "+" -> "Handed in";
      default ->
          config.steps().stream()
              .filter(each -> each.id().equals(id))
              .map(Step::title)
              .findFirst()
              .orElse(id);
    };
  }

  private static String scores(String bin) {
    if (bin.equals("none")) {
      return "no score";
    }
    int from = Integer.parseInt(bin) * 10;
    return from == 90 ? "90 to 100" : "%d to below %d".formatted(from, from + 10);
  }

  private static List<StepTime> times(AssessmentConfig config, List<Progress> progress) {
    var times = new ArrayList<StepTime>();
    for (var step : config.steps()) {
      progress.stream()
          .filter(each -> each.figure().equals("time") && each.choices().contains(step.id()))
          .filter(each -> each.value() != null)
          .findFirst()
          .ifPresent(each -> times.add(new StepTime(step.id(), step.title(), each.value())));
    }
    return times;
  }
}
