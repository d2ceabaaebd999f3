package org.cursus.engine.match;

import java.util.EnumMap;
import java.util.Map;
import org.cursus.engine.match.Evidence.Side;

/// How much each side of the evidence counts: a conditional logit (McFadden 1974), its weights
/// fitted on titles that are held out for this alone; `weights.txt` says which.
final class Fusion {

  private final Map<Side, Double> weights = new EnumMap<>(Side.class);

  Fusion(Tables.Table table) {
    for (var side : Side.values()) {
      weights.put(side, table.number(side.name().toLowerCase(java.util.Locale.ROOT)));
    }
  }

  /// By occupation, larger is likelier; their exponentials are in proportion to probabilities.
  double[] logits(double[][] sides) {
    var logits = new double[sides[0].length];
    for (var side : Side.values()) {
      double weight = weights.get(side);
      double[] values = sides[side.ordinal()];
      for (int i = 0; i < logits.length; i++) {
        logits[i] += weight * values[i];
      }
    }
    return logits;
  }

  /// Probabilities that sum to 1.
  static double[] probabilities(double[] logits) {
    double best = Double.NEGATIVE_INFINITY;
    for (double logit : logits) {
      best = Math.max(best, logit);
    }
    double sum = 0;
    var shares = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      shares[i] = Math.exp(logits[i] - best);
      sum += shares[i];
    }
    for (int i = 0; i < logits.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
