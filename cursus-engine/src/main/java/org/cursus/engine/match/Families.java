package org.cursus.engine.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// How likely terms are in an occupation, where an occupation that says little of a term is judged
/// by its relatives: the codes of the classification are a tree, and each level leans on the one
/// above (Dirichlet smoothing at each level).
final class Families {

  /// Characters of a code that name its ancestors: detailed, broad, minor, major group.
  private static final int[] LEVELS = {2, 4, 6, 7};

  private static final double[] LEANING = {60, 40, 20, 15, 15};
  private final int occupations;

  /// By level and occupation, the number of the group.
  private final int[][] groups;

  /// By level and group, how many titles.
  private final double[][] sizes;

  private final double[] own;
  private final double total;

  Families(List<OccupationText> all, double[] titles) {
    this.occupations = all.size();
    this.own = titles;
    this.total = Arrays.stream(titles).sum();
    groups = new int[LEVELS.length][occupations];
    sizes = new double[LEVELS.length][];
    for (int level = 0; level < LEVELS.length; level++) {
      var numbers = new HashMap<String, Integer>();
      var counted = new double[occupations];
      for (int place = 0; place < occupations; place++) {
        var code = all.get(place).code();
        var prefix = code.substring(0, Math.min(LEVELS[level], code.length()));
        int group = numbers.computeIfAbsent(prefix, p -> numbers.size());
        groups[level][place] = group;
        counted[group] += titles[place];
      }
      sizes[level] = Arrays.copyOf(counted, numbers.size());
    }
  }

  /// The logarithm of the likelihood of the terms in each occupation, the largest being 0.
  double[] likelihood(Postings byOccupation, int[] terms) {
    var sum = new double[occupations];
    var counts = new double[occupations];
    for (int term : terms) {
      Arrays.fill(counts, 0);
      double all = 0;
      for (int i = byOccupation.start(term); i < byOccupation.end(term); i++) {
        counts[byOccupation.place(i)] = byOccupation.count(i);
        all += byOccupation.count(i);
      }
      if (all > 0) {
        add(sum, counts, (all + .5) / (total + 1));
      }
    }
    double best = Arrays.stream(sum).max().orElse(0);
    for (int place = 0; place < occupations; place++) {
      sum[place] -= best;
    }
    return sum;
  }

  private void add(double[] sum, double[] counts, double overall) {
    var above = new double[] {overall};
    int[] parentOf = new int[] {};
    for (int level = 0; level < LEVELS.length; level++) {
      var seen = new double[sizes[level].length];
      var parent = new int[sizes[level].length];
      for (int place = 0; place < occupations; place++) {
        int group = groups[level][place];
        seen[group] += counts[place];
        parent[group] = level == 0 ? 0 : groups[level - 1][place];
      }
      var here = new double[seen.length];
      for (int group = 0; group < seen.length; group++) {
        double lean = LEANING[level];
        here[group] = (seen[group] + lean * above[parent[group]]) / (sizes[level][group] + lean);
      }
      above = here;
      parentOf = groups[level];
    }
    double lean = LEANING[LEVELS.length];
    for (int place = 0; place < occupations; place++) {
      sum[place] += Math.log((counts[place] + lean * above[parentOf[place]]) / (own[place] + lean));
    }
  }
}
