package org.cursus.engine.feedback;

import java.util.Set;

/// A clause that says something about one or more themes.
///
/// @param text as it stands
/// @param start of its first character in the whole text
/// @param end after its last
/// @param sentiment -1 (bad) to 1 (good)
/// @param wish whether it asks for something to be other than it is
public record Remark(
    String text, int start, int end, Set<Theme> themes, double sentiment, boolean wish) {

  private static final double CLEAR = 0.15;

  public Remark {
    themes = Set.copyOf(themes);
  }

  /// How it speaks.
  public Polarity polarity() {
    if (Math.abs(sentiment) < CLEAR) {
      return Polarity.NEUTRAL;
    }
    return sentiment > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }
}
