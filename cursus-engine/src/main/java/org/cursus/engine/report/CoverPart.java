package org.cursus.engine.report;

import java.util.List;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.cursus.engine.rendering.Markup;

/// The first page: whose result it is, and the result itself.
final class CoverPart {

  private static final int LOGO_HEIGHT = 44;
  private static final int LOGO_WIDTH = 220;

  private final Page page;
  private final Markup html;

  CoverPart(Page page) {
    this.page = page;
    this.html = page.html();
  }

  /// @param contents id and title of each part that follows
  void write(List<Contents> contents) {
    var report = page.report();
    html.open("header", "cover");
    brand(report.branding());
    html.element("h1", "", page.config().title());
    page.paragraph("summary", page.config().summary());
    html.open("div", "whose");
    if (report.name() != null && !report.name().isBlank()) {
      page.paragraph("name", page.words().say("cover.for", report.name()));
    }
    page.paragraph("date", page.words().say("cover.date", page.words().date(report.date())));
    html.close("div");
    if (report.preliminary()) {
      page.paragraph("preliminary", page.words().say("cover.preliminary"));
    }
    result();
    html.close("header");
    contents(contents);
  }

  private void brand(Branding branding) {
    var logo = branding.logo();
    if (logo == null) {
      html.element("p", "brand", branding.name());
      return;
    }
    double scale =
        Math.min((double) LOGO_HEIGHT / logo.height(), (double) LOGO_WIDTH / logo.width());
    html.raw(
            "<p class=\"brand\"><img width=\"%d\" height=\"%d\" src=\"%s\" alt=\""
                .formatted(
                    Math.round(logo.width() * scale),
                    Math.round(logo.height() * scale),
                    logo.address()))
        .text(page.words().say("logo.alt", branding.name()))
        .raw("\"/></p>");
  }

  private void result() {
    var score = page.score();
    var words = page.words();
    html.open("div", "result").open("div", "dial-cell");
    var shown = page.shown(score.total());
    page.canvas()
        .put(
            Dial.of(
                Page.value(score.total()),
                shown,
                words.say("score.of"),
                score.total() == null ? words.say("dial.alt.none") : words.say("dial.alt", shown)),
            "dial",
            html);
    html.close("div").open("div", "band-cell");
    var band = score.band();
    if (band == null || score.total() == null) {
      html.element("p", "band", words.say("score.none"));
      page.paragraph("", words.say("score.none.text"));
    } else {
      html.element("p", "total", words.say("score.shown", shown));
      html.element("p", "band", band.title());
      page.paragraph("", band.text());
    }
    int answered = score.sections().stream().mapToInt(SectionScore::answered).sum();
    int of = score.sections().stream().mapToInt(SectionScore::of).sum();
    html.element("p", "quiet", words.say("cover.answered", answered, of));
    html.close("div").close("div");
  }

  /// A line of the contents.
  record Contents(String id, String title) {}

  private void contents(List<Contents> contents) {
    html.raw("<nav class=\"contents\">").element("h2", "", page.words().say("cover.contents"));
    html.raw("<ul>");
    for (var each : contents) {
      html.raw("<li><span class=\"to\"><a href=\"#" + each.id() + "\" title=\"")
          .text(each.title())
          .raw("\">")
          .text(each.title())
          .raw("</a></span>");
      if (page.paper()) {
        html.raw("<span class=\"at\" href=\"#" + each.id() + "\"></span>");
      }
      html.close("li");
    }
    html.raw("</ul></nav>");
  }
}
