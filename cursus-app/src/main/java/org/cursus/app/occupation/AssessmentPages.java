package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.occupation.Assessments.Whole;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which an assessment is begun, answered step by step, left, resumed and completed.
@Controller
@RequestMapping("/occupations/assessments")
class AssessmentPages {

  private static final String PLACE = "redirect:/occupations/assessments";
  private static final int MOST_ZONES = 5;

  private final Assessments assessments;
  private final AssessmentQuestions questions;
  private final InterestProfiles profiles;

  AssessmentPages(
      Assessments assessments, AssessmentQuestions questions, InterestProfiles profiles) {
    this.assessments = assessments;
    this.questions = questions;
    this.profiles = profiles;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String said, Model model) {
    model.addAttribute("kinds", AssessmentView.kinds(assessments.list()));
    model.addAttribute("saved", said.equals("saved"));
    return "occupation/assessments";
  }

  @PostMapping
  String begin(@RequestParam String kind) {
    var asked = AssessmentKind.of(kind);
    if (asked == null) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    return PLACE + "/" + assessments.begin(asked).assessment().id();
  }

  /// The first open step, or what a completed one says.
  ///
  /// @param zone a job zone to which occupations are limited; 0 for all
  @GetMapping("/{id}")
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int zone, Model model) {
    var whole = assessments.get(id);
    var kind = whole.assessment().kind();
    if (!whole.assessment().completed()) {
      return step(id, firstOpen(whole));
    }
    model.addAttribute("assessment", whole.assessment());
    model.addAttribute("day", AssessmentView.day(whole.assessment().completedAt()));
    if (kind == AssessmentKind.SKILLS) {
      model.addAttribute("said", AssessmentView.said(whole, questions.of(kind)));
      return "occupation/assessment-skills";
    }
    int limit = Math.clamp(zone, 0, MOST_ZONES);
    var profile = profiles.of(id, limit);
    model.addAttribute("profile", profile);
    var areas = AssessmentView.areas(profile);
    model.addAttribute("areas", areas);
    model.addAttribute("hexagon", AssessmentView.hexagon(areas));
    model.addAttribute("zone", limit);
    return "occupation/assessment-interests";
  }

  private int firstOpen(Whole whole) {
    var kind = whole.assessment().kind();
    var answered =
        whole.answers().stream()
            .map(AssessmentAnswer::question)
            .distinct()
            .collect(Collectors.toMap(each -> each, each -> true));
    return AssessmentQuestions.firstOpen(kind, questions.required(kind), answered);
  }

  private static String step(UUID id, int step) {
    return PLACE + "/" + id + "/steps/" + step;
  }

  @GetMapping("/{id}/steps/{step}")
  String ask(
      @PathVariable UUID id,
      @PathVariable int step,
      @RequestParam(defaultValue = "") String open,
      Model model) {
    var whole = assessments.get(id);
    if (whole.assessment().completed()) {
      return PLACE + "/" + id;
    }
    var all = questions.of(whole.assessment().kind());
    if (step < 1 || step > AssessmentQuestions.steps(whole.assessment().kind(), all.size())) {
      throw PlatformProblem.NOT_FOUND.problem();
    }
    model.addAttribute("step", AssessmentStep.of(whole, all, step));
    model.addAttribute("open", open.equals("true"));
    return "occupation/assessment-step";
  }

  /// @param form fields such as `LV:2.A.1.a`, as far as they are answered
  /// @param go `next`, `back`, `later` or `complete`
  /// @param script set when a script saves in between
  @PostMapping("/{id}/steps/{step}")
  String answer(
      @PathVariable UUID id,
      @PathVariable int step,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "next") String go,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
      Model model) {
    var whole = assessments.answer(id, answers(form));
    if (script != null) {
      model.addAttribute("answered", whole.assessment().answered());
      model.addAttribute("questions", whole.questions());
      return "occupation/assessment-step :: saved";
    }
    int steps = AssessmentQuestions.steps(whole.assessment().kind(), whole.questions());
    return switch (go) {
      case "back" -> step(id, Math.max(1, step - 1));
      case "later" -> PLACE + "?said=saved";
      case "complete" -> complete(whole);
      default -> step < steps ? step(id, step + 1) : step(id, step);
    };
  }

  private String complete(Whole whole) {
    var id = whole.assessment().id();
    try {
      assessments.complete(id);
      return PLACE + "/" + id;
    } catch (Problem problem) {
      if (problem.type() != OccupationProblem.ASSESSMENT_UNFINISHED) {
        throw problem;
      }
      return step(id, firstOpen(whole)) + "?open=true";
    }
  }

  private static List<AssessmentAnswer> answers(Map<String, String> form) {
    var answers = new ArrayList<AssessmentAnswer>();
    form.forEach(
        (field, value) -> {
          int colon = field.indexOf(':');
          if (colon > 0) {
            answers.add(
                new AssessmentAnswer(
                    field.substring(colon + 1), field.substring(0, colon), number(value)));
          }
        });
    return answers;
  }

  private static BigDecimal number(String value) {
    if (!value.matches("\\d{1,3}")) {
      throw OccupationProblem.ASSESSMENT_INVALID.problem();
    }
    return new BigDecimal(value);
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    assessments.delete(id);
    return PLACE;
  }
}
