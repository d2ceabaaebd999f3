package org.cursus.engine.match;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The few best candidates put in order by their details. Most of them are siblings that share most
/// words, so what tells them apart was learned (`RankingFitting`) on many titles that an index did
/// not know.
final class Ranking {

  /// How many are compared.
  static final int MOST = 12;

  private final Trees trees;

  Ranking(Tables table) {
    this(new Trees(table, Details.places()::get));
  }

  Ranking(Trees trees) {
    this.trees = trees;
  }

  /// The places of the best shares, the best first.
  static int[] candidates(double[] shares) {
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> -shares[place]))
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The shares of the candidates, dealt out anew among them.
  double[] deal(double[] shares, double[][] rows) {
    var dealt = new double[shares.length];
    double before = 0;
    double after = 0;
    for (int i = 0; i < shares.length; i++) {
      dealt[i] = shares[i] * Math.exp(trees.sum(rows[i]));
      before += shares[i];
      after += dealt[i];
    }
    for (int i = 0; i < dealt.length; i++) {
      dealt[i] *= before / Math.max(Double.MIN_NORMAL, after);
    }
    return dealt;
  }
}
