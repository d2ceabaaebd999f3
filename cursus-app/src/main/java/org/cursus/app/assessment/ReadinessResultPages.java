package org.cursus.app.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cursus.engine.assessment.AssessmentConfig;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a run came to.
@Controller
class ReadinessResultPages {

  private static final int MOST_RUNS = 12;

  private final ReadinessSessions sessions;
  private final ReadinessHandIn handIn;
  private final ReadinessResults results;
  private final List<ReadinessPanel> panels;

  ReadinessResultPages(
      ReadinessSessions sessions,
      ReadinessHandIn handIn,
      ReadinessResults results,
      List<ReadinessPanel> panels) {
    this.sessions = sessions;
    this.handIn = handIn;
    this.results = results;
    this.panels = panels.stream().sorted(Comparator.comparingInt(ReadinessPanel::order)).toList();
  }

  /// An answer in the list of all.
  record Answer(String key, String asks, String text, boolean asked) {}

  /// Answers of a step.
  record Step(String title, List<Answer> answers) {}

  @GetMapping("/readiness/{id}/result")
  String show(@PathVariable UUID id, Model model) {
    var found = sessions.open(id).session();
    if (found.open()) {
      return ReadinessPages.PLACE + "/" + id + "/review";
    }
    if (found.status().equals(ReadinessSession.SUBMITTED)) {
      handIn.complete(id);
      found = sessions.open(id).session();
    }
    var result = results.of(found);
    var view = ResultView.of(result);
    var config = result.config();
    var words = PageWords.of(result.language());
    model.addAttribute("w", words);
    model.addAttribute("run", result);
    model.addAttribute("result", view);
    model.addAttribute("bars", ResultBar.of(config, view.score()));
    model.addAttribute(
        "radar",
        view.score().sections().size() < ResultRadar.FEWEST
            ? null
            : ResultRadar.of(view.score().sections(), words));
    model.addAttribute(
        "history", ResultHistory.of(result, sessions.runs(config.name(), MOST_RUNS), words));
    model.addAttribute(
        "steps", config.steps().stream().map(each -> step(result, each, words)).toList());
    model.addAttribute("panels", panels);
    return "assessment/result";
  }

  private static Step step(ReadinessResult result, AssessmentConfig.Step step, PageWords words) {
    return new Step(
        step.title(),
        result.config().questionsOf(step.id()).stream()
            .filter(
                each ->
                    result.score().asked().contains(each.key())
                        || result.answers().containsKey(each.key()))
            .map(
                each ->
                    new Answer(
                        each.key(),
                        each.text(),
                        QuestionText.of(each, result.answers().get(each.key()), words),
                        result.score().asked().contains(each.key())))
            .toList());
  }
}
