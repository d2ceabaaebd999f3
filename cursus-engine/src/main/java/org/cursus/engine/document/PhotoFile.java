package org.cursus.engine.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/// Draws a photo of a person anew: upright, of a size that prints well, and with nothing but its
/// pixels, so that where and with what it was taken goes to nobody. Only for child JVMs.
public final class PhotoFile {

  /// The largest file, in bytes.
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final int MOST_SIDE = 10_000;
  private static final long MOST_PIXELS = 60_000_000;
  private static final int SIDE = 900;
  private static final float QUALITY = .88f;

  private PhotoFile() {}

  /// A photo drawn anew, as JPEG; as PNG where it lets the paper through.
  ///
  /// @throws UnreadableDocument when it is neither PNG nor JPEG, damaged or too large
  public static PageView redraw(byte[] content) throws UnreadableDocument {
    if (content.length > MAX_BYTES) {
      throw new UnreadableDocument(DocumentFault.TOO_LARGE);
    }
    boolean png = starts(content, 0x89, 'P', 'N', 'G');
    if (!png && !starts(content, 0xff, 0xd8, 0xff)) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    ImageIO.setUseCache(false);
    try {
      var picture = read(content, png ? "png" : "jpeg");
      var upright = drawn(picture, png ? 1 : PhotoTurn.of(content));
      return upright.getColorModel().hasAlpha()
          ? new PageView("image/png", png(upright))
          : new PageView("image/jpeg", jpeg(upright));
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, damaged);
    }
  }

  private static boolean starts(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// Of a large picture only every so many pixels are kept while it is unpacked.
  private static BufferedImage read(byte[] content, String format)
      throws IOException, UnreadableDocument {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(stream, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      int longer = Math.max(width, height);
      if (longer > MOST_SIDE || (long) width * height > MOST_PIXELS) {
        throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
      }
      var param = reader.getDefaultReadParam();
      int step = Math.max(1, longer / (2 * SIDE));
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage drawn(BufferedImage picture, int turn) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    double scale = Math.min(1, SIDE / (double) Math.max(width, height));
    boolean lying = turn > 4;
    int wide = Math.max(1, (int) Math.round((lying ? height : width) * scale));
    int high = Math.max(1, (int) Math.round((lying ? width : height) * scale));
    boolean clear = picture.getColorModel().hasAlpha();
    var drawn =
        new BufferedImage(
            wide, high, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    if (!clear) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, wide, high);
    }
    var place = AffineTransform.getScaleInstance(scale, scale);
    place.concatenate(PhotoTurn.upright(turn, width, height));
    pen.drawImage(picture, place, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
