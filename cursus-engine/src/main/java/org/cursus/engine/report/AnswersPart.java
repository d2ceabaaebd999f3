package org.cursus.engine.report;

import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.cursus.engine.rendering.Markup;

/// What was asked and what was answered, step by step.
final class AnswersPart {

  private static final int LONGEST_IN_A_CELL = 300;

  private final Page page;
  private final Words words;
  private final Markup html;
  private final Answers answers;

  AnswersPart(Page page) {
    this.page = page;
    this.words = page.words();
    this.html = page.html();
    this.answers = new Answers(words);
  }

  void write() {
    page.begin("answers", "appendix", words.say("answers.title"));
    page.paragraph("lead", words.say("answers.lead"));
    for (var step : page.config().steps()) {
      var asked =
          page.config().questionsOf(step.id()).stream()
              .filter(each -> page.score().asked().contains(each.key()))
              .toList();
      if (!asked.isEmpty()) {
        step(step, asked);
      }
    }
    page.end();
  }

  /// Long answers stand on their own, over the whole width.
  private void step(Step step, List<Question> asked) {
    html.open("div", "step").element("h3", "", step.title());
    boolean open = false;
    boolean first = true;
    for (var each : asked) {
      var value = page.report().answers().get(each.key());
      var lines = value == null ? List.<String>of() : answers.lines(each, value);
      if (lines.stream().mapToInt(String::length).sum() > LONGEST_IN_A_CELL) {
        close(open);
        open = false;
        html.open("div", "long");
        page.directed("h4", "", each.text());
        lines(page, lines);
        html.close("div");
      } else {
        open = open || begin(step, first);
        html.raw("<tr><th scope=\"row\">");
        page.paragraph("", each.text());
        html.raw("</th><td>");
        lines(page, lines);
        html.raw("</td></tr>");
      }
      first = false;
    }
    close(open);
    html.close("div");
  }

  private boolean begin(Step step, boolean first) {
    var heads =
        first
            ? new String[] {words.say("answers.question"), words.say("answers.answer")}
            : new String[0];
    page.table("answers", words.say("answers.caption", step.title()), heads);
    return true;
  }

  private void close(boolean open) {
    if (open) {
      page.endTable();
    }
  }

  /// An answer, or that there is none.
  static void lines(Page page, List<String> lines) {
    if (lines.isEmpty()) {
      page.paragraph("none", page.words().say("answers.none"));
    }
    lines.forEach(each -> page.paragraph("", each));
  }
}
