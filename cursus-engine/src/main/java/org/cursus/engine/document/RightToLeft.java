package org.cursus.engine.document;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;

/// Hebrew and Arabic are printed from right to left; glyphs are collected from left to right.
final class RightToLeft {

  /// The sign before a phone number belongs to neither direction and may end up behind it.
  private static final Pattern MISPLACED_PLUS =
      Pattern.compile("(?<![\\d+])(\\d[\\d() -]{6,17}\\d)\\+(?!\\d)");

  private RightToLeft() {}

  static boolean isIn(List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(glyph -> glyph.text().codePoints().anyMatch(RightToLeft::runs));
  }

  /// From the order on the page to the order in which it is read.
  static String inReadingOrder(String shown) {
    var base = leads(shown) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
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
    return MISPLACED_PLUS.matcher(read.toString().strip()).replaceAll("+$1");
  }

  /// Whether most words run to the left, so that the line as a whole does; an address counts as
  /// one word.
  static boolean leads(String shown) {
    var leftward = 0;
    var rightward = 0;
    for (var word : shown.split("\\s+")) {
      if (word.codePoints().anyMatch(RightToLeft::runs)) {
        leftward++;
      } else if (word.codePoints().anyMatch(Character::isLetter)) {
        rightward++;
      }
    }
    return leftward > 0 && leftward >= rightward;
  }

  /// A mark was joined to its letter when glyphs were cleaned, and stays behind it.
  private static String reversed(String text) {
    var reversed = new StringBuilder(text.length());
    for (int to = text.length(); to > 0; ) {
      int from = text.offsetByCodePoints(to, -1);
      while (from > 0 && Character.getType(text.codePointAt(from)) == Character.NON_SPACING_MARK) {
        from = text.offsetByCodePoints(from, -1);
      }
      for (int i = from; i < to; i++) {
        reversed.append(mirrored(text.charAt(i)));
      }
      to = from;
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
