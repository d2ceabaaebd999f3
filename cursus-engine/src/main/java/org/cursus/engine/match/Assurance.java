package org.cursus.engine.match;

import java.util.List;
import org.cursus.engine.match.Evidence.Side;

/// How sure a coding is: a logistic regression of whether the best candidate was right, on what can
/// be seen of its lead. Learned with the weights, on titles that no reported figure uses.
final class Assurance {

  private static final int FIRST_WITNESS = 9;
  private static final double MOST = 8;
  private static final List<Side> WITNESSES =
      List.of(
          Side.ROOTS,
          Side.HEADS,
          Side.GRAMS,
          Side.NEIGHBOURS,
          Side.GRAM_NEIGHBOURS,
          Side.GRAM_NEAREST,
          Side.TRAINED,
          Side.TASKS,
          Side.REPORTED_ROOTS);

  private final double[] weights;
  private final double least;

  Assurance(Tables table) {
    weights = table.numbers("assurance");
    least = table.numbers("accepted")[0];
  }

  /// From 0 to 1: how often a best candidate that looks like this is right.
  double confidence(double[] looks) {
    double sum = 0;
    for (int i = 0; i < looks.length; i++) {
      sum += weights[i] * looks[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Whether that is often enough to take it without asking.
  boolean accepts(double confidence) {
    return confidence >= least;
  }

  /// What can be seen: one, the odds of the best, its lead over the second, how far all agree on
  /// few, how near its nearest title is, how many words are unknown, how many there are, how many
  /// titles it has, how many are near, and which sides agree.
  static double[] looks(double[] shares, double[][] sides, int unknown, int words) {
    int best = 0;
    for (int place = 1; place < shares.length; place++) {
      best = shares[place] > shares[best] ? place : best;
    }
    double second = 0;
    double squares = 0;
    for (int place = 0; place < shares.length; place++) {
      second = place == best ? second : Math.max(second, shares[place]);
      squares += shares[place] * shares[place];
    }
    var looks = new double[FIRST_WITNESS + WITNESSES.size()];
    looks[0] = 1;
    looks[1] = Math.clamp(Math.log(shares[best] / (1e-9 + 1 - shares[best])), -MOST, MOST);
    looks[2] = Math.min(MOST, Math.log(shares[best] / (1e-9 + second)));
    looks[3] = squares;
    looks[4] = sides[Side.GRAM_NEAREST.ordinal()][best];
    looks[5] = Math.min(2, unknown);
    looks[6] = Math.min(6, words);
    looks[7] = sides[Side.SIZE.ordinal()][best];
    looks[8] = sides[Side.NEIGHBOURS.ordinal()][best];
    for (int i = 0; i < WITNESSES.size(); i++) {
      looks[FIRST_WITNESS + i] = agrees(sides[WITNESSES.get(i).ordinal()], best) ? 1 : 0;
    }
    return looks;
  }

  private static boolean agrees(double[] side, int best) {
    for (double value : side) {
      if (value > side[best]) {
        return false;
      }
    }
    return true;
  }
}
