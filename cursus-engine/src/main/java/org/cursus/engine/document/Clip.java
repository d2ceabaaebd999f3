package org.cursus.engine.document;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/// The part of a page that paint reaches at the moment, by its bounds.
final class Clip {

  /// More are not followed; the part seems larger then than it is.
  private static final int MOST_PATHS = 20;

  private final PageFrame frame;
  private @Nullable List<Path2D> paths;
  private int count;
  private Rectangle2D bounds = new Rectangle2D.Double();
  private boolean rectangular;

  Clip(PageFrame frame) {
    this.frame = frame;
  }

  /// Looks at the clipping paths again when they are others than last time.
  void follow(PDGraphicsState state) {
    var now = state.getCurrentClippingPaths();
    if (now == paths && now.size() == count) {
      return;
    }
    paths = now;
    count = now.size();
    rectangular = count <= MOST_PATHS;
    // Where paint leaves the page is for others to tell.
    bounds = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
    for (var path : now.subList(0, Math.min(count, MOST_PATHS))) {
      var part = new Path2D.Double(path, frame.fromPdf());
      var around = part.getBounds2D();
      if (around.getWidth() < frame.width() - 1 || around.getHeight() < frame.height() - 1) {
        rectangular &= part.contains(inside(around));
        bounds = bounds.createIntersection(around);
      }
    }
  }

  private static Rectangle2D inside(Rectangle2D around) {
    return new Rectangle2D.Double(
        around.getX() + 0.01 * around.getWidth(),
        around.getY() + 0.01 * around.getHeight(),
        0.98 * around.getWidth(),
        0.98 * around.getHeight());
  }

  /// Whether [#visible] is exact.
  boolean isRectangular() {
    return rectangular;
  }

  Rectangle2D visible(Rectangle2D painted) {
    return painted.createIntersection(bounds);
  }

  /// Whether nothing of a letter can be seen.
  boolean hides(Rectangle2D box) {
    return !bounds.intersects(
        box.getX(), box.getY(), Math.max(box.getWidth(), 0.1), Math.max(box.getHeight(), 0.1));
  }
}
