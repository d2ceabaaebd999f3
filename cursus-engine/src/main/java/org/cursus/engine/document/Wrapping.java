package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.LetterPages.Piece;

/// Breaks a run of pieces into rows of a given width, between words.
final class Wrapping {

  private static final Pattern WORD = Pattern.compile("\\t?[^\\s]*\\s*|\\s+");

  private Wrapping() {}

  static List<List<Piece>> wrap(List<Piece> pieces, double width) {
    var rows = new ArrayList<List<Piece>>();
    var row = new ArrayList<Piece>();
    var used = 0.0;
    for (var piece : pieces) {
      var rest = new StringBuilder();
      for (var match = WORD.matcher(piece.text()); match.find(); ) {
        var word = match.group();
        var wide = piece.with(word.stripTrailing()).width();
        if (used + wide > width && used > 0) {
          add(row, piece, rest.toString().stripTrailing());
          rows.add(List.copyOf(row));
          row.clear();
          rest.setLength(0);
          used = 0;
          word = word.stripLeading();
        }
        rest.append(word);
        used += piece.with(word).width();
      }
      add(row, piece, rest.toString());
    }
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private static void add(List<Piece> row, Piece piece, String text) {
    if (!text.isEmpty()) {
      row.add(piece.with(text));
    }
  }
}
