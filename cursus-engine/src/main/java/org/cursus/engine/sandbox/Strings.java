package org.cursus.engine.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Strings of any length, as a count of bytes and UTF-8; `writeUTF` ends at 64 KB.
final class Strings {

  private static final int MAX_BYTES = 8 * 1024 * 1024;

  private Strings() {}

  static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInputStream in) throws IOException {
    return new String(readBytes(in, MAX_BYTES), StandardCharsets.UTF_8);
  }

  /// A count and as many bytes, refused when the count is beyond reason.
  static byte[] readBytes(DataInputStream in, int limit) throws IOException {
    var length = in.readInt();
    if (length < 0 || length > limit) {
      throw new IOException("a frame of " + length + " bytes");
    }
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
