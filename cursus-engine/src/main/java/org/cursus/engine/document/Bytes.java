package org.cursus.engine.document;

import java.nio.charset.StandardCharsets;

/// Finds marks in raw files.
final class Bytes {

  private Bytes() {}

  static boolean startsWith(byte[] content, byte[] mark) {
    return matchesAt(content, mark, 0);
  }

  /// The first position within the range, or -1.
  static int indexOf(byte[] content, String mark, int from, int to) {
    return indexOf(content, mark.getBytes(StandardCharsets.ISO_8859_1), from, to);
  }

  static int indexOf(byte[] content, byte[] mark, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, content.length); i++) {
      if (matchesAt(content, mark, i)) {
        return i;
      }
    }
    return -1;
  }

  /// The last position, or -1.
  static int lastIndexOf(byte[] content, String mark) {
    var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = content.length - bytes.length; i >= 0; i--) {
      if (matchesAt(content, bytes, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean matchesAt(byte[] content, byte[] mark, int at) {
    if (at < 0 || at + mark.length > content.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (content[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
