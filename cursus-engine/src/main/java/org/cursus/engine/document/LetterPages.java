package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays lines onto pages of US Letter, for files that have no pages of their own.
///
/// The widths are estimates: a box shows where on the page a line is, not how it would print.
final class LetterPages {

  static final double WIDTH = 612;
  static final double HEIGHT = 792;
  static final double MARGIN = 54;
  static final double LEADING = 1.3;
  private static final double TAB_STOP = 36;
  private static final int MAX_HIDDEN = 1_000;

  private final List<Page> pages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<HiddenText> hidden = new ArrayList<>();
  private double y = MARGIN;
  private int characters;

  LetterPages() {
    pages.add(new Page(1, WIDTH, HEIGHT));
  }

  /// A piece of text in one style, before it has a place.
  record Piece(String text, double fontSize, boolean bold, boolean italic, @Nullable String link) {

    Piece with(String other) {
      return new Piece(other, fontSize, bold, italic, link);
    }

    double width() {
      return TextWidth.of(text, fontSize, bold);
    }
  }

  /// Adds one line that is not wrapped; a line wider than the page takes the height it would need.
  void addWhole(List<Piece> pieces, double indent) throws UnreadableDocument {
    var wide = pieces.stream().mapToDouble(Piece::width).sum();
    var rows = Math.max(1, Math.ceil(wide / (WIDTH - 2 * MARGIN - indent)));
    place(pieces, indent, rows);
  }

  /// Adds a line that breaks where the page ends, between words.
  void addWrapped(List<Piece> pieces, double indent) throws UnreadableDocument {
    for (var row : Wrapping.wrap(pieces, WIDTH - 2 * MARGIN - indent)) {
      place(row, indent, 1);
    }
  }

  /// Leaves room, as a blank line or the space before a paragraph does.
  void skip(double points) {
    y += points;
  }

  /// Notes text that does not show, where it would stand; it takes no room.
  void hide(HiddenText.Reason reason, String text, double indent) {
    var told = text.strip();
    if (!told.isEmpty() && hidden.size() < MAX_HIDDEN) {
      var place =
          new Box(
              MARGIN + indent,
              Math.min(y, HEIGHT - MARGIN),
              WIDTH - 2 * MARGIN - indent,
              LEADING * 10);
      hidden.add(new HiddenText(pages.size(), place, reason, told));
    }
  }

  void breakPage() throws UnreadableDocument {
    if (pages.size() == DocumentReader.MAX_PAGES) {
      throw new UnreadableDocument(DocumentFault.TOO_MANY_PAGES);
    }
    pages.add(new Page(pages.size() + 1, WIDTH, HEIGHT));
    y = MARGIN;
  }

  Document toDocument(DocumentType type) throws UnreadableDocument {
    if (lines.isEmpty()) {
      throw new UnreadableDocument(DocumentFault.NO_TEXT);
    }
    return new Document(type, pages, lines, HiddenLines.unspoken(hidden, lines), List.of());
  }

  private void place(List<Piece> pieces, double indent, double rows) throws UnreadableDocument {
    if (pieces.stream().allMatch(piece -> piece.text().isBlank())) {
      return;
    }
    var size = pieces.stream().mapToDouble(Piece::fontSize).max().orElse(10);
    // A line taller than a page fills one, so that its box stays on the page it names.
    var height = Math.min(size * LEADING * rows, HEIGHT - 2 * MARGIN);
    if (y + height > HEIGHT - MARGIN && y > MARGIN) {
      breakPage();
    }
    var x = MARGIN + indent;
    var limit = WIDTH - MARGIN;
    var spans = new ArrayList<Span>();
    for (var piece : pieces) {
      characters += piece.text().length();
      if (piece.text().startsWith("\t")) {
        x = MARGIN + TAB_STOP * (Math.floor((x - MARGIN) / TAB_STOP) + 1);
      }
      x = Math.min(x, limit - 1);
      var width = rows > 1 ? limit - x : Math.min(piece.width(), limit - x);
      var box = new Box(x, y, width, height);
      spans.add(
          new Span(
              piece.text(), box, piece.fontSize(), piece.bold(), piece.italic(), piece.link()));
      x += rows > 1 ? 0 : width;
    }
    if (characters > DocumentReader.MAX_CHARACTERS) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    var box = spans.stream().map(Span::box).reduce(Box::union).orElseThrow();
    lines.add(new Line(pages.size(), box, spans));
    y += height;
  }
}
