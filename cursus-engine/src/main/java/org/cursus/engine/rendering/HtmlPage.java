package org.cursus.engine.rendering;

import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.cursus.engine.rendering.Template.Shape;
import org.cursus.engine.rendering.Template.Top;
import org.jspecify.annotations.Nullable;

/// A draft as XHTML, for browsers and for the writer of PDFs. Where things stand beside each other
/// there are tables, since the writer of PDFs knows no grids; they keep the order in which the text
/// is read.
final class HtmlPage {

  /// Contacts of up to so many characters stay on one line.
  private static final int WHOLE = 46;

  private final Draft draft;
  private final Template template;
  private final String styles;
  private final @Nullable Photo photo;
  private final boolean pdf;
  private final List<Section> sections;
  private final boolean rightToLeft;
  private final Shape shape;
  private final Markup html = new Markup();

  private HtmlPage(
      Draft draft,
      Look look,
      Template template,
      String styles,
      @Nullable Photo photo,
      boolean pdf) {
    this.draft = draft;
    this.template = template;
    this.styles = styles;
    this.photo = look.photo() ? photo : null;
    this.pdf = pdf;
    this.sections = Arrangement.sections(draft, look);
    this.rightToLeft = Arrangement.rightToLeft(draft);
    this.shape = shape(template, rightToLeft);
  }

  /// The writer of PDFs lays columns from left to right always. In a language that runs the other
  /// way all is in one column, so that headings are read before what stands under them and no
  /// reader mixes up the columns.
  private static Shape shape(Template template, boolean rightToLeft) {
    boolean columns = template.shape() == Shape.MARGIN_HEADINGS || template.shape() == Shape.ASIDE;
    return rightToLeft && columns ? Shape.STACKED : template.shape();
  }

  /// @param styles what stands in the page's style element
  /// @param pdf whether it is for the writer of PDFs, which wants bookmarks
  static String write(
      Draft draft,
      Look look,
      Template template,
      String styles,
      @Nullable Photo photo,
      boolean pdf) {
    return new HtmlPage(draft, look, template, styles, photo, pdf).page();
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n<html lang=\"")
        .text(draft.language())
        .raw("\" dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"")
        .raw(" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"utf-8\"/>");
    if (!pdf) {
      html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
          .text(HtmlFile.policy(styles))
          .raw("\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    }
    html.element("title", "", Titles.of(draft));
    meta("author", draft.head().name());
    meta("description", Titles.of(draft));
    html.raw("<style>").raw(styles).raw("</style>");
    if (pdf) {
      bookmarks();
    }
    html.raw("</head><body>");
    head();
    html.open("div", "sheet");
    switch (shape) {
      case LETTER -> new LetterMarkup(draft, sections, html).write();
      case ASIDE -> columns();
      case STACKED, MARGIN_HEADINGS, INLINE, DATED -> sections(sections, false);
    }
    return html.raw("</div></body></html>").toString();
  }

  private void meta(String name, String content) {
    html.raw("<meta name=\"" + name + "\" content=\"").text(content).raw("\"/>");
  }

  private void bookmarks() {
    html.raw("<bookmarks>");
    bookmark(draft.head().name(), "top");
    if (shape != Shape.LETTER) {
      for (var section : sections) {
        if (Arrangement.present(section.title())) {
          bookmark(section.title(), id(section));
        }
      }
    }
    html.raw("</bookmarks>");
  }

  private void bookmark(String name, String id) {
    html.raw("<bookmark name=\"").text(name).raw("\" href=\"#" + id + "\"/>");
  }

  private static String id(Section section) {
    return section.part().name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The head stands in the sheet, but for a band, which goes from edge to edge.
  private void head() {
    boolean band = template.top() == Top.BAND;
    html.open("div", band ? "band" : "sheet").open("div", "head").raw("<div id=\"top\"");
    boolean beside = template.top() == Top.SPLIT || photo != null;
    html.raw(beside ? " class=\"row top\">" : ">");
    if (beside && turned()) {
      besideName();
    }
    if (beside) {
      html.open("div", "what");
    }
    html.element("h1", "", draft.head().name()).element("p", "headline", draft.head().headline());
    if (template.top() != Top.SPLIT) {
      contacts(false);
    }
    if (beside) {
      html.close("div");
    }
    if (beside && !turned()) {
      besideName();
    }
    html.close("div").close("div").close("div");
  }

  /// Whether cells are written the other way round, so that the first stands at the right.
  private boolean turned() {
    return pdf && rightToLeft;
  }

  private void besideName() {
    if (template.top() == Top.SPLIT) {
      html.open("div", "contacts-cell");
      contacts(true);
      html.close("div");
    }
    if (photo != null) {
      html.open("div", "cell photo-cell")
          .raw("<img class=\"photo\" alt=\"")
          .text(draft.head().name())
          .raw("\" src=\"" + photo.address() + "\"/>")
          .close("div");
    }
  }

  private void contacts(boolean lines) {
    var contacts = draft.head().contacts();
    if (contacts.isEmpty()) {
      return;
    }
    if (rightToLeft) {
      apart();
      return;
    }
    html.open("p", "contacts");
    for (int i = 0; i < contacts.size(); i++) {
      var contact = contacts.get(i);
      html.raw(i == 0 ? "" : lines ? "<br/>" : "\u00a0\u00a0·\u00a0 ")
          .open("span", contact.text().length() <= WHOLE ? "whole" : "")
          .link(contact.text(), Arrangement.addressOf(contact))
          .close("span");
    }
    html.close("p");
  }

  /// Each on a line of its own, since numbers and addresses that run from left to right would
  /// change places with those beside them.
  private void apart() {
    html.open("div", "contacts");
    for (var contact : draft.head().contacts()) {
      html.open("p", Bidirectional.in(contact.text()) ? "" : "ltr")
          .link(contact.text(), Arrangement.addressOf(contact))
          .close("p");
    }
    html.close("div");
  }

  private void columns() {
    var main = sections.stream().filter(section -> !beside(section.part())).toList();
    var beside = sections.stream().filter(section -> beside(section.part())).toList();
    html.open("div", "columns").open("div", "main");
    sections(main, true);
    html.close("div");
    if (!beside.isEmpty()) {
      html.open("div", "beside");
      sections(beside, true);
      html.close("div");
    }
    html.close("div");
  }

  private static boolean beside(Part part) {
    return Template.BESIDE.contains(part);
  }

  private void sections(List<Section> some, boolean opening) {
    boolean first = opening;
    for (var section : some) {
      html.raw(
          "<div class=\"section%s\" id=\"%s\">".formatted(first ? " opening" : "", id(section)));
      section(section);
      html.close("div");
      first = false;
    }
  }

  /// The heading is kept together with the beginning of the first item.
  private void section(Section section) {
    boolean margin = shape == Shape.MARGIN_HEADINGS;
    boolean first = true;
    for (var item : section.items()) {
      var pieces = ItemMarkup.of(item, shape, first, pdf && rightToLeft);
      if (!first) {
        html.raw(margin ? "<div class=\"indent\">" : "").open("div", "keep");
        html.raw(pieces.kept()).close("div").raw(pieces.rest()).raw(margin ? "</div>" : "");
        continue;
      }
      first = false;
      html.open("div", margin ? "keep row" : "keep");
      html.raw(margin ? "<div class=\"side\">" : "")
          .element("h2", "", section.title())
          .raw(margin ? "</div><div class=\"cell\">" : "")
          .raw(pieces.kept())
          .raw(margin ? "</div></div><div class=\"indent\">" : "</div>")
          .raw(pieces.rest())
          .raw(margin ? "</div>" : "");
    }
  }
}
