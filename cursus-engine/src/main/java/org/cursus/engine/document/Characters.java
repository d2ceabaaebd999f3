package org.cursus.engine.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is kept of the characters of a document: what a reader sees, in its plainest form.
final class Characters {

  /// Four or more letters with a blank between each two: E X P E R I E N C E.
  private static final Pattern SPELLED_OUT =
      Pattern.compile("^(\\p{L} {1,4}){3,}\\p{L}$", Pattern.UNICODE_CHARACTER_CLASS);

  /// No heading is longer, and the pattern needs a step of the stack for each letter.
  private static final int LONGEST_SPELLED = 200;

  private Characters() {}

  /// A heading spelled with blanks, written as words; any other text as it is.
  static String withoutSpelling(String line) {
    if (line.length() > LONGEST_SPELLED || !SPELLED_OUT.matcher(line.strip()).matches()) {
      return line;
    }
    return Arrays.stream(line.strip().split(" {2,}"))
        .map(word -> word.replace(" ", ""))
        .collect(Collectors.joining(" "));
  }

  /// Control and invisible characters removed, unusual spaces made plain, ligatures spelled out,
  /// the rest composed (NFC). Tabs and line ends stay. Soft hyphens go: they show only where a
  /// program breaks a line.
  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    var cleaned = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(cleaned, c));
    return Normalizer.normalize(cleaned, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7E || (c < 0x20 && c != '\n' && c != '\t')) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder to, int c) {
    if (c == '\n' || c == '\t' || c == '\f' || c == '\r') {
      to.appendCodePoint(c);
    } else if (c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
      to.append('\n');
    } else if (isSymbolBullet(c)) {
      to.append('•');
    } else if (Character.isSpaceChar(c)) {
      to.append(' ');
    } else if (c == 0x2010 || c == 0x2011) {
      to.append('-');
    } else if (isCompatibilityForm(c)) {
      to.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (!isUnseen(c)) {
      to.appendCodePoint(c);
    }
  }

  /// Word writes the bullets of the Symbol and Wingdings fonts as private characters.
  private static boolean isSymbolBullet(int c) {
    return switch (c) {
      case 0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF0FC, 0xF06E, 0xF0A8, 0xF06C, 0xF071 -> true;
      default -> false;
    };
  }

  private static boolean isCompatibilityForm(int c) {
    return (c >= 0xFB00 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE)
        || (c >= 0xFF01 && c <= 0xFFEE)
        || (c >= 0x1D400 && c <= 0x1D7FF)
        || c == 0x132
        || c == 0x133;
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
          true;
      // Format characters steer direction and joining; a match never wants them.
      case Character.FORMAT -> true;
      default -> c == 0xFFFD || c == 0xFFFC || (c >= 0xFE00 && c <= 0xFE0F);
    };
  }
}
