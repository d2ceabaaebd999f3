package org.cursus.app.admin;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The size of a table over its samples, as a line in a box of 240 by 48. The foot of the box is no
/// size at all, so that a steep line is a steep growth.
///
/// @param points as SVG writes them
/// @param endY where the line ends
record SvgGrowth(String points, double endX, double endY) {

  static final int WIDTH = 240;
  static final int HEIGHT = 48;
  private static final int EDGE = 4;

  /// Null before there are two samples.
  static @Nullable SvgGrowth of(List<TableSize.Sample> samples) {
    if (samples.size() < 2) {
      return null;
    }
    long first = samples.getFirst().day().toEpochDay();
    double days = samples.getLast().day().toEpochDay() - (double) first;
    long most = Math.max(1, samples.stream().mapToLong(TableSize.Sample::bytes).max().orElse(1));
    var points = new StringJoiner(" ");
    double x = EDGE;
    double y = HEIGHT - EDGE;
    for (var sample : samples) {
      x = EDGE + (sample.day().toEpochDay() - first) / days * (WIDTH - 2 * EDGE);
      y = HEIGHT - EDGE - (double) sample.bytes() / most * (HEIGHT - 2 * EDGE);
      points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
    }
    return new SvgGrowth(points.toString(), x, y);
  }
}
