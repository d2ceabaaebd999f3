package org.cursus.app.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was done on each day of a month as columns. Lengths across are percent of the width.
///
/// @param columns days on which something was done
/// @param ticks days that are named below
/// @param most the highest value, which is written at its column
record SvgDays(List<Column> columns, List<Tick> ticks, int most) {

  static final int HEIGHT = 140;

  private static final int BASE = 116;
  private static final int TOP = 22;
  private static final int WEEK = 7;

  /// @param highest whether its value is written
  record Column(
      double x, double width, int y, int height, int value, double middle, boolean highest) {}

  /// @param x its middle
  record Tick(double x, int day) {}

  static SvgDays of(LocalDate period, List<UseOfDay> days) {
    int most = days.stream().mapToInt(UseOfDay::uses).max().orElse(0);
    double step = 100.0 / period.lengthOfMonth();
    var columns = new ArrayList<Column>();
    boolean written = false;
    for (var day : days) {
      double x = (day.day().getDayOfMonth() - 1) * step;
      int height = Math.max(2, Math.round((float) (BASE - TOP) * day.uses() / Math.max(most, 1)));
      boolean highest = !written && day.uses() == most;
      written |= highest;
      columns.add(
          new Column(
              rounded(x + step * 0.15),
              rounded(step * 0.7),
              BASE - height,
              height,
              day.uses(),
              rounded(x + step / 2),
              highest));
    }
    var ticks = new ArrayList<Tick>();
    for (int day = 1; day <= period.lengthOfMonth(); day += WEEK) {
      ticks.add(new Tick(rounded((day - 0.5) * step), day));
    }
    return new SvgDays(columns, ticks, most);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
