package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cursus.app.assessment.ReadinessSessions.Opened;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.NullNode;

/// Every answer that was given to a question, each of which can be given again.
@Controller
@RequestMapping("/readiness/{id}/questions/{key}")
class QuestionPages {

  private static final int MOST = 200;

  private final ReadinessSessions sessions;
  private final ReadinessAnswering answering;

  QuestionPages(ReadinessSessions sessions, ReadinessAnswering answering) {
    this.sessions = sessions;
    this.answering = answering;
  }

  /// @param current whether it is the answer that stands
  record Earlier(UUID id, String text, java.time.Instant givenAt, boolean current) {}

  private static Question question(Opened opened, String key) {
    return opened.config().question(key).orElseThrow(ReadinessProblem.NO_SUCH_QUESTION::problem);
  }

  private static int step(Opened opened, Question question) {
    var steps = opened.config().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(question.step())) {
        return i + 1;
      }
    }
    return 1;
  }

  @GetMapping
  String show(@PathVariable UUID id, @PathVariable String key, Model model) {
    var opened = sessions.open(id);
    var question = question(opened, key);
    var current = opened.session().answers().get(key);
    var words = PageWords.of(opened.session().language());
    List<Earlier> earlier = new ArrayList<>();
    boolean found = false;
    for (var each : sessions.revisions(id, key, MOST)) {
      boolean stands = !found && QuestionValue.same(each.value(), current);
      found |= stands;
      earlier.add(
          new Earlier(
              each.id(), QuestionText.of(question, each.value(), words), each.givenAt(), stands));
    }
    model.addAttribute("w", words);
    model.addAttribute("run", SessionView.of(opened));
    model.addAttribute("question", question);
    model.addAttribute("step", step(opened, question));
    model.addAttribute("earlier", earlier);
    return "assessment/question";
  }

  @PostMapping("/{revision}/restore")
  String restore(@PathVariable UUID id, @PathVariable String key, @PathVariable UUID revision) {
    var question = question(sessions.open(id), key);
    var value = sessions.revision(id, key, revision).value();
    var given = value == null ? NullNode.getInstance() : value;
    var answered = answering.answer(id, List.of(new ReadinessEdit(key, given, null, null)), null);
    var opened = new Opened(answered.session(), answered.config());
    return "redirect:/readiness/" + id + "/steps/" + step(opened, question) + "#q-" + key;
  }
}
