package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One entry of a section: the rows that name it, its date, and what is told about it.
///
/// @param date null when none is printed
/// @param continued the rows of the body that go on with the row above them
/// @param dated where the date stands; null with the date
record Entry(
    List<Row> header,
    Dates.@Nullable Found date,
    @Nullable Row dated,
    List<Row> body,
    Set<Row> continued) {

  @Nullable Fact startDate(double confidence) {
    if (date == null || dated == null || date.start() == null || !date.range()) {
      return null;
    }
    return dated.passage(date.startFrom(), date.startTo()).fact(date.start(), confidence);
  }

  /// The end of a range, or the only date.
  @Nullable Fact endDate(double confidence) {
    if (date == null || dated == null) {
      return null;
    }
    return date.end() != null
        ? dated.passage(date.endFrom(), date.endTo()).fact(date.end(), confidence)
        : dated.passage(date.startFrom(), date.startTo()).fact(date.last(), confidence);
  }

  /// The header without the date: its cells, from left to right and top to bottom.
  List<Passage> cells() {
    var cells = new ArrayList<Passage>();
    for (var row : header) {
      if (date == null || dated == null || row != dated) {
        cells.addAll(row.cells());
        continue;
      }
      addCells(cells, row.passage(0, date.from()));
      addCells(cells, row.passage(Math.min(date.to(), row.text().length()), row.text().length()));
    }
    cells.removeIf(cell -> cell.text().chars().noneMatch(Character::isLetterOrDigit));
    return cells;
  }

  private static void addCells(List<Passage> cells, Passage part) {
    for (var cell : part.row().cells()) {
      int from = Math.max(cell.from(), part.from());
      int to = Math.min(cell.to(), part.to());
      if (from < to) {
        cells.add(part.row().passage(from, to).trim());
      }
    }
  }

  /// The bullets of the body, wrapped lines joined.
  List<Fact> bullets() {
    var facts = new ArrayList<Fact>();
    var current = new ArrayList<Passage>();
    for (var row : body) {
      boolean goesOn = !current.isEmpty() && continued.contains(row);
      if (!goesOn) {
        close(facts, current);
      }
      if (row.bullet() || goesOn) {
        current.add(row.all());
      }
    }
    close(facts, current);
    return facts;
  }

  private static void close(List<Fact> facts, List<Passage> current) {
    if (!current.isEmpty()) {
      facts.add(Passage.join(current, .95));
      current.clear();
    }
  }

  /// The rows of the body that belong to no bullet.
  List<Passage> prose() {
    var prose = new ArrayList<Passage>();
    boolean inBullet = false;
    for (var row : body) {
      inBullet = row.bullet() || inBullet && continued.contains(row);
      if (!inBullet) {
        prose.add(row.all());
      }
    }
    return prose;
  }
}
