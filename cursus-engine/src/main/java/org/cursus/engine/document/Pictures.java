package org.cursus.engine.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A file that is a picture, or several: each is a page as wide as US Letter, or as high when it
/// lies on its side.
final class Pictures implements AutoCloseable {

  private static final double SHORT_SIDE = 612;
  private static final long MAX_DOTS = 100_000_000;

  private final ImageReader reader;
  private final ImageInputStream stream;

  private Pictures(ImageReader reader, ImageInputStream stream) {
    this.reader = reader;
    this.stream = stream;
  }

  static Pictures open(byte[] content, DocumentType type) {
    var reader = ImageIO.getImageReadersByMIMEType(type.mimeType()).next();
    var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
    reader.setInput(stream, false, true);
    return new Pictures(reader, stream);
  }

  int count() throws UnreadableDocument {
    try {
      return reader.getNumImages(true);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  /// The size of a page, which the picture fills.
  ///
  /// @param number 1 for the first
  Page page(int number) throws UnreadableDocument {
    try {
      long width = reader.getWidth(number - 1);
      long height = reader.getHeight(number - 1);
      if (width * height > MAX_DOTS) {
        throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
      }
      var points = SHORT_SIDE / Math.min(width, height);
      return new Page(number, width * points, height * points);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  /// @param dotsPerInch of the image, on the page that it fills
  /// @param kind as of `BufferedImage`
  BufferedImage image(Page page, double dotsPerInch, int kind) throws UnreadableDocument {
    try {
      var width = (int) Math.max(1, page.width() / 72 * dotsPerInch);
      var height = (int) Math.max(1, page.height() / 72 * dotsPerInch);
      var parameters = reader.getDefaultReadParam();
      // What would be shrunk to half and less need not be decoded in full.
      var every = Math.max(1, reader.getWidth(page.number() - 1) / Math.max(1, 2 * width));
      parameters.setSourceSubsampling(every, every, 0, 0);
      return drawn(reader.read(page.number() - 1, parameters), width, height, kind);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  /// An image as PNG.
  static byte[] png(BufferedImage image) throws IOException {
    var png = new ByteArrayOutputStream(256 * 1024);
    ImageIO.setUseCache(false);
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  static BufferedImage drawn(BufferedImage image, int width, int height, int kind) {
    var drawn = new BufferedImage(width, height, kind);
    var graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(Objects.requireNonNull(image), 0, 0, width, height, null);
    graphics.dispose();
    return drawn;
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      stream.close();
    } catch (IOException ignored) {
      // It lives in memory only; there is nothing left to release.
    }
  }
}
