package org.cursus.engine.document;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers which areas of a page were painted and in which order, to tell white text on a dark
/// bar from white text on paper, and text that shows from text that was painted over.
///
/// In doubt text shows: a line that is lost costs more than a hidden one that is read.
final class Paint {

  /// The page is divided into bands, so that each glyph is held against few areas.
  private static final int BANDS = 64;

  private static final int MAX_IN_BAND = 400;
  private static final double UNSEEN_ALPHA = 0.04;
  private static final double OPAQUE_ALPHA = 0.96;

  /// A shape that was painted.
  ///
  /// @param shade null when it has no one colour, or lets through what is under it
  /// @param covers whether nothing under it shows
  private record Area(
      int order, Shape shape, Rectangle2D bounds, @Nullable Shade shade, boolean covers) {

    boolean holds(double x, double y) {
      return bounds.contains(x, y) && shape.contains(x, y);
    }

    boolean holds(Rectangle2D box) {
      return bounds.contains(box) && shape.contains(box);
    }
  }

  private final List<List<Area>> bands = new ArrayList<>();
  private final double bandHeight;
  private int order;

  Paint(double pageHeight) {
    bandHeight = Math.max(1, pageHeight / BANDS);
    for (int i = 0; i < BANDS; i++) {
      bands.add(new ArrayList<>(4));
    }
  }

  /// How many areas were painted so far.
  int order() {
    return order;
  }

  /// An area that may be of any colours.
  void addMixed(Rectangle2D bounds, boolean covers) {
    add(new Area(order, bounds, bounds, null, covers));
  }

  /// @param bounds of what of the shape is painted
  /// @param alpha how much of it is not let through
  void addFill(@Nullable Shade shade, double alpha, Shape shape, Rectangle2D bounds) {
    if (alpha >= UNSEEN_ALPHA) {
      var solid = shade != null && alpha >= OPAQUE_ALPHA;
      add(new Area(order, shape, bounds, solid ? shade : null, solid));
    }
  }

  private void add(Area area) {
    if (area.bounds.isEmpty()) {
      return;
    }
    order++;
    for (int i = band(area.bounds.getMinY()); i <= band(area.bounds.getMaxY()); i++) {
      if (bands.get(i).size() < MAX_IN_BAND) {
        bands.get(i).add(area);
      }
    }
  }

  private int band(double y) {
    return (int) Math.clamp(y / bandHeight, 0, BANDS - 1);
  }

  /// Whether print of a colour can be told from what is under it.
  ///
  /// @param box of a letter
  boolean shows(@Nullable Shade shade, double alpha, Rectangle2D box) {
    if (shade == null) {
      return alpha >= UNSEEN_ALPHA;
    }
    var under = bands.get(band(box.getCenterY()));
    for (int i = under.size() - 1; i >= 0; i--) {
      var area = under.get(i);
      if (area.holds(box.getCenterX(), box.getCenterY())) {
        // A thin line of the same colour is struck through the letter, not laid under it.
        return area.shade == null
            || !shade.on(area.shade, alpha).looksLike(area.shade)
            || !area.holds(box);
      }
    }
    // A band that is full was not remembered to its end.
    return !shade.on(Shade.WHITE, alpha).looksLike(Shade.WHITE) || under.size() == MAX_IN_BAND;
  }

  /// Whether something was painted over a letter after a point in time.
  boolean covers(Rectangle2D box, int since) {
    if (since == order) {
      return false;
    }
    var over = bands.get(band(box.getCenterY()));
    for (int i = over.size() - 1; i >= 0 && over.get(i).order >= since; i--) {
      if (over.get(i).covers && over.get(i).holds(box)) {
        return true;
      }
    }
    return false;
  }
}
