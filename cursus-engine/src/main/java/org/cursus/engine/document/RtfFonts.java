package org.cursus.engine.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which letters the bytes of an RTF stand for: each font may have a code page of its own.
final class RtfFonts {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SYMBOLS = 2;

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private Charset usual = WINDOWS;

  void codePage(int number) {
    usual = charset(number == 65001 ? "UTF-8" : number == 10000 ? "x-MacRoman" : "cp" + number);
  }

  void macintosh() {
    usual = charset("x-MacRoman");
  }

  void font(int number, int charset) {
    if (charsets.size() < 10_000) {
      charsets.put(number, charset);
    }
  }

  String decode(byte[] bytes, int font) {
    int charset = charsets.getOrDefault(font, 0);
    if (charset == SYMBOLS) {
      return symbols(bytes);
    }
    var name = nameOf(charset);
    return new String(bytes, name == null ? usual : charset(name));
  }

  /// Letters of picture fonts are where Word's own files have them, in the private range.
  private static String symbols(byte[] bytes) {
    var text = new StringBuilder();
    for (byte one : bytes) {
      int c = one & 0xFF;
      text.append(c < 0x30 || c == 0xA0 ? (char) c : (char) (0xF000 + c));
    }
    return text.toString();
  }

  private static @Nullable String nameOf(int charset) {
    return switch (charset) {
      case 77 -> "x-MacRoman";
      case 128 -> "windows-31j";
      case 129 -> "x-windows-949";
      case 130 -> "x-Johab";
      case 134 -> "GBK";
      case 136 -> "x-windows-950";
      case 161 -> "windows-1253";
      case 162 -> "windows-1254";
      case 163 -> "windows-1258";
      case 177 -> "windows-1255";
      case 178 -> "windows-1256";
      case 186 -> "windows-1257";
      case 204 -> "windows-1251";
      case 222 -> "x-windows-874";
      case 238 -> "windows-1250";
      case 254 -> "IBM437";
      case 255 -> "IBM850";
      default -> null;
    };
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return name.equals("UTF-8") ? StandardCharsets.UTF_8 : WINDOWS;
    }
  }
}
