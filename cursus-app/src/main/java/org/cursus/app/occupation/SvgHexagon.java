package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Six values around a hexagon, the first at the top, each with its name and number at its corner.
///
/// @param rings points of the lines of equal value, the innermost first
/// @param shape points of the values
/// @param told all names and values in a sentence
record SvgHexagon(List<String> rings, String shape, List<Corner> corners, String told) {

  static final int WIDTH = 360;
  static final int HEIGHT = 300;

  private static final int SIDES = 6;
  private static final double RADIUS = 104;
  private static final double LABEL = 120;
  private static final int RINGS = 3;

  /// A value at its place.
  ///
  /// @param x of the value
  /// @param labelX of its name
  /// @param anchor `start`, `middle` or `end`
  record Corner(
      String name,
      String value,
      double x,
      double y,
      double edgeX,
      double edgeY,
      double labelX,
      double labelY,
      String anchor) {}

  /// @param values six, in the order of the names
  /// @param least what stands in the middle
  /// @param most what stands at the corner
  static SvgHexagon of(List<String> names, List<Double> values, double least, double most) {
    return of(names, values, least, most, "%.1f");
  }

  /// The same with values that are whole numbers.
  static SvgHexagon ofWhole(List<String> names, List<Integer> values, int least, int most) {
    return of(names, values.stream().map(Integer::doubleValue).toList(), least, most, "%.0f");
  }

  private static SvgHexagon of(
      List<String> names, List<Double> values, double least, double most, String format) {
    var corners = new ArrayList<Corner>();
    for (int side = 0; side < SIDES; side++) {
      double part = Math.clamp((values.get(side) - least) / (most - least), 0, 1);
      corners.add(
          corner(
              side, names.get(side), String.format(Locale.ROOT, format, values.get(side)), part));
    }
    var rings =
        IntStream.rangeClosed(1, RINGS).mapToObj(ring -> ring(RADIUS * ring / RINGS)).toList();
    var shape =
        corners.stream().map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" "));
    var told =
        corners.stream()
            .map(each -> each.name() + " " + each.value())
            .collect(Collectors.joining(", "));
    return new SvgHexagon(rings, shape, List.copyOf(corners), told);
  }

  private static Corner corner(int side, String name, String value, double part) {
    double labelY = y(side, LABEL) + (side == 0 ? -8 : side == SIDES / 2 ? 14 : 0);
    var anchor = side % (SIDES / 2) == 0 ? "middle" : side < SIDES / 2 ? "start" : "end";
    return new Corner(
        name,
        value,
        x(side, RADIUS * part),
        y(side, RADIUS * part),
        x(side, RADIUS),
        y(side, RADIUS),
        x(side, "middle".equals(anchor) ? 0 : RADIUS + 8),
        labelY,
        anchor);
  }

  private static String ring(double radius) {
    return IntStream.range(0, SIDES)
        .mapToObj(side -> x(side, radius) + "," + y(side, radius))
        .collect(Collectors.joining(" "));
  }

  private static double x(int side, double radius) {
    return rounded(WIDTH / 2.0 + radius * Math.sin(Math.PI * 2 * side / SIDES));
  }

  private static double y(int side, double radius) {
    return rounded(HEIGHT / 2.0 - radius * Math.cos(Math.PI * 2 * side / SIDES));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
