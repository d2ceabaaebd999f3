package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.LetterPages.Piece;

/// Lays the paragraphs of a file without pages of its own onto pages.
final class BlockLayout {

  private static final double BLANK = 10;

  private BlockLayout() {}

  static Document lay(DocumentType type, List<Block> blocks) throws UnreadableDocument {
    var pages = new LetterPages();
    var begun = false;
    for (var block : blocks) {
      if (block.breaksPage() && begun) {
        pages.breakPage();
      }
      for (var unseen : block.unseen()) {
        pages.hide(unseen.reason(), unseen.text(), block.indent());
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
    return pages.toDocument(type);
  }

  /// A break within a paragraph ends the line but not the paragraph.
  static List<List<Piece>> lines(List<Piece> pieces) {
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
          line.add(piece.with(parts[i]));
        }
      }
    }
    lines.add(line);
    lines.removeIf(List::isEmpty);
    return lines;
  }
}
