package org.cursus.engine.rendering;

import java.awt.Shape;
import java.util.List;

/// A drawing of filled shapes, which stays sharp at any size.
///
/// @param width of what is drawn, in CSS pixels
/// @param height the same
/// @param shapes the first is painted first
public record Picture(double width, double height, List<Filled> shapes) {

  public Picture {
    shapes = List.copyOf(shapes);
  }

  /// One shape.
  ///
  /// @param colour such as `#1f4e79`
  public record Filled(Shape shape, String colour) {}
}
