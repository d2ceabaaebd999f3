package org.cursus.engine.document;

import java.text.Bidi;
import java.util.List;

/// Hebrew and Arabic are printed from right to left; glyphs are collected from left to right.
final class RightToLeft {

  private RightToLeft() {}

  static boolean isIn(List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(glyph -> glyph.text().codePoints().anyMatch(RightToLeft::runs));
  }

  /// From the order on the page to the order in which it is read.
  static String inReadingOrder(String shown) {
    var leftward = shown.codePoints().filter(RightToLeft::runs).count();
    var letters = shown.codePoints().filter(Character::isLetter).count();
    var base =
        leftward * 2 >= letters ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    var bidi = new Bidi(shown, base);
    var levels = new byte[bidi.getRunCount()];
    var runs = new Integer[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    var read = new StringBuilder();
    for (int run : runs) {
      var text = shown.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      read.append(levels[run] % 2 == 1 ? reversed(text) : text);
    }
    return read.toString().strip();
  }

  private static String reversed(String text) {
    var reversed = new StringBuilder(text).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      reversed.setCharAt(i, mirrored(reversed.charAt(i)));
    }
    return reversed.toString();
  }

  private static char mirrored(char c) {
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      default -> c;
    };
  }

  private static boolean runs(int c) {
    var direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
