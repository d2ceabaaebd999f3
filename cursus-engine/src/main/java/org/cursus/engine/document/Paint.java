package org.cursus.engine.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/// Remembers which areas were painted, to tell white text on a dark bar from white text on paper.
///
/// Only white is judged: whether other colours can be read is a matter of taste and screens.
final class Paint {

  private static final int MAX_AREAS = 5_000;
  private static final double WHITE = 0.97;
  private static final double UNSEEN_ALPHA = 0.04;

  private record Area(Rectangle2D bounds, boolean dark) {}

  private final List<Area> areas = new ArrayList<>();

  void addPicture(Rectangle2D bounds) {
    add(new Area(bounds, true));
  }

  void addFill(PDColor color, Rectangle2D bounds) {
    add(new Area(bounds, !isWhite(color)));
  }

  private void add(Area area) {
    // Thin rules lie under no text, and a page of shapes must not make each glyph slow.
    if (areas.size() < MAX_AREAS && area.bounds.getHeight() > 4 && area.bounds.getWidth() > 4) {
      areas.add(area);
    }
  }

  boolean shows(PDColor color, double alpha, double x, double y) {
    if (alpha < UNSEEN_ALPHA) {
      return false;
    }
    if (!isWhite(color)) {
      return true;
    }
    for (var area : areas.reversed()) {
      if (area.bounds.contains(x, y)) {
        return area.dark;
      }
    }
    return false;
  }

  /// By components, because the exact conversion of some colour spaces takes long.
  private static boolean isWhite(PDColor color) {
    var space = color.getColorSpace();
    var parts = color.getComponents();
    if (space instanceof PDPattern || parts.length == 0) {
      return false;
    }
    if (space instanceof PDSeparation || parts.length == 4) {
      return each(parts, part -> part <= 1 - WHITE);
    }
    var plain =
        switch (space.getName()) {
          case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased" -> true;
          default -> false;
        };
    return plain && each(parts, part -> part >= WHITE);
  }

  private static boolean each(float[] parts, java.util.function.DoublePredicate test) {
    for (var part : parts) {
      if (!test.test(part)) {
        return false;
      }
    }
    return true;
  }
}
