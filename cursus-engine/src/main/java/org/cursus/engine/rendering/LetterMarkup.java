package org.cursus.engine.rendering;

import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Section;

/// The text of a letter as XHTML.
final class LetterMarkup {

  private final Draft draft;
  private final List<Section> sections;
  private final Markup html;

  LetterMarkup(Draft draft, List<Section> sections, Markup html) {
    this.draft = draft;
    this.sections = sections;
    this.html = html;
  }

  void write() {
    var letter = draft.letter();
    if (letter != null) {
      html.element("p", "date", letter.date());
      if (!letter.recipient().isEmpty()) {
        html.open("p", "recipient");
        for (int i = 0; i < letter.recipient().size(); i++) {
          html.raw(i == 0 ? "" : "<br/>").text(letter.recipient().get(i));
        }
        html.close("p");
      }
      html.element("p", "subject", letter.subject()).element("p", "greeting", letter.greeting());
    }
    for (var section : sections) {
      section.items().forEach(this::paragraph);
    }
    if (letter != null) {
      html.open("div", "keep")
          .element("p", "closing", letter.closing())
          .element("p", "signed", draft.head().name())
          .close("div");
    }
  }

  private void paragraph(Draft.Item item) {
    boolean list = item.form() == Draft.Form.BULLETS;
    html.open(list ? "ul" : "p", "paragraph");
    for (int i = 0; i < item.sentences().size(); i++) {
      html.raw(i == 0 || list ? "" : " ");
      ItemMarkup.sentence(html, list ? "li" : "span", item.sentences().get(i));
    }
    html.close(list ? "ul" : "p");
  }
}
