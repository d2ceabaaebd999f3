package org.cursus.engine.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Browsers draw list marks as small shapes instead of printing them; this puts them back.
final class ListMarks {

  private static final double SMALLEST = 1.2;
  private static final double LARGEST = 7;

  private ListMarks() {}

  /// Whether a painted shape could be the dot or square of a list.
  static boolean couldBe(Rectangle2D bounds) {
    return bounds.getWidth() >= SMALLEST
        && bounds.getWidth() <= LARGEST
        && Math.abs(bounds.getWidth() - bounds.getHeight()) <= 0.25 * bounds.getWidth();
  }

  /// A bullet for each shape that stands alone before the first letter of a line.
  static List<Glyph> printed(List<Rectangle2D> shapes, List<Glyph> glyphs) {
    var marks = new ArrayList<Glyph>();
    for (var shape : shapes) {
      var text = textAfter(shape, glyphs);
      if (text != null && !isOfDottedLine(shape, shapes)) {
        marks.add(
            new Glyph(
                "•",
                shape.getX(),
                text.baseline(),
                shape.getWidth(),
                text.size(),
                false,
                false,
                null));
      }
    }
    return marks;
  }

  /// Dots one close to the next down a column are a line, as time lines have it.
  private static boolean isOfDottedLine(Rectangle2D shape, List<Rectangle2D> shapes) {
    for (var other : shapes) {
      var apart = Math.abs(other.getY() - shape.getY());
      if (apart > 0.1
          && apart < 2.4 * shape.getHeight()
          && Math.abs(other.getX() - shape.getX()) < 0.3 * shape.getWidth()) {
        return true;
      }
    }
    return false;
  }

  private static @org.jspecify.annotations.Nullable Glyph textAfter(
      Rectangle2D shape, List<Glyph> glyphs) {
    Glyph nearest = null;
    for (var glyph : glyphs) {
      var above = glyph.baseline() - shape.getCenterY();
      if (glyph.isBlank() || above < 0.1 * glyph.size() || above > 0.6 * glyph.size()) {
        continue;
      }
      var distance = glyph.x() - shape.getMaxX();
      if (distance < 0 && -distance < 3 * glyph.size()) {
        // Something is printed before or over it: a rating, or an ornament.
        return null;
      }
      if (distance >= 0
          && distance <= 2.5 * glyph.size()
          && shape.getWidth() <= 0.6 * glyph.size()
          && (nearest == null || glyph.x() < nearest.x())) {
        nearest = glyph;
      }
    }
    return nearest;
  }
}
