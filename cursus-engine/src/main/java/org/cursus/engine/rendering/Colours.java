package org.cursus.engine.rendering;

/// Sums with colours such as `#1f4e79`.
public final class Colours {

  private Colours() {}

  /// The contrast ratio of WCAG 2.2 against white: 1 for white, 21 for black.
  public static double contrastWithWhite(String colour) {
    return 1.05 / (luminance(colour) + .05);
  }

  private static double luminance(String colour) {
    return .2126 * linear(part(colour, 0))
        + .7152 * linear(part(colour, 1))
        + .0722 * linear(part(colour, 2));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
  }

  private static int part(String colour, int index) {
    return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
  }
}
