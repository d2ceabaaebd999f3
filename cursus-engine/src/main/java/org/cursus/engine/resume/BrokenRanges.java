package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts ranges of dates together that a narrow column broke in two, "2019 –" over "2021".
final class BrokenRanges {

  private BrokenRanges() {}

  static List<Row> join(List<Row> rows) {
    var joined = new ArrayList<Row>(rows);
    for (int i = 0; i + 1 < joined.size(); i++) {
      var row = joined.get(i);
      var below = joined.get(i + 1);
      if (row.page() != below.page() || below.gapAbove() > 1) {
        continue;
      }
      var range = unfinished(row, below);
      var end = range == null ? null : end(row, range, below);
      if (end != null) {
        var whole = row.withInserted(range.to(), range.open() ? " " : " – ", end);
        var rest = below.without(end.from(), end.to());
        joined.remove(i + 1);
        if (rest != null && !rest.isBlank()) {
          if (isWrapped(row, range, rest)) {
            whole = whole.withInserted(row.cells().getFirst().to(), " ", rest.all());
          } else {
            joined.add(i + 1, rest);
          }
        }
        joined.set(i, whole);
      }
    }
    return joined;
  }

  /// A date with a dash after it, or one that ends a row while the next begins with the dash, which
  /// reads as a bullet there.
  private static Dates.@Nullable Found unfinished(Row row, Row below) {
    for (var found : Dates.find(row.text(), row.dayFirst())) {
      boolean last = found.to() >= row.text().length();
      if (found.open() || last && found.end() == null && below.bullet()) {
        return found;
      }
    }
    return null;
  }

  /// What stands before the date was wrapped as well: its next word had no room beside the date.
  private static boolean isWrapped(Row row, Dates.Found range, Row rest) {
    var cells = row.cells();
    if (cells.size() != 2 || range.from() < cells.get(1).from() || rest.cells().size() > 1) {
      return false;
    }
    var text = rest.text();
    int space = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    double word = (rest.right() - rest.x()) * space / Math.max(1, text.length());
    return Math.abs(rest.x() - row.x()) < 3
        && cells.getFirst().box().right() + word > cells.get(1).box().x() - 8;
  }

  /// The cell below the open range that holds nothing but its end.
  private static @Nullable Passage end(Row row, Dates.Found range, Row below) {
    var box = row.box(range.startFrom(), range.startTo());
    boolean last = range.to() >= row.text().length();
    for (var cell : below.cells()) {
      boolean under = cell.box().x() < box.right() + 2 && cell.box().right() > box.x() - 2;
      boolean wrapped =
          last && below.cells().size() == 1 && Math.abs(below.lineX() - row.lineX()) < 3;
      if ((under || wrapped) && isEnd(cell.text(), range)) {
        return cell;
      }
    }
    return null;
  }

  private static boolean isEnd(String text, Dates.Found range) {
    var plain = text.strip();
    if (Lexicon.DATES.has("present", plain)) {
      return true;
    }
    var dates = Dates.find(plain);
    if (dates.size() != 1 || dates.getFirst().range() || range.start() == null) {
      return false;
    }
    var date = dates.getFirst();
    return date.startFrom() == 0
        && plain.length() - date.to() < 2
        && date.last().compareTo(range.start().substring(0, 4)) >= 0;
  }
}
