package org.cursus.engine.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A picture of who hands a report out.
///
/// @param width in pixels
/// @param height in pixels
/// @param address of the picture itself, as `data:`
public record Logo(int width, int height, String address) {

  private static final int LARGEST = 512 * 1024;
  private static final int MOST_PIXELS = 4_000_000;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  /// Reads a logo.
  ///
  /// @throws IllegalArgumentException with what to do, when it is none that can be shown
  public static Logo read(byte[] file) {
    if (file.length > LARGEST) {
      throw new IllegalArgumentException("The logo is larger than 512 KB. Make it smaller.");
    }
    boolean png = begins(file, PNG);
    if (!png && !begins(file, JPEG)) {
      throw new IllegalArgumentException("The logo is neither PNG nor JPEG. Save it as PNG.");
    }
    var image = image(file);
    return new Logo(
        image.getWidth(),
        image.getHeight(),
        "data:image/%s;base64,".formatted(png ? "png" : "jpeg")
            + Base64.getEncoder().encodeToString(file));
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  private static BufferedImage image(byte[] file) {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        var reader = readers.next();
        reader.setInput(in);
        // Looked at before it is unpacked: a small file may claim to be a huge picture.
        if ((long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS) {
          return reader.read(0);
        }
      }
    } catch (IOException | RuntimeException broken) {
      throw new IllegalArgumentException("The logo cannot be read. Save it as PNG again.", broken);
    }
    throw new IllegalArgumentException("The logo has too many pixels. Make it smaller.");
  }
}
