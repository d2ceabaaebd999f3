package org.cursus.engine.document;

import org.cursus.engine.recognition.Scan;
import org.cursus.engine.recognition.ScannedWord;

/// How thick the strokes of a scanned word are, which tells bold print: a program that recognises
/// letters does not say.
final class Strokes {

  /// Longer runs of ink, in em, are crossbars, rules and letters that touch.
  private static final double LONGEST = 0.28;

  private static final int LEAST_CONTRAST = 48;

  private Strokes() {}

  /// The usual run of ink along the rows of a word, in em; 0 when none can be told from the paper.
  static double thickness(Scan scan, ScannedWord word, double em) {
    var left = Math.clamp(word.left(), 0, scan.width() - 1);
    var right = Math.clamp(word.right(), left + 1, scan.width());
    var top = Math.clamp(word.top(), 0, scan.height() - 1);
    var bottom = Math.clamp(word.bottom(), top + 1, scan.height());
    var darkest = 255;
    var lightest = 0;
    var sum = 0L;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        darkest = Math.min(darkest, scan.at(x, y));
        lightest = Math.max(lightest, scan.at(x, y));
        sum += scan.at(x, y);
      }
    }
    if (lightest - darkest < LEAST_CONTRAST) {
      return 0;
    }
    var middle = (darkest + lightest) / 2;
    // Print fills less than half of its box, so the rarer shade is the ink.
    var light = sum / ((long) (right - left) * (bottom - top)) < middle;
    var total = 0L;
    var runs = 0;
    for (int y = top; y < bottom; y++) {
      var run = 0;
      for (int x = left; x <= right; x++) {
        if (x < right && scan.at(x, y) > middle == light) {
          run++;
        } else if (run > 0) {
          if (run <= LONGEST * em) {
            total += run;
            runs++;
          }
          run = 0;
        }
      }
    }
    return runs == 0 ? 0 : total / (runs * em);
  }
}
