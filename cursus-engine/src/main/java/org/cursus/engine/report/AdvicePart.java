package org.cursus.engine.report;

import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentScore.Gain;
import org.cursus.engine.rendering.Markup;
import org.jspecify.annotations.Nullable;

/// What holds the score down, what helps most, and what the score is good for.
final class AdvicePart {

  private static final int MOST_GAINS = 5;

  private final Page page;
  private final Words words;
  private final Markup html;

  AdvicePart(Page page) {
    this.page = page;
    this.words = page.words();
    this.html = page.html();
  }

  void caps() {
    page.begin("caps", "", words.say("caps.title"));
    page.paragraph("lead", words.say("caps.lead"));
    html.raw("<ul class=\"cards\">");
    for (var each : page.score().caps()) {
      html.raw("<li class=\"card\">");
      page.paragraph("what", each.text());
      page.paragraph("small", limit(each));
      html.raw("</li>");
    }
    html.raw("</ul>");
    page.end();
  }

  private String limit(Cap cap) {
    var most = words.number(cap.atMost());
    return cap.section() == null
        ? words.say("caps.total", most)
        : words.say("caps.section", most, title(cap.section()));
  }

  private String title(@Nullable String section) {
    return section == null ? "" : page.section(section).map(Section::title).orElse(section);
  }

  void advice() {
    page.begin("advice", "", words.say("advice.title"));
    var all = page.score().recommendations();
    if (all.isEmpty()) {
      page.paragraph("lead", words.say("advice.none"));
    } else {
      page.paragraph("lead", words.say("advice.lead"));
      html.raw("<ol class=\"cards\">");
      for (int i = 0; i < all.size(); i++) {
        recommendation(i + 1, all.get(i));
      }
      html.raw("</ol>");
    }
    gains(
        page.score().gains().stream()
            .filter(each -> each.points().signum() > 0)
            .limit(MOST_GAINS)
            .toList());
    page.end();
  }

  private void recommendation(int number, Recommendation advice) {
    html.raw("<li class=\"card\">");
    page.directed("h3", "", number + ". " + advice.title());
    html.open("p", "tags")
        .open("span", "effort")
        .text(words.say("advice.effort." + advice.effort()));
    html.close("span");
    if (advice.section() != null) {
      html.raw("<span class=\"helps\">").text(title(advice.section())).close("span");
    }
    html.close("p");
    page.paragraph("", advice.text());
    if (advice.href() != null && page.report().home() != null) {
      var label = words.say("advice.open", page.report().branding().name());
      page.html().open("p", "open");
      Links.write(html, label, page.report().home() + advice.href(), label + ": " + advice.title());
      html.close("p");
    }
    html.raw("</li>");
  }

  private void gains(List<Gain> gains) {
    if (gains.isEmpty()) {
      return;
    }
    html.open("div", "gains-part").element("h3", "", words.say("gains.title"));
    page.paragraph("lead", words.say("gains.lead"));
    page.table(
        "gains",
        words.say("gains.caption"),
        words.say("gains.question"),
        words.say("gains.answer"),
        words.say("gains.points"));
    var answers = new Answers(words);
    for (var each : gains) {
      var question = page.config().question(each.question()).orElse(null);
      if (question == null) {
        continue;
      }
      html.raw("<tr><th scope=\"row\">");
      page.paragraph("", question.text());
      html.raw("</th><td>");
      var value = page.report().answers().get(each.question());
      AnswersPart.lines(page, value == null ? List.of() : answers.lines(question, value));
      html.raw("</td><td class=\"points\"><p>")
          .text(words.say("gains.value", words.number(each.points())))
          .raw("</p></td></tr>");
    }
    page.endTable();
    html.close("div");
  }

  void about() {
    page.begin("about", "", words.say("about.title"));
    html.open("div", "both");
    for (var which : List.of("about.can", "about.cannot")) {
      html.open("div", "half").element("h3", "", words.say(which)).raw("<ul class=\"plain\">");
      words.all(which).forEach(each -> html.element("li", "", each));
      html.raw("</ul>").close("div");
    }
    html.close("div").open("div", "keep").element("h3", "", words.say("about.how"));
    page.paragraph("", words.say("about.how.text", page.config().title(), page.config().version()));
    html.close("div");
    end(page.report().branding());
    page.end();
  }

  private void end(Branding branding) {
    if (branding.footer() == null && branding.link() == null) {
      return;
    }
    html.open("p", "colophon");
    if (branding.footer() != null) {
      html.text(branding.footer()).raw(" ");
    }
    if (branding.link() != null) {
      Links.write(
          html, branding.link().replaceFirst("^https?://", ""), branding.link(), branding.name());
    }
    html.close("p");
  }
}
