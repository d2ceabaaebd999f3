package org.cursus.engine.document;

import java.util.List;
import org.cursus.engine.document.LetterPages.Piece;

/// One paragraph, or one row of a table that reads as a line.
///
/// @param indent in points
/// @param hidden text in it that does not show
/// @param breaksPage whether it begins a new page
record DocxBlock(
    List<Piece> pieces, List<DocxHiding.Hidden> hidden, double indent, boolean breaksPage) {

  DocxBlock {
    pieces = List.copyOf(pieces);
    hidden = List.copyOf(hidden);
  }

  String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  boolean isBlank() {
    return text().isBlank();
  }
}
