package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Section scores around a polygon, the first at the top, each with its name and number.
///
/// @param rings points of the lines of 25, 50, 75 and 100
/// @param shape points of the scores; a section without a score lies in the middle
/// @param told all names and scores in a sentence
/// @param height of the drawing, names included
record ResultRadar(
    List<String> rings, String shape, List<Corner> corners, String told, int height) {

  /// With fewer sections there is no shape to see.
  static final int FEWEST = 3;

  private static final double CENTRE_X = 230;
  private static final double CENTRE_Y = 160;
  private static final double RADIUS = 108;
  private static final double LABEL = 124;
  private static final int RINGS = 4;
  private static final int LONGEST_LINE = 13;
  private static final double MIDDLE = 0.2;
  private static final double LINE = 19;

  /// A section at its corner.
  ///
  /// @param anchor `start`, `middle` or `end`
  record Corner(
      List<String> lines,
      String value,
      double x,
      double y,
      double edgeX,
      double edgeY,
      double labelX,
      double labelY,
      String anchor) {}

  /// @param words for a section of which nothing is answered
  static ResultRadar of(List<ScoreView.Section> sections, PageWords words) {
    int sides = sections.size();
    var corners = new ArrayList<Corner>();
    for (int side = 0; side < sides; side++) {
      corners.add(corner(sections.get(side), side, sides));
    }
    var rings =
        IntStream.rangeClosed(1, RINGS)
            .mapToObj(ring -> ring(RADIUS * ring / RINGS, sides))
            .toList();
    var shape =
        corners.stream().map(each -> each.x() + "," + each.y()).collect(Collectors.joining(" "));
    var told =
        sections.stream()
            .map(each -> each.title() + " " + words.say(value(each)))
            .collect(Collectors.joining(", "));
    return new ResultRadar(rings, shape, List.copyOf(corners), told, height(corners));
  }

  private static int height(List<Corner> corners) {
    double lowest = 0;
    for (var each : corners) {
      lowest = Math.max(lowest, each.labelY() + LINE * each.lines().size());
    }
    return (int) Math.ceil(lowest + LINE / 2);
  }

  private static String value(ScoreView.Section section) {
    return section.score() == null
        ? "not answered"
        : section.score().setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static Corner corner(ScoreView.Section section, int side, int sides) {
    var score = Objects.requireNonNullElse(section.score(), BigDecimal.ZERO).doubleValue();
    var lines = lines(section.title());
    double sine = Math.sin(Math.PI * 2 * side / sides);
    double cosine = Math.cos(Math.PI * 2 * side / sides);
    var anchor = sine > MIDDLE ? "start" : sine < -MIDDLE ? "end" : "middle";
    // The lines of a name and its number grow away from the middle.
    double height = LINE * lines.size();
    double labelY = y(side, sides, LABEL) - height * (1 + cosine) / 2 + (cosine < 0 ? 10 : 4);
    return new Corner(
        lines,
        section.score() == null ? "-" : value(section),
        x(side, sides, RADIUS * score / 100),
        y(side, sides, RADIUS * score / 100),
        x(side, sides, RADIUS),
        y(side, sides, RADIUS),
        x(side, sides, LABEL),
        rounded(labelY),
        anchor);
  }

  /// The name in lines that fit beside the polygon.
  private static List<String> lines(String title) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : title.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String ring(double radius, int sides) {
    return IntStream.range(0, sides)
        .mapToObj(side -> x(side, sides, radius) + "," + y(side, sides, radius))
        .collect(Collectors.joining(" "));
  }

  private static double x(int side, int sides, double radius) {
    return rounded(CENTRE_X + radius * Math.sin(Math.PI * 2 * side / sides));
  }

  private static double y(int side, int sides, double radius) {
    return rounded(CENTRE_Y - radius * Math.cos(Math.PI * 2 * side / sides));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
