package org.cursus.app.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.assessment.ReadinessAnswering.Answered;
import org.cursus.app.assessment.ReadinessSessions.Opened;
import org.cursus.app.assessment.StepView.Said;
import org.cursus.app.platform.Problem;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.Scoring;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The steps of a session: shown, answered, left and handed in. All of it works without a script,
/// which adds that answers save as they are given.
@Controller
@RequestMapping("/readiness/{id}")
class ReadinessStepPages {

  private final ReadinessSessions sessions;
  private final ReadinessAnswering answering;
  private final ReadinessHandIn handIn;
  private final JsonMapper json;
  private final Clock clock;

  ReadinessStepPages(
      ReadinessSessions sessions,
      ReadinessAnswering answering,
      ReadinessHandIn handIn,
      JsonMapper json,
      Clock clock) {
    this.sessions = sessions;
    this.answering = answering;
    this.handIn = handIn;
    this.json = json;
    this.clock = clock;
  }

  private static String place(UUID id) {
    return ReadinessPages.PLACE + "/" + id;
  }

  /// @param more whether the last answers brought up further questions here
  /// @param replaced a question whose answer replaced one of another window
  @GetMapping("/steps/{number}")
  String show(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "false") boolean more,
      @RequestParam(defaultValue = "") List<String> replaced,
      Model model) {
    var opened = sessions.open(id);
    if (!opened.session().open()) {
      return place(id) + "/result";
    }
    checkStep(opened.config(), number);
    model.addAttribute("more", more);
    var notes = new HashMap<String, String>();
    replaced.forEach(
        key -> notes.put(key, "Another window had answered this. Yours stands now; see below."));
    return step(opened, number, new Said(Map.of(), Map.of(), notes), model);
  }

  private static void checkStep(AssessmentConfig config, int number) {
    if (number < 1 || number > config.steps().size()) {
      throw ReadinessProblem.NO_SUCH_STEP.problem();
    }
  }

  private String step(Opened opened, int number, Said said, Model model) {
    var score = Scoring.score(opened.config(), opened.session().answers());
    model.addAttribute("now", clock.millis());
    model.addAttribute("w", PageWords.of(opened.session().language()));
    model.addAttribute("step", StepView.of(opened, score, number, said));
    return "assessment/step";
  }

  /// Saves what was changed and goes where the button says.
  ///
  /// @param form as in `QuestionForm`; `go` is `next`, `back`, `later` or `review`
  @PostMapping("/steps/{number}")
  String answer(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam MultiValueMap<String, String> form,
      Model model,
      HttpServletResponse response) {
    var opened = sessions.open(id);
    checkStep(opened.config(), number);
    var step = opened.config().steps().get(number - 1).id();
    var sent = new QuestionForm(form, opened.config().questionsOf(step), json);
    try {
      var answered = answering.answer(id, sent.edits(), null);
      return next(answered, number, sent, form, step);
    } catch (Problem problem) {
      if (problem.type() != ReadinessProblem.ANSWERS_INVALID) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      model.addAttribute("more", false);
      return step(
          opened, number, new Said(sent.values(), errors(problem, sent.edits()), Map.of()), model);
    }
  }

  private static Map<String, String> errors(Problem problem, List<ReadinessEdit> edits) {
    var errors = new HashMap<String, String>();
    if (problem.members().get("errors") instanceof List<?> faults) {
      for (var each : faults) {
        if (each instanceof Problem.Fault fault) {
          var edit = edits.get(Integer.parseInt(fault.pointer().split("/")[2]));
          errors.putIfAbsent(edit.question(), fault.detail());
        }
      }
    }
    return errors;
  }

  private String next(
      Answered answered,
      int number,
      QuestionForm sent,
      MultiValueMap<String, String> form,
      String step) {
    var id = answered.session().id();
    int steps = answered.config().steps().size();
    var go = Objects.requireNonNullElse(form.getFirst("go"), "next");
    if (sent.stays()) {
      var touched = sent.touched();
      return place(id) + "/steps/" + number + (touched == null ? "" : "#q-" + touched);
    }
    if (!answered.replaced().isEmpty()) {
      return place(id) + "/steps/" + number + replaced(answered.replaced().keySet());
    }
    if ("next".equals(go) && bringsUpMore(answered, sent, step)) {
      return place(id) + "/steps/" + number + "?more=true";
    }
    int to = "back".equals(go) ? Math.max(1, number - 1) : number + 1;
    if ("later".equals(go)) {
      sessions.openStep(id, number);
      return ReadinessPages.PLACE + "?said=saved";
    }
    if ("review".equals(go) || to > steps) {
      sessions.openStep(id, number);
      return place(id) + "/review";
    }
    sessions.openStep(id, to);
    return place(id) + "/steps/" + to;
  }

  private static String replaced(Iterable<String> keys) {
    var query = new StringBuilder();
    keys.forEach(key -> query.append(query.isEmpty() ? "?" : "&").append("replaced=").append(key));
    return query.toString();
  }

  /// Whether this step now asks what it did not show.
  private static boolean bringsUpMore(Answered answered, QuestionForm sent, String step) {
    return answered.config().questionsOf(step).stream()
        .map(AssessmentConfig.Question::key)
        .filter(answered.score().asked()::contains)
        .anyMatch(key -> !sent.values().containsKey(key));
  }

  /// What is answered and what is missing, before it is handed in.
  @GetMapping("/review")
  String review(@PathVariable UUID id, Model model) {
    var opened = sessions.open(id);
    if (!opened.session().open()) {
      return place(id) + "/result";
    }
    model.addAttribute("refused", null);
    return review(opened, model);
  }

  private static String review(Opened opened, Model model) {
    var score = Scoring.score(opened.config(), opened.session().answers());
    model.addAttribute("w", PageWords.of(opened.session().language()));
    model.addAttribute("run", SessionView.of(opened));
    model.addAttribute("score", ScoreView.of(score));
    model.addAttribute(
        "course", StepView.course(opened.config(), opened.session().answers().keySet(), score));
    model.addAttribute("missing", ReadinessHandIn.missing(opened.config(), score));
    return "assessment/review";
  }

  @PostMapping("/submit")
  String submit(@PathVariable UUID id, Model model, HttpServletResponse response) {
    try {
      handIn.submit(id, null);
    } catch (Problem problem) {
      if (problem.type() == ReadinessProblem.SESSION_SUBMITTED) {
        return place(id) + "/result";
      }
      if (problem.type() != ReadinessProblem.ANSWERS_MISSING
          && problem.type() != ReadinessProblem.NOTHING_ANSWERED) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      model.addAttribute("refused", problem.type().title());
      return review(sessions.open(id), model);
    }
    return place(id) + "/result";
  }
}
