package org.cursus.engine.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Where print begins in several rows of a page, one below the other.
///
/// A gap that would be too narrow to set anything apart does so where it ends at such an edge:
/// columns may stand closer together than a date stands to its line.
final class LeftEdges {

  /// In em; wider than the blanks of justified text.
  static final double GAP = 0.6;

  private static final double SAME = 1;
  private static final int FEWEST = 3;

  private final double[] starts;

  private LeftEdges(double[] starts) {
    this.starts = starts;
  }

  static LeftEdges of(List<List<Glyph>> rows) {
    return new LeftEdges(rows.stream().flatMapToDouble(LeftEdges::starts).sorted().toArray());
  }

  private static DoubleStream starts(List<Glyph> row) {
    var printed = row.stream().filter(glyph -> !glyph.isBlank()).toList();
    var gaps = WordGaps.gaps(printed);
    var starts = DoubleStream.builder();
    for (int i = 0; i < printed.size(); i++) {
      if (i == 0 || gaps[i - 1] > GAP) {
        starts.add(printed.get(i).x());
      }
    }
    return starts.build();
  }

  boolean has(double x) {
    var from = Arrays.binarySearch(starts, x - SAME);
    var at = from < 0 ? -from - 1 : from;
    return at + FEWEST <= starts.length && starts[at + FEWEST - 1] <= x + SAME;
  }
}
