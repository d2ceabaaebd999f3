package org.cursus.engine.match;

/// The titles nearest to some words vote for their occupations; the vote of a title that several
/// list is divided among them.
final class Votes {

  private static final double LEAST = 1e-6;

  /// How many of the nearest titles vote.
  private static final int NEAREST = 15;

  private final Titles titles;

  /// By title, one divided by how many occupations list it.
  private final float[] owned;

  Votes(Titles titles, float[] owned) {
    this.titles = titles;
    this.owned = owned;
  }

  /// Sets for each candidate which part of the votes is its own.
  void count(double[][] rows, float[] near, int[] candidates, Mark mark) {
    float least = near(near);
    var sums = new double[titles.occupations.size()];
    double all = LEAST;
    for (int title = 0; title < near.length; title++) {
      if (near[title] >= least && near[title] > 0) {
        double vote = near[title] * near[title] * owned[title];
        sums[titles.owner(title)] += vote;
        all += vote;
      }
    }
    for (int i = 0; i < candidates.length; i++) {
      rows[i][Details.at(mark)] = sums[candidates[i]] / all;
    }
  }

  /// How near the last of the nearest titles is.
  private static float near(float[] near) {
    var best = new float[NEAREST];
    for (float value : near) {
      if (value > best[0]) {
        int at = 0;
        while (at + 1 < NEAREST && best[at + 1] < value) {
          best[at] = best[at + 1];
          at++;
        }
        best[at] = value;
      }
    }
    return best[0];
  }

  /// Sets for each candidate how near its nearest title is that people gave themselves.
  void nearReported(double[][] rows, float[] near, int[] candidates) {
    var best = new double[titles.occupations.size()];
    for (int title = 0; title < near.length; title++) {
      if (near[title] > 0 && titles.isReported(title)) {
        int owner = titles.owner(title);
        best[owner] = Math.max(best[owner], near[title]);
      }
    }
    for (int i = 0; i < candidates.length; i++) {
      rows[i][Details.at(Mark.NEAR_REPORTED)] = best[candidates[i]];
    }
  }
}
