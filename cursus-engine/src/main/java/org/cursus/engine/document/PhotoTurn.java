package org.cursus.engine.document;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held: the Exif tag 0x0112, 1 to 8. A picture without its metadata must be
/// turned, or it lies on its side.
final class PhotoTurn {

  private static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int EXIF = 0xe1;
  private static final int SCAN = 0xda;
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private PhotoTurn() {}

  /// What a JPEG says; 1 where it says nothing, or nothing that can be understood.
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int kind = jpeg[at + 1] & 0xff;
      int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
      if (kind == SCAN || length < 2 || at + 2 + length > jpeg.length) {
        return UPRIGHT;
      }
      if (kind == EXIF && isExif(jpeg, at + 4, length - 2)) {
        int from = at + 4 + NAME.length;
        return inTags(ByteBuffer.wrap(jpeg, from, at + 2 + length - from).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] jpeg, int from, int length) {
    if (length <= NAME.length) {
      return false;
    }
    for (int i = 0; i < NAME.length; i++) {
      if (jpeg[from + i] != NAME[i]) {
        return false;
      }
    }
    return true;
  }

  private static int inTags(ByteBuffer tags) {
    if (tags.remaining() < 8) {
      return UPRIGHT;
    }
    tags.order(tags.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = tags.getInt(4);
    if (first < 8 || first > tags.limit() - 2) {
      return UPRIGHT;
    }
    int count = tags.getShort(first) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = first + 2 + 12 * i;
      if (entry + 12 > tags.limit()) {
        return UPRIGHT;
      }
      if ((tags.getShort(entry) & 0xffff) == TAG) {
        int turn = tags.getShort(entry + 8) & 0xffff;
        return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /// Brings a picture of a size into its place.
  static AffineTransform upright(int turn, int width, int height) {
    return switch (turn) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
