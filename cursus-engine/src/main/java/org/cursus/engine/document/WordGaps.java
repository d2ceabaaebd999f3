package org.cursus.engine.document;

import java.util.Arrays;
import java.util.List;

/// Decides where words end within a fragment, from the distances between glyphs.
///
/// Some programs print no blanks, some print blanks between all letters of a heading, and some
/// spread the letters apart; what counts is how a gap compares with its neighbours.
final class WordGaps {

  /// In em. Spread letters begin above this.
  private static final double TRACKING_FROM = 0.08;

  private static final double GAP_WITHOUT_BLANKS = 0.18;
  private static final double GAP_DESPITE_BLANKS = 0.2;

  private WordGaps() {}

  /// The distance from each glyph to the next in em; no blanks among them.
  static double[] gaps(List<Glyph> glyphs) {
    var gaps = new double[Math.max(0, glyphs.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      var left = glyphs.get(i);
      var right = glyphs.get(i + 1);
      gaps[i] = (right.x() - left.right()) / Math.max(left.size(), right.size());
    }
    return gaps;
  }

  /// Whether a word ends after each glyph but the last.
  ///
  /// @param blank whether a blank is printed after each glyph
  static boolean[] breaks(List<Glyph> glyphs, boolean[] blank) {
    var gaps = gaps(glyphs);
    var tracking = tracking(gaps, blank);
    var anyBlank = false;
    for (int i = 0; i < gaps.length; i++) {
      anyBlank |= blank[i];
    }
    var least = tracking + (anyBlank ? GAP_DESPITE_BLANKS : GAP_WITHOUT_BLANKS);
    var breaks = new boolean[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      breaks[i] = blank[i] ? gaps[i] > 0.05 : gaps[i] > least;
    }
    return isSpelledOut(glyphs, breaks) ? joined(gaps) : breaks;
  }

  private static double tracking(double[] gaps, boolean[] blank) {
    var inside = new double[gaps.length];
    var count = 0;
    for (int i = 0; i < gaps.length; i++) {
      if (!blank[i]) {
        inside[count++] = gaps[i];
      }
    }
    if (count < 3) {
      return 0;
    }
    Arrays.sort(inside, 0, count);
    var median = inside[count / 2];
    // Spread letters are spread evenly; a few wide gaps are words.
    var even = inside[count / 4] > 0.6 * median;
    return median > TRACKING_FROM && even ? median : 0;
  }

  /// Four or more letters, nearly each a word of its own: E X P E R I E N C E.
  private static boolean isSpelledOut(List<Glyph> glyphs, boolean[] breaks) {
    var single = 0;
    var words = 0;
    var letters = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      letters++;
      if (i == breaks.length || breaks[i]) {
        words++;
        if (letters == 1 && isLetter(glyphs.get(i))) {
          single++;
        }
        letters = 0;
      }
    }
    return single >= 4 && single >= 0.8 * words;
  }

  private static boolean isLetter(Glyph glyph) {
    return glyph.text().codePoints().allMatch(Character::isLetter);
  }

  private static boolean[] joined(double[] gaps) {
    var sorted = gaps.clone();
    Arrays.sort(sorted);
    var usual = sorted[sorted.length / 3];
    var breaks = new boolean[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      breaks[i] = gaps[i] > Math.max(1.6 * usual, usual + 0.15);
    }
    return breaks;
  }
}
