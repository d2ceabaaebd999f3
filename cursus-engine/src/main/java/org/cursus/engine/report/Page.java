package org.cursus.engine.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.cursus.engine.rendering.Faces;
import org.cursus.engine.rendering.Markup;
import org.jspecify.annotations.Nullable;

/// A report while it is written, with what every part of it needs.
record Page(Report report, Words words, Faces faces, Canvas canvas, boolean paper, Markup html) {

  AssessmentConfig config() {
    return report.config();
  }

  AssessmentScore score() {
    return report.score();
  }

  static @Nullable Double value(@Nullable BigDecimal score) {
    return score == null ? null : score.doubleValue();
  }

  /// A score as people read it.
  String shown(@Nullable BigDecimal score) {
    return score == null ? "–" : words.number(score);
  }

  Optional<Section> section(String id) {
    return config().sections().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The bands by which a section's score is read.
  List<Band> bandsOf(SectionScore score) {
    return section(score.id())
        .map(Section::bands)
        .filter(bands -> !bands.isEmpty())
        .orElse(config().bands());
  }

  /// A paragraph, which runs from right to left where its own letters do.
  void paragraph(String classes, String text) {
    directed("p", classes, text);
  }

  /// An element with text, which runs from right to left where its own letters do.
  void directed(String tag, String classes, String text) {
    if (text.isBlank()) {
      return;
    }
    boolean turned = Direction.rightToLeft(text);
    var all = (classes + (turned ? " rtl" : "")).strip();
    html.raw("<" + tag)
        .raw(all.isEmpty() ? "" : " class=\"" + all + "\"")
        .raw(turned ? " dir=\"rtl\">" : ">")
        .text(text)
        .close(tag);
  }

  /// Begins a part that has a heading of its own.
  void begin(String id, String classes, String title) {
    html.raw(
            "<section class=\"part%s\" id=\"%s\">"
                .formatted(classes.isEmpty() ? "" : " " + classes, id))
        .element("h2", "", title);
  }

  void end() {
    html.close("section");
  }

  /// The head of a table; what it is about is said to those who cannot see it.
  ///
  /// @param heads none where the rows say it all
  void table(String classes, String caption, String... heads) {
    html.raw("<table class=\"" + classes + "\"");
    if (!paper) {
      // On paper the heading above says it; a text of the table's own would stand for its cells.
      html.raw(" aria-label=\"").text(caption).raw("\"");
    }
    html.raw(">");
    if (heads.length > 0) {
      html.raw("<thead><tr>");
      for (var head : heads) {
        html.raw("<th scope=\"col\">").text(head).close("th");
      }
      html.raw("</tr></thead>");
    }
    html.raw("<tbody>");
  }

  void endTable() {
    html.raw("</tbody></table>");
  }
}
