package org.cursus.engine.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A picture of the person: PNG or JPEG, looked at before it is used.
///
/// @param width in pixels
/// @param height in pixels
public record Photo(byte[] bytes, boolean png, int width, int height) {

  /// The largest file, in bytes.
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  private static final int MOST_PIXELS = 4_000;
  private static final int LEAST_PIXELS = 60;

  /// Empty when it is no picture that can be used: too large, too small, or neither PNG nor JPEG.
  public static Optional<Photo> of(byte[] bytes) {
    if (bytes.length < 8 || bytes.length > MAX_BYTES) {
      return Optional.empty();
    }
    boolean png = (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P';
    boolean jpeg = (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8;
    if (!png && !jpeg) {
      return Optional.empty();
    }
    // Only the head is read, so that a picture that unpacks to gigabytes costs nothing.
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg");
      var reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean fits =
            Math.min(width, height) >= LEAST_PIXELS && Math.max(width, height) <= MOST_PIXELS;
        return fits ? Optional.of(new Photo(bytes, png, width, height)) : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  String address() {
    return "data:image/%s;base64,%s"
        .formatted(png ? "png" : "jpeg", Base64.getEncoder().encodeToString(bytes));
  }
}
