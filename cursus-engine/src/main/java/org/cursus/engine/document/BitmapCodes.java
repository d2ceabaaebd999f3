package org.cursus.engine.document;

import org.jspecify.annotations.Nullable;

/// What the codes of bitmap fonts print. Typesetters that embed bitmaps leave no map to Unicode;
/// but their fonts follow two old encodings (OT1 and T1), which share ASCII and most accented
/// letters and keep ligatures, quotes and dashes below it.
final class BitmapCodes {

  private static final int FIRST_LETTER = 0x21;
  private static final int DELETE = 0x7F;
  private static final int FIRST_ACCENTED = 0xC0;
  private static final int LAST_ACCENTED = 0xFE;

  private BitmapCodes() {}

  /// The text of a code; null when the encodings disagree or have nothing.
  static @Nullable String text(int code) {
    if (code >= FIRST_LETTER && code < DELETE) {
      return Character.toString(code);
    }
    if (code >= FIRST_ACCENTED && code <= LAST_ACCENTED && code != 0xD7 && code != 0xF7) {
      return code == 0xDF ? "SS" : Character.toString(code);
    }
    return switch (code) {
      case 11, 27 -> "ff";
      case 12, 28 -> "fi";
      case 13, 29 -> "fl";
      case 14, 30 -> "ffi";
      case 31 -> "ffl";
      case 15 -> "•";
      case 16 -> "\u201C";
      case 17 -> "\u201D";
      case 21 -> "\u2013";
      case 22 -> "\u2014";
      case 127 -> "-";
      case 0xFF -> "ß";
      default -> null;
    };
  }
}
