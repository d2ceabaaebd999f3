package org.cursus.engine.report;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import org.cursus.engine.report.Drawing.Anchor;
import org.cursus.engine.report.Drawing.Ink;
import org.jspecify.annotations.Nullable;

/// A score as a part of a circle.
final class Dial {

  private static final double SIZE = 176;
  private static final double RADIUS = 76;
  private static final double THICKNESS = 13;

  private Dial() {}

  /// @param score null for none
  /// @param shown the score as it is written
  static Drawing of(@Nullable Double score, String shown, String below, String alternative) {
    var drawing = new Drawing(SIZE, SIZE, alternative);
    double corner = SIZE / 2 - RADIUS;
    drawing.stroke(
        new Ellipse2D.Double(corner, corner, 2 * RADIUS, 2 * RADIUS), THICKNESS, false, Ink.TRACK);
    if (score != null && score >= 100) {
      drawing.stroke(
          new Ellipse2D.Double(corner, corner, 2 * RADIUS, 2 * RADIUS),
          THICKNESS,
          false,
          Ink.ACCENT);
    } else if (score != null && score > 0) {
      drawing.stroke(
          new Arc2D.Double(corner, corner, 2 * RADIUS, 2 * RADIUS, 90, -3.6 * score, Arc2D.OPEN),
          THICKNESS,
          true,
          Ink.ACCENT);
    }
    double size = shown.length() <= 3 ? 52 : shown.length() == 4 ? 44 : 38;
    drawing.word(shown, SIZE / 2, SIZE / 2 + size * .24, Anchor.MIDDLE, size, true, Ink.TEXT);
    drawing.word(below, SIZE / 2, SIZE / 2 + 36, Anchor.MIDDLE, 13, false, Ink.QUIET);
    return drawing;
  }
}
