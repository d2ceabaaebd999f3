package org.cursus.engine.document;

import org.cursus.engine.recognition.ScannedWord;
import org.jspecify.annotations.Nullable;

/// The size and the baseline of a recognised word, from its height and which of its letters rise
/// or hang: "on" is lower than "of" in the same print.
///
/// @param em the size of the font in dots
record LetterShapes(double em, double baseline) {

  // Usual proportions of text faces, in em.
  private static final double SMALL = 0.52;
  private static final double RISING = 0.71;
  private static final double ACCENTED_CAPITAL = 0.9;
  private static final double HANGING = 0.21;

  private static final String RISERS = "bdfhijklt()[]{}|/\\@&%#!?$€£\"'";
  private static final String HANGERS = "gjpqyçQ,;()[]{}|@ß$";

  /// Null for a word of marks only, whose height says nothing.
  static @Nullable LetterShapes of(ScannedWord word) {
    var above = 0.0;
    var below = 0.0;
    for (var c : word.text().toCharArray()) {
      above = Math.max(above, rises(c));
      below = Math.max(below, HANGERS.indexOf(c) >= 0 ? HANGING : 0);
    }
    if (above == 0 || word.text().chars().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    var em = word.height() / (above + below);
    return new LetterShapes(em, word.bottom() - below * em);
  }

  private static double rises(char c) {
    if (Character.isUpperCase(c)) {
      return c > 0x7F ? ACCENTED_CAPITAL : RISING;
    }
    if (Character.isLetter(c)) {
      return RISERS.indexOf(c) >= 0 || c > 0x7F ? RISING : SMALL;
    }
    return Character.isDigit(c) || RISERS.indexOf(c) >= 0 ? RISING : 0;
  }
}
