package org.cursus.engine.match;

import java.util.Locale;
import org.cursus.engine.match.Evidence.Side;

/// How much each side of the evidence counts: two conditional logits (McFadden 1974), one for
/// titles that people give themselves and one for all the others, mixed by how current the words
/// look. Fitted on titles held out for this alone; `weights.txt` says which.
final class Fusion {

  private final double[] currency;
  private final double[][] weights = new double[2][Side.values().length];

  Fusion(Tables table) {
    currency = table.numbers("currency");
    for (var side : Side.values()) {
      var both = table.numbers(side.name().toLowerCase(Locale.ROOT));
      weights[0][side.ordinal()] = both[0];
      weights[1][side.ordinal()] = both[1];
    }
  }

  /// By occupation, summing to 1.
  ///
  /// @param sides what `Evidence` says
  /// @param looks how current the words look
  double[] shares(double[][] sides, double[] looks) {
    double odds = 0;
    for (int i = 0; i < looks.length; i++) {
      odds += currency[i] * looks[i];
    }
    double current = 1 / (1 + Math.exp(-odds));
    var shares = probabilities(weights[0], sides);
    var others = probabilities(weights[1], sides);
    for (int place = 0; place < shares.length; place++) {
      shares[place] = current * shares[place] + (1 - current) * others[place];
    }
    return shares;
  }

  private static double[] probabilities(double[] weights, double[][] sides) {
    var shares = new double[sides[0].length];
    for (int side = 0; side < sides.length; side++) {
      for (int place = 0; place < shares.length; place++) {
        shares[place] += weights[side] * sides[side][place];
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    for (double logit : shares) {
      best = Math.max(best, logit);
    }
    double sum = 0;
    for (int place = 0; place < shares.length; place++) {
      shares[place] = Math.exp(shares[place] - best);
      sum += shares[place];
    }
    for (int place = 0; place < shares.length; place++) {
      shares[place] /= sum;
    }
    return shares;
  }
}
