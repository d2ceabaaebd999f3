package org.cursus.engine.document;

/// How wide a text is about to be in a common sans-serif font, in points.
final class TextWidth {

  private TextWidth() {}

  static double of(String text, double fontSize, boolean bold) {
    return text.codePoints().mapToDouble(TextWidth::em).sum() * fontSize * (bold ? 1.06 : 1);
  }

  private static double em(int c) {
    return switch (c) {
      case 'i', 'j', 'l', '\'', '|' -> 0.22;
      case ' ', '\t', '!', '.', ',', ':', ';', '/', '\\', 'f', 't', 'I', '[', ']' -> 0.28;
      case '(', ')', 'r', '-', '"', '•', '·' -> 0.34;
      case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 0.5;
      case 'm', 'M' -> 0.83;
      case 'w', 'G', 'O', 'Q' -> 0.76;
      case 'W', '—' -> 0.96;
      case '@' -> 1.02;
      case '%' -> 0.89;
      default -> Character.isUpperCase(c) ? 0.68 : Character.isIdeographic(c) ? 1 : 0.556;
    };
  }
}
