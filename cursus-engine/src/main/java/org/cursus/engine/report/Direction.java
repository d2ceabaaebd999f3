package org.cursus.engine.report;

/// Which way a text runs.
final class Direction {

  private Direction() {}

  /// Whether its first letter is of a script that runs from right to left.
  static boolean rightToLeft(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      switch (Character.getDirectionality(text.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return false;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {
          // Says nothing.
        }
      }
    }
    return false;
  }
}
