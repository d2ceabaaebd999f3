package org.cursus.engine.document;

/// A rectangle on a page, in points (1/72 inch) from the page's top left corner.
public record Box(double x, double y, double width, double height) {

  /// The smallest box that covers both.
  public Box union(Box other) {
    var left = Math.min(x, other.x);
    var top = Math.min(y, other.y);
    var right = Math.max(right(), other.right());
    var bottom = Math.max(bottom(), other.bottom());
    return new Box(left, top, right - left, bottom - top);
  }

  /// The x of the right edge.
  public double right() {
    return x + width;
  }

  /// The y of the bottom edge.
  public double bottom() {
    return y + height;
  }
}
