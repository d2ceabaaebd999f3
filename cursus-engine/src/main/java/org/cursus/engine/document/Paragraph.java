package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.LetterPages.Piece;

/// Brings the runs of a paragraph into the form that all readers share.
final class Paragraph {

  private static final Pattern OWN_MARK =
      Pattern.compile("^\\s*[•◦▪■●○‣⁃∙·*–—-].*", Pattern.DOTALL);

  private Paragraph() {}

  /// With the list mark; a piece after a tab begins with it.
  ///
  /// @param size of the list mark
  static List<Piece> tidy(List<Piece> pieces, boolean listed, double size) {
    var tidy = new ArrayList<Piece>();
    var text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    if (listed && !text.toString().isBlank() && !OWN_MARK.matcher(text).matches()) {
      tidy.add(new Piece("• ", size, false, false, null));
    }
    var tab = false;
    var begun = false;
    for (var piece : pieces) {
      var parts = piece.text().split("\t", -1);
      for (int i = 0; i < parts.length; i++) {
        tab |= i > 0;
        var shown = begun ? parts[i] : parts[i].stripLeading();
        if (!shown.isEmpty() && !(tab && shown.isBlank())) {
          tidy.add(piece.with(tab && begun ? "\t" + shown.stripLeading() : shown));
          begun = true;
          tab = false;
        }
      }
    }
    if (tidy.size() == 1) {
      var only = tidy.getFirst();
      return List.of(only.with(Characters.withoutSpelling(only.text())));
    }
    return tidy;
  }
}
