package org.cursus.engine.document;

import java.util.List;
import org.cursus.engine.document.LetterPages.Piece;

/// One paragraph, or one row of a table that reads as a line.
///
/// @param indent in points
/// @param breaksPage whether it begins a new page
/// @param unseen text in it or before it that does not show
record Block(List<Piece> pieces, double indent, boolean breaksPage, List<Unseen> unseen) {

  /// Hidden text before it has a place.
  record Unseen(HiddenText.Reason reason, String text) {}

  Block {
    pieces = List.copyOf(pieces);
    unseen = List.copyOf(unseen);
  }

  Block(List<Piece> pieces, double indent, boolean breaksPage) {
    this(pieces, indent, breaksPage, List.of());
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
