package org.cursus.engine.report;

/// Sums with colours such as `#1f4e79`.
final class Tint {

  private Tint() {}

  /// A colour of which only a share is left, on white.
  static String of(String colour, double share) {
    var mixed = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int part = Integer.parseInt(colour.substring(i, i + 2), 16);
      mixed.append("%02x".formatted(Math.round(255 - (255 - part) * share)));
    }
    return mixed.toString();
  }
}
