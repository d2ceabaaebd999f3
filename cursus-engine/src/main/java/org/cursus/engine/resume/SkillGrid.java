package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;

/// Groups of skills that stand beside each other: bold names in one row, and under each its level
/// and its list.
final class SkillGrid {

  private static final double NEAR = 20;

  /// @param parts the rows of the list, without the level
  record Column(Passage head, List<Passage> parts) {}

  private SkillGrid() {}

  /// The row after a grid that begins at a row; that row itself when none does.
  static int end(List<Row> rows, int start) {
    var head = rows.get(start);
    if (head.bullet() || !head.bold() || head.cells().size() < 2) {
      return start;
    }
    int end = start + 1;
    boolean list = false;
    while (end < rows.size() && isUnder(rows.get(end), head)) {
      var cells = rows.get(end).cells();
      list |= cells.stream().anyMatch(cell -> SkillReader.hasList(cell.text()));
      list |= cells.stream().allMatch(cell -> SkillReader.isLevel(cell.text()));
      end++;
    }
    return list ? end : start;
  }

  private static boolean isUnder(Row row, Row head) {
    return !row.bullet()
        && !row.bold()
        && (row.gapAbove() < 1.2 || row.gapAbove() >= 9)
        && row.cells().stream()
            .allMatch(
                cell ->
                    head.cells().stream()
                        .anyMatch(top -> Math.abs(top.box().x() - cell.box().x()) < NEAR));
  }

  static List<Column> columns(List<Row> rows) {
    var columns = new ArrayList<Column>();
    for (var head : rows.getFirst().cells()) {
      var parts = new ArrayList<Passage>();
      for (var row : rows.subList(1, rows.size())) {
        for (var cell : row.cells()) {
          boolean under = Math.abs(head.box().x() - cell.box().x()) < NEAR;
          if (under && !SkillReader.isLevel(cell.text())) {
            parts.add(untrimmed(cell));
          }
        }
      }
      columns.add(new Column(head, parts));
    }
    return columns;
  }

  /// With the separator that ends it, which tells that its last item is whole.
  private static Passage untrimmed(Passage cell) {
    var text = cell.row().text();
    int to = cell.to();
    while (to < text.length() && ",;|•· ".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return cell.row().passage(cell.from(), to);
  }
}
