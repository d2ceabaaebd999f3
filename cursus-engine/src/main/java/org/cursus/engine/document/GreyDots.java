package org.cursus.engine.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.cursus.engine.recognition.Scan;

/// Turns images into scans of the size that recognition is best at.
final class GreyDots {

  /// In dots per inch. Less loses letters, more gains none.
  private static final int BEST = 300;

  private static final int LEAST = 30;

  private GreyDots() {}

  /// How finely a page can be rendered, at best and within the limit.
  ///
  /// @param width of the page in points
  static int fitting(double width, double height) throws UnreadableDocument {
    // A dot is kept for rounding at either edge.
    var most = 72 * Math.sqrt(Scan.MAX_DOTS / ((width + 1) * (height + 1)));
    if (!(most >= LEAST)) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    return (int) Math.min(BEST, most);
  }

  static Scan of(BufferedImage image, int dotsPerInch) {
    var grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image : onWhite(image);
    var dots = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    return new Scan(grey.getWidth(), grey.getHeight(), dots, dotsPerInch);
  }

  private static BufferedImage onWhite(BufferedImage image) {
    return Pictures.drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
  }
}
