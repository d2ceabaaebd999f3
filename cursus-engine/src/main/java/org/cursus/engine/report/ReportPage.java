package org.cursus.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.rendering.HtmlFile;
import org.cursus.engine.rendering.Markup;
import org.cursus.engine.report.CoverPart.Contents;

/// A report as XHTML, for browsers and for the writer of PDFs.
final class ReportPage {

  private final Page page;
  private final Markup html;
  private final Words words;

  private ReportPage(Page page) {
    this.page = page;
    this.html = page.html();
    this.words = page.words();
  }

  /// @param styles what stands in the page's style element
  static String write(Page page, String styles) {
    return new ReportPage(page).write(styles);
  }

  private String write(String styles) {
    var report = page.report();
    var title = words.say("title", page.config().title());
    html.raw("<!DOCTYPE html>\n<html lang=\"")
        .text(page.config().language())
        .raw("\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"utf-8\"/>");
    if (!page.paper()) {
      html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
          .text(HtmlFile.policy(styles))
          .raw("\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
          .raw("<meta name=\"robots\" content=\"noindex\"/>");
    }
    html.element("title", "", title);
    meta("author", report.branding().name());
    meta("description", title);
    html.raw("<style>").raw(styles).raw("</style>");
    var contents = contents();
    if (page.paper()) {
      bookmarks(contents);
    }
    html.raw("</head><body>");
    if (page.paper()) {
      foot();
    }
    html.raw("<main>");
    new CoverPart(page).write(contents);
    new SectionsPart(page).write();
    var advice = new AdvicePart(page);
    if (!page.score().caps().isEmpty()) {
      advice.caps();
    }
    advice.advice();
    advice.about();
    if (report.withAnswers()) {
      new AnswersPart(page).write();
    }
    return html.raw("</main></body></html>").toString();
  }

  private void meta(String name, String content) {
    html.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>");
  }

  private List<Contents> contents() {
    var all = new ArrayList<Contents>();
    for (var id : List.of("sections", "bands", "caps", "advice", "about", "answers")) {
      boolean there =
          switch (id) {
            case "caps" -> !page.score().caps().isEmpty();
            case "answers" -> page.report().withAnswers();
            default -> true;
          };
      if (there) {
        all.add(new Contents(id, words.say(id + ".title")));
      }
    }
    return all;
  }

  private void bookmarks(List<Contents> contents) {
    html.raw("<bookmarks>");
    contents.forEach(
        each ->
            html.raw("<bookmark name=\"")
                .text(each.title())
                .raw("\" href=\"#" + each.id() + "\"/>"));
    html.raw("</bookmarks>");
  }

  /// What stands at the foot of each page but the first. Each piece is an element, since at the
  /// foot the writer of PDFs puts the text of a line itself before all elements in it.
  private void foot() {
    var pages =
        Markup.escaped(
                words
                    .say("foot.page", "\u0001", "\u0002")
                    .replace('\u0001', '{')
                    .replace('\u0002', '}'))
            .replace("{", "</span><span class=\"page-number\"></span><span>")
            .replace("}", "</span><span class=\"page-count\"></span><span>");
    html.open("div", "foot-from")
        .text(page.report().branding().name() + " · " + page.config().title())
        .close("div")
        .open("div", "foot-page")
        .raw("<span>" + pages + "</span>")
        .close("div");
  }
}
