package org.cursus.engine.report;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// A drawing that is the same on paper and on a screen: areas and words, each in one of a few inks.
final class Drawing {

  /// What something is painted with; a screen has its own colours for each.
  enum Ink {
    ACCENT,
    SOFT,
    TRACK,
    HAIRLINE,
    TEXT,
    QUIET,
    PAPER
  }

  /// Where a word stands by its place.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// A part of a drawing.
  sealed interface Mark {}

  /// A filled shape.
  record Filled(Shape shape, Ink ink) implements Mark {}

  /// @param y of the baseline
  record Word(String text, double x, double y, Anchor anchor, double size, boolean bold, Ink ink)
      implements Mark {}

  private final double width;
  private final double height;
  private final String alternative;
  private final List<Mark> marks = new ArrayList<>();

  /// @param alternative what is to be seen, in words
  Drawing(double width, double height, String alternative) {
    this.width = width;
    this.height = height;
    this.alternative = alternative;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  String alternative() {
    return alternative;
  }

  List<Mark> marks() {
    return marks;
  }

  void fill(Shape shape, Ink ink) {
    marks.add(new Filled(shape, ink));
  }

  /// A line along a shape.
  void stroke(Shape shape, double thickness, boolean round, Ink ink) {
    int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    var pen = new BasicStroke((float) thickness, cap, BasicStroke.JOIN_ROUND);
    fill(pen.createStrokedShape(shape), ink);
  }

  void word(String text, double x, double y, Anchor anchor, double size, boolean bold, Ink ink) {
    marks.add(new Word(text, x, y, anchor, size, bold, ink));
  }

  /// A closed line through points.
  static Path2D polygon(List<double[]> points) {
    var path = new Path2D.Double();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        path.moveTo(points.get(i)[0], points.get(i)[1]);
      } else {
        path.lineTo(points.get(i)[0], points.get(i)[1]);
      }
    }
    path.closePath();
    return path;
  }

  /// What two shapes have in common.
  static Shape common(Shape one, Shape other) {
    var area = new Area(one);
    area.intersect(new Area(other));
    return area;
  }
}
