package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Grows boosted trees (Friedman 2001; second order as in Chen and Guestrin 2016, thresholds at
/// quantiles). Rows come in groups: within a group of several rows a softmax says which is right, a
/// row alone is judged by itself.
final class TreeFitting {

  private static final int BINS = 48;

  private final int width;
  private final float[][] thresholds;
  private final byte[][] bins;
  private final double[] scores;
  private final double[] first;
  private final double[] second;
  private final int[] starts;
  private final boolean[] right;
  private final double[] weights;
  private final List<String> lines = new ArrayList<>();
  private final String[] names;

  int depth = 4;
  double rate = .1;
  double ridge = 5;
  double least = 5;

  /// @param rows one after the other
  /// @param bases what each row scores before the first tree
  /// @param starts where each group begins, and at last the number of rows
  /// @param weights by group
  TreeFitting(
      double[][] rows,
      double[] bases,
      boolean[] right,
      int[] starts,
      double[] weights,
      String[] names) {
    this.width = rows[0].length;
    this.right = right;
    this.starts = starts;
    this.weights = weights;
    this.names = names;
    this.scores = bases.clone();
    first = new double[rows.length];
    second = new double[rows.length];
    thresholds = new float[width][];
    bins = new byte[width][rows.length];
    for (int f = 0; f < width; f++) {
      thresholds[f] = quantiles(rows, f);
      for (int row = 0; row < rows.length; row++) {
        int at = Arrays.binarySearch(thresholds[f], (float) rows[row][f]);
        bins[f][row] = (byte) (at >= 0 ? at + 1 : -at - 1);
      }
    }
  }

  private static float[] quantiles(double[][] rows, int f) {
    var values = new float[Math.min(rows.length, 20_000)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) rows[(int) ((long) i * rows.length / values.length)][f];
    }
    Arrays.sort(values);
    var found = new java.util.TreeSet<Float>();
    for (int b = 1; b < BINS; b++) {
      float value = values[(int) ((long) b * values.length / BINS)];
      if (value > values[0]) {
        found.add(rounded(value));
      }
    }
    var all = new float[found.size()];
    int i = 0;
    for (float value : found) {
      all[i++] = value;
    }
    return all;
  }

  private static float rounded(float value) {
    return Float.parseFloat(String.format(Locale.ROOT, "%.4f", value));
  }

  TreeFitting grow(int trees) {
    for (int tree = 0; tree < trees; tree++) {
      slopes();
      var line = new StringBuilder();
      var all = new int[scores.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = i;
      }
      split(all, 0, line);
      lines.add(line.toString().strip());
    }
    return this;
  }

  /// A line a tree, as `Trees` reads it.
  List<String> lines() {
    return lines;
  }

  private void slopes() {
    for (int group = 0; group + 1 < starts.length; group++) {
      int from = starts[group];
      int to = starts[group + 1];
      if (to == from + 1) {
        double p = 1 / (1 + Math.exp(-scores[from]));
        first[from] = weights[group] * ((right[from] ? 1 : 0) - p);
        second[from] = weights[group] * p * (1 - p);
        continue;
      }
      double most = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        most = Math.max(most, scores[i]);
      }
      double all = 0;
      double good = 0;
      for (int i = from; i < to; i++) {
        double e = Math.exp(scores[i] - most);
        all += e;
        good += right[i] ? e : 0;
      }
      for (int i = from; i < to; i++) {
        double e = Math.exp(scores[i] - most);
        double p = e / all;
        first[i] = weights[group] * ((right[i] ? e / Math.max(1e-12, good) : 0) - p);
        second[i] = weights[group] * p * (1 - p);
      }
    }
  }

  private void split(int[] rows, int level, StringBuilder line) {
    double g = 0;
    double h = 0;
    for (int row : rows) {
      g += first[row];
      h += second[row];
    }
    double bestGain = 1e-3;
    int bestFeature = -1;
    int bestBin = 0;
    for (int f = 0; f < width && level < depth; f++) {
      var gs = new double[BINS + 1];
      var hs = new double[BINS + 1];
      var own = bins[f];
      for (int row : rows) {
        gs[own[row]] += first[row];
        hs[own[row]] += second[row];
      }
      double leftG = 0;
      double leftH = 0;
      for (int b = 0; b < thresholds[f].length; b++) {
        leftG += gs[b];
        leftH += hs[b];
        double rightG = g - leftG;
        double rightH = h - leftH;
        if (leftH >= least && rightH >= least) {
          double gain =
              leftG * leftG / (leftH + ridge)
                  + rightG * rightG / (rightH + ridge)
                  - g * g / (h + ridge);
          if (gain > bestGain) {
            bestGain = gain;
            bestFeature = f;
            bestBin = b;
          }
        }
      }
    }
    if (bestFeature < 0) {
      double answer =
          Double.parseDouble(String.format(Locale.ROOT, "%.4f", rate * g / (h + ridge)));
      for (int row : rows) {
        scores[row] += answer;
      }
      line.append(" =").append(String.format(Locale.ROOT, "%.4f", answer));
      return;
    }
    var left = new int[rows.length];
    var other = new int[rows.length];
    int lefts = 0;
    int others = 0;
    for (int row : rows) {
      if (bins[bestFeature][row] <= bestBin) {
        left[lefts++] = row;
      } else {
        other[others++] = row;
      }
    }
    line.append(' ')
        .append(names[bestFeature])
        .append('<')
        .append(String.format(Locale.ROOT, "%.4f", thresholds[bestFeature][bestBin]));
    split(Arrays.copyOf(left, lefts), level + 1, line);
    split(Arrays.copyOf(other, others), level + 1, line);
  }
}
