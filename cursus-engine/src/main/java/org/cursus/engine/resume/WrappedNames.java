package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;

/// Joins the rows of a name that was too long for its line, as happens in narrow columns.
final class WrappedNames {

  private WrappedNames() {}

  static List<Row> join(List<Row> rows) {
    return join(rows, false);
  }

  /// @param names true where every row in one look is part of a name, whatever its words
  static List<Row> join(List<Row> rows, boolean names) {
    double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
    var joined = new ArrayList<Row>();
    for (var row : rows) {
      if (!joined.isEmpty() && isRest(row, joined.getLast(), right, names)) {
        joined.add(Row.join(joined.removeLast(), row));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  /// The first word of the row had no room on the row above, and both are set apart in one look.
  private static boolean isRest(Row row, Row above, double right, boolean names) {
    if (above.bullet() || row.bullet() || above.page() != row.page() || row.gapAbove() > .8) {
      return false;
    }
    boolean set = above.bold() && row.bold() || above.italic() && row.italic();
    // "Bachelor of Business" goes on with "Administration", "Master" with "of Arts".
    boolean degree =
        Degrees.end(above.text()) > 0
            && Degrees.end(above.text() + " " + row.text()) > above.text().length() + 1;
    boolean alike =
        Math.abs(row.size() - above.size()) < .4
            && Math.abs(row.x() - above.x()) < 2
            && (row.bold() == above.bold() || degree && !row.bold());
    boolean open =
        above
            .text()
            .matches(
                "(?i).*(?:\\p{L}-|,|&| and| und| et| y| e| of| für| for| de| in| at| the| der)$");
    if (!alike || !set && !open && !degree || above.cells().size() > 1 || row.cells().size() > 1) {
      return false;
    }
    if (RowRoles.anchor(above) != null || set && RowRoles.anchor(row) != null) {
      return false;
    }
    var text = row.text();
    int space = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    double word = (row.right() - row.x()) * space / Math.max(1, text.length());
    boolean noRoom = above.right() + word > right + 2;
    return noRoom
        && (names
            || open
            || degree
            || Character.isLowerCase(text.charAt(0))
            || Titles.score(text) < .5
                && Organisations.score(text) < .5
                && Places.score(text) < .5);
  }
}
