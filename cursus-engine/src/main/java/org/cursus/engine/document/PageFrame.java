package org.cursus.engine.document;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;

/// The visible part of a PDF page, and the way from its own coordinates (up from the bottom left,
/// before rotation) to ours (down from the top left, as shown).
record PageFrame(double width, double height, AffineTransform fromPdf) {

  static PageFrame of(PDPage page) {
    var crop = page.getCropBox();
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    double width = crop.getWidth();
    double height = crop.getHeight();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new PageFrame(height, width, new AffineTransform(0, 1, 1, 0, -bottom, -left));
      case 180 -> new PageFrame(width, height, new AffineTransform(-1, 0, 0, 1, right, -bottom));
      case 270 -> new PageFrame(height, width, new AffineTransform(0, -1, -1, 0, top, right));
      default -> new PageFrame(width, height, new AffineTransform(1, 0, 0, -1, -left, top));
    };
  }

  boolean shows(double x, double y) {
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }
}
