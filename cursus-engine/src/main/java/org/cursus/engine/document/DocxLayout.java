package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.LetterPages.Piece;

/// Lays the paragraphs of a Word file onto pages.
final class DocxLayout {

  private static final double BLANK = 10;

  private DocxLayout() {}

  static Document lay(List<DocxBlock> blocks) throws UnreadableDocument {
    var pages = new LetterPages();
    var begun = false;
    for (var block : blocks) {
      if (block.breaksPage() && begun) {
        pages.breakPage();
      }
      for (var hidden : block.hidden()) {
        pages.hide(hidden.reason(), hidden.text(), block.indent());
      }
      if (block.isBlank()) {
        pages.skip(BLANK);
      } else {
        begun = true;
        for (var line : lines(block.pieces())) {
          pages.addWrapped(line, block.indent());
        }
      }
    }
    return pages.toDocument(DocumentType.DOCX);
  }

  /// A break within a paragraph ends the line but not the paragraph.
  private static List<List<Piece>> lines(List<Piece> pieces) {
    var lines = new ArrayList<List<Piece>>();
    List<Piece> line = new ArrayList<>();
    for (var piece : pieces) {
      var parts = piece.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(line);
          line = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          line.add(
              new Piece(parts[i], piece.fontSize(), piece.bold(), piece.italic(), piece.link()));
        }
      }
    }
    lines.add(line);
    lines.removeIf(List::isEmpty);
    return lines;
  }
}
