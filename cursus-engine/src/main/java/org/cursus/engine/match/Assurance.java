package org.cursus.engine.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How sure a coding is: the odds that the ranking gives its best candidate, corrected by learned
/// trees that see all that is known of that candidate. Learned with the ranking on titles that no
/// index knew and no reported figure uses, mostly ones that people gave themselves; the least
/// confidence to accept was chosen there too (`RankingFitting`).
final class Assurance {

  private static final String FINAL_ODDS = "FINAL_ODDS";
  private static final String FINAL_LEAD = "FINAL_LEAD";
  private static final String FINAL_CONCENTRATION = "FINAL_CONCENTRATION";
  private static final double LEAST = 1e-4;

  private final Trees trees;
  private final double least;

  Assurance(Tables table) {
    this(new Trees(table, places()::get), table.numbers("accepted")[0]);
  }

  Assurance(Trees trees, double least) {
    this.trees = trees;
    this.least = least;
  }

  /// From 0 to 1: how often a best candidate that looks like this is right.
  double confidence(double[] row) {
    return 1 / (1 + Math.exp(-row[Details.width()] - trees.sum(row)));
  }

  /// Whether that is often enough to take it without asking.
  boolean accepts(double confidence) {
    return confidence >= least;
  }

  /// What is seen of the best candidate: its details, the odds of its share, its lead over the
  /// second, and how far all agree on few.
  ///
  /// @param shares of the candidates as they were ranked
  /// @param rows their details
  static double[] row(double[] shares, double[][] rows) {
    int best = 0;
    for (int i = 0; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    double second = 0;
    double squares = 0;
    for (int i = 0; i < shares.length; i++) {
      second = i == best ? second : Math.max(second, shares[i]);
      squares += shares[i] * shares[i];
    }
    int width = Details.width();
    var row = Arrays.copyOf(rows[best], width + 3);
    row[width] = Math.log((shares[best] + LEAST) / (1 - shares[best] + LEAST));
    row[width + 1] = Math.log((shares[best] + LEAST) / (second + LEAST));
    row[width + 2] = squares;
    return row;
  }

  /// Where each number of a row stands.
  static Map<String, Integer> places() {
    var places = new HashMap<>(Details.places());
    places.put(FINAL_ODDS, Details.width());
    places.put(FINAL_LEAD, Details.width() + 1);
    places.put(FINAL_CONCENTRATION, Details.width() + 2);
    return places;
  }
}
