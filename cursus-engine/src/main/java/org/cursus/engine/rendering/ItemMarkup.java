package org.cursus.engine.rendering;

import java.util.List;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.rendering.Template.Shape;

/// One item as XHTML: what must stay on one page, and what may go on to the next.
final class ItemMarkup {

  /// Items of up to so many sentences are not divided between pages.
  private static final int UNDIVIDED = 4;

  /// Of longer ones, so many stay with the heading.
  private static final int STAYING = 2;

  /// Names of up to so many characters stay on one line, even in a narrow column.
  private static final int WHOLE = 22;

  private final Item item;
  private final Shape shape;
  private final String place;
  private final boolean turned;

  private ItemMarkup(Item item, Shape shape, boolean first, boolean turned) {
    this.item = item;
    this.shape = shape;
    this.turned = turned;
    var head = Arrangement.headOf(item);
    boolean bare = head == null && !Arrangement.present(item.period());
    this.place = "item" + (first ? " first" : "") + (bare ? " bare" : "");
  }

  /// @param rest empty where all stays together
  record Pieces(String kept, String rest) {}

  /// @param turned whether cells are written the other way round
  static Pieces of(Item item, Shape shape, boolean first, boolean turned) {
    return new ItemMarkup(item, shape, first, turned).pieces();
  }

  private Pieces pieces() {
    if (item.form() == Form.NAMES && item.organisation() == null && item.period() == null) {
      return new Pieces(indented(names()), "");
    }
    var sentences = item.sentences();
    boolean divided = item.form() == Form.BULLETS && sentences.size() > UNDIVIDED;
    int staying = divided ? STAYING : sentences.size();
    var kept = new Markup().open("div", place);
    var body = body(sentences.subList(0, staying));
    if (shape == Shape.DATED) {
      var when = when();
      var what =
          new Markup().open("div", "what").raw(head() + where() + body).close("div").toString();
      kept.raw(
          when.isEmpty()
              ? indented(head() + where() + body)
              : "<div class=\"row\">" + (turned ? what + when : when + what) + "</div>");
    } else {
      kept.raw(row()).raw(shape == Shape.INLINE ? "" : where()).raw(body);
    }
    var rest = body(sentences.subList(staying, sentences.size()));
    return new Pieces(kept.close("div").toString(), rest.isEmpty() ? "" : indented(rest));
  }

  private String indented(String markup) {
    return shape == Shape.DATED ? "<div class=\"indent\">" + markup + "</div>" : markup;
  }

  private String when() {
    return new Markup().element("div", "when", item.period()).toString();
  }

  private String row() {
    var head = head() + (shape == Shape.INLINE ? where() : "");
    if (head.isEmpty() && !Arrangement.present(item.period())) {
      return "";
    }
    var what = new Markup().open("div", "what").raw(head).close("div").toString();
    return "<div class=\"row\">" + (turned ? when() + what : what + when()) + "</div>";
  }

  private String head() {
    return new Markup().element("h3", "", Arrangement.headOf(item)).toString();
  }

  private String where() {
    var where = Arrangement.whereOf(item);
    var printed = Arrangement.printed(item.url());
    if (where.isEmpty() && printed == null) {
      return "";
    }
    boolean inline = shape == Shape.INLINE;
    var markup = new Markup();
    if (inline && Arrangement.headOf(item) != null) {
      markup.raw("<span class=\"where\">, </span>");
    }
    markup.open(inline ? "span" : "p", "where").text(where);
    if (printed != null) {
      markup.raw(where.isEmpty() ? "" : " · ").link(printed, item.url());
    }
    return markup.close(inline ? "span" : "p").toString();
  }

  private String names() {
    var markup = new Markup().open("p", "names");
    if (Arrangement.present(item.title())) {
      var title = java.util.Objects.requireNonNull(item.title());
      markup.open("b", "").text(title.endsWith(":") ? title : title + ":").close("b").raw(" ");
    }
    listed(markup);
    return markup.close("p").toString();
  }

  private void listed(Markup markup) {
    if (turned) {
      // Pieces would be laid from right to left one by one, and Latin names change places.
      markup.text(TextFile.joined(item, ", "));
      return;
    }
    for (int i = 0; i < item.sentences().size(); i++) {
      var name = item.sentences().get(i);
      boolean whole = name.text().length() <= WHOLE;
      markup.raw(i == 0 ? "" : ", ").raw(whole ? "<span class=\"name\">" : "");
      sentence(markup, "span", name);
      markup.raw(whole ? "</span>" : "");
    }
  }

  private String body(List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return "";
    }
    var markup = new Markup();
    switch (item.form()) {
      case BULLETS -> {
        markup.raw("<ul>");
        sentences.forEach(sentence -> sentence(markup, "li", sentence));
        markup.raw("</ul>");
      }
      case TEXT -> {
        markup.open("p", "text");
        for (int i = 0; i < sentences.size(); i++) {
          markup.raw(i == 0 ? "" : " ");
          sentence(markup, "span", sentences.get(i));
        }
        markup.raw("</p>");
      }
      case NAMES -> {
        markup.open("p", "names");
        listed(markup);
        markup.raw("</p>");
      }
    }
    return markup.toString();
  }

  /// With its id, so that a preview can show which sentence is being edited.
  static void sentence(Markup markup, String tag, Sentence sentence) {
    markup
        .raw("<" + tag + " data-sentence=\"")
        .text(sentence.id())
        .raw("\">")
        .text(sentence.text())
        .close(tag);
  }
}
