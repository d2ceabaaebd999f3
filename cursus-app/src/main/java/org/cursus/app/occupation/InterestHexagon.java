package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Six scores as a hexagon: each area is a corner, and the further out, the higher the score.
///
/// @param rings outlines at a quarter, a half, three quarters and the whole
/// @param shape the outline of the scores
record InterestHexagon(List<String> rings, String shape, List<Corner> corners) {

  static final int WIDTH = 390;
  static final int HEIGHT = 310;
  private static final double X = WIDTH / 2.0;
  private static final double Y = HEIGHT / 2.0;
  private static final double RADIUS = 104;
  private static final double HIGHEST = 40;

  /// Names stand beside their corners, not on them.
  private static final double BESIDE = 9;

  /// A corner with its name.
  record Corner(
      String label, int score, String x, String y, String anchor, String dotX, String dotY) {}

  static InterestHexagon of(Map<InterestArea, Integer> scores) {
    var areas = InterestArea.values();
    var corners = new ArrayList<Corner>();
    for (int i = 0; i < areas.length; i++) {
      int score = scores.getOrDefault(areas[i], 0);
      double across = Math.sin(angle(i));
      double away = across > 0.1 ? BESIDE : across < -0.1 ? -BESIDE : 0;
      corners.add(
          new Corner(
              areas[i].label(),
              score,
              number(x(i, 1) + away),
              number(y(i, 1) + (i == 0 ? -28 : i == 3 ? 20 : -3)),
              away > 0 ? "start" : away < 0 ? "end" : "middle",
              number(x(i, score / HIGHEST)),
              number(y(i, score / HIGHEST))));
    }
    return new InterestHexagon(
        List.of(ring(0.25), ring(0.5), ring(0.75), ring(1)),
        java.util.stream.IntStream.range(0, areas.length)
            .mapToObj(i -> point(i, scores.getOrDefault(areas[i], 0) / HIGHEST))
            .collect(Collectors.joining(" ")),
        corners);
  }

  private static double angle(int corner) {
    return Math.PI / 3 * corner;
  }

  private static double x(int corner, double part) {
    return X + Math.sin(angle(corner)) * RADIUS * part;
  }

  private static double y(int corner, double part) {
    return Y - Math.cos(angle(corner)) * RADIUS * part;
  }

  private static String ring(double part) {
    return java.util.stream.IntStream.range(0, 6)
        .mapToObj(i -> point(i, part))
        .collect(Collectors.joining(" "));
  }

  private static String point(int corner, double part) {
    return number(x(corner, part)) + "," + number(y(corner, part));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
