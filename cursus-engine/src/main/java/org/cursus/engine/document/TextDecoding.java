package org.cursus.engine.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// From bytes to text, by byte order mark, then UTF-8, then the Windows code page of old editors.
final class TextDecoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Above this share of control characters a file is no text that someone wrote.
  private static final double MAX_CONTROL_SHARE = 0.05;

  private TextDecoding() {}

  /// Null when the bytes are no text.
  static @Nullable String decode(byte[] content) {
    var text = decoded(content);
    long controls = text.chars().filter(TextDecoding::isControl).count();
    return controls > text.length() * MAX_CONTROL_SHARE ? null : text;
  }

  private static String decoded(byte[] content) {
    if (Bytes.startsWith(content, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
      return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    }
    if (Bytes.startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (Bytes.startsWith(content, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(content, WINDOWS);
    }
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B)
        || (c >= 0x7F && c < 0xA0 && c != 0x85)
        || c == 0xFFFD;
  }
}
