package org.cursus.engine.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.cursus.engine.rendering.Markup;
import org.cursus.engine.report.Radar.Spoke;

/// The sections as a radar and as bars, with what each score means, and what the total means.
final class SectionsPart {

  /// Fewer directions make no shape.
  private static final int FEWEST_SPOKES = 3;

  private final Page page;
  private final Words words;
  private final Markup html;

  SectionsPart(Page page) {
    this.page = page;
    this.words = page.words();
    this.html = page.html();
  }

  void write() {
    var sections = page.score().sections();
    page.begin("sections", "", words.say("sections.title"));
    if (sections.size() >= FEWEST_SPOKES) {
      page.paragraph("lead", words.say("sections.lead"));
      html.open("div", "overview").open("div", "radar-cell");
      radar(sections);
      html.close("div").open("div", "ends-cell");
      ends(sections);
      html.close("div").close("div");
    } else {
      page.paragraph("lead", words.say("sections.bars"));
    }
    table(sections);
    page.end();
    bands();
  }

  private void radar(List<SectionScore> sections) {
    var spokes =
        sections.stream()
            .map(
                each -> new Spoke(each.title(), Page.value(each.score()), page.shown(each.score())))
            .toList();
    var all =
        spokes.stream()
            .map(each -> words.say("radar.value", each.name(), each.shown()))
            .collect(Collectors.joining("; "));
    page.canvas().put(Radar.of(page.faces(), spokes, words.say("radar.alt", all)), "radar", html);
  }

  /// The highest and the lowest, each where they differ.
  private void ends(List<SectionScore> sections) {
    var scored = sections.stream().filter(each -> each.score() != null).toList();
    if (scored.isEmpty()) {
      return;
    }
    var by = Comparator.comparing((SectionScore each) -> Objects.requireNonNull(each.score()));
    var rising = scored.stream().sorted(by).toList();
    var low = Objects.requireNonNull(rising.getFirst().score());
    var high = Objects.requireNonNull(rising.getLast().score());
    if (low.compareTo(high) == 0) {
      page.paragraph("", words.say("sections.same", page.shown(low)));
      return;
    }
    int each = Math.min(2, scored.size() / 2);
    list("sections.strongest", scored.stream().sorted(by.reversed()).limit(each).toList());
    list("sections.room", rising.subList(0, each));
  }

  private void list(String title, List<SectionScore> sections) {
    html.element("h3", "", words.say(title)).raw("<ul class=\"ends\">");
    for (var each : sections) {
      html.raw("<li>")
          .text(each.title())
          .raw(" <b>")
          .text(page.shown(each.score()))
          .raw("</b></li>");
    }
    html.raw("</ul>");
  }

  private void table(List<SectionScore> sections) {
    page.table(
        "bars",
        words.say("sections.caption"),
        words.say("sections.section"),
        words.say("sections.score"),
        words.say("sections.means"));
    sections.forEach(this::row);
    page.endTable();
  }

  private void row(SectionScore section) {
    var shown = page.shown(section.score());
    var bands = page.bandsOf(section);
    html.raw("<tr><th scope=\"row\"><p class=\"what\">").text(section.title()).raw("</p>");
    html.element("p", "small", words.say("sections.weight", words.percent(section.weight())));
    if (section.answered() < section.of()) {
      html.element("p", "small", words.say("sections.answered", section.answered(), section.of()));
    }
    html.raw("</th><td class=\"bar-cell\">");
    html.element("p", "value", shown);
    var between =
        bands.stream()
            .map(each -> words.say("bar.band", each.title(), words.number(each.from())))
            .collect(Collectors.joining(", "));
    page.canvas()
        .put(
            BandBar.of(
                Page.value(section.score()),
                bands,
                section.score() == null
                    ? words.say("bar.alt.none")
                    : words.say("bar.alt", shown, between)),
            "bar",
            html);
    html.raw("</td><td class=\"meaning\">");
    var band = section.band();
    if (section.score() == null || band == null) {
      html.element("p", "what", words.say("sections.none"));
      page.paragraph("", words.say("sections.none.text"));
    } else {
      html.element("p", "what", band.title());
      // The bands of the total speak of the whole, so of a section only their names are said.
      if (bands != page.config().bands()) {
        page.paragraph("", band.text());
      }
    }
    html.raw("</td></tr>");
  }

  private void bands() {
    page.begin("bands", "", words.say("bands.title"));
    page.table(
        "bands",
        words.say("bands.title"),
        words.say("bands.from"),
        words.say("bands.band"),
        words.say("bands.means"));
    for (var each : page.config().bands()) {
      boolean here = each.equals(page.score().band());
      html.raw(here ? "<tr class=\"here\"><td class=\"from\">" : "<tr><td class=\"from\">")
          .text(words.number(each.from()))
          .raw("</td><th scope=\"row\"><p class=\"what\">")
          .text(each.title())
          .raw("</p>");
      if (here) {
        html.element("p", "mark", words.say("bands.here"));
      }
      html.raw("</th><td>");
      page.paragraph("", each.text());
      html.raw("</td></tr>");
    }
    page.endTable();
    page.end();
  }
}
