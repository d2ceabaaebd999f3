package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.List;

/// A conditional logit (McFadden 1974), fitted by Newton's method with a small ridge: each question
/// has options, each option has features, and some options are right.
final class Logit {

  private static final int MOST_STEPS = 30;
  private static final double RIDGE = 1;
  private static final double SHORTEST_STEP = .01;

  /// @param x by feature, then by option
  record Example(float[][] x, boolean[] right) {}

  private record State(double likelihood, double[] gradient, double[][] curvature) {}

  private final List<Example> examples = new ArrayList<>();
  private final int features;

  Logit(int features) {
    this.features = features;
  }

  void add(float[][] x, boolean[] right) {
    examples.add(new Example(x, right));
  }

  /// One weight a feature, for the features as they came.
  double[] fit() {
    var scale = scale();
    var weights = new double[features];
    var state = state(weights, scale);
    for (int i = 0; i < MOST_STEPS; i++) {
      var step = solve(state.curvature, state.gradient);
      double length = 1;
      State next = null;
      double[] moved = weights;
      while (length >= SHORTEST_STEP && (next == null || next.likelihood < state.likelihood)) {
        moved = plus(weights, step, length);
        next = state(moved, scale);
        length /= 2;
      }
      if (next == null || next.likelihood <= state.likelihood + 1e-6) {
        break;
      }
      weights = moved;
      state = next;
    }
    for (int f = 0; f < features; f++) {
      weights[f] /= scale[f];
    }
    return weights;
  }

  private static double[] plus(double[] weights, double[] step, double length) {
    var sum = weights.clone();
    for (int f = 0; f < sum.length; f++) {
      sum[f] += length * step[f];
    }
    return sum;
  }

  /// The spread of each feature within a question.
  private double[] scale() {
    var scale = new double[features];
    for (var example : examples) {
      for (int f = 0; f < features; f++) {
        double sum = 0;
        double squares = 0;
        for (float value : example.x[f]) {
          sum += value;
          squares += value * value;
        }
        int n = example.x[f].length;
        scale[f] += Math.max(0, squares / n - sum / n * sum / n);
      }
    }
    for (int f = 0; f < features; f++) {
      scale[f] = Math.sqrt(scale[f] / examples.size()) + 1e-9;
    }
    return scale;
  }

  private State state(double[] weights, double[] scale) {
    double likelihood = 0;
    var gradient = new double[features];
    var curvature = new double[features][features];
    for (var example : examples) {
      int options = example.right.length;
      var p = new double[options];
      double most = Double.NEGATIVE_INFINITY;
      for (int o = 0; o < options; o++) {
        for (int f = 0; f < features; f++) {
          p[o] += weights[f] * example.x[f][o] / scale[f];
        }
        most = Math.max(most, p[o]);
      }
      double all = 0;
      double right = 0;
      for (int o = 0; o < options; o++) {
        p[o] = Math.exp(p[o] - most);
        all += p[o];
        right += example.right[o] ? p[o] : 0;
      }
      if (right <= 0) {
        continue;
      }
      likelihood += Math.log(right / all);
      var mean = new double[features];
      for (int o = 0; o < options; o++) {
        for (int f = 0; f < features; f++) {
          double value = example.x[f][o] / scale[f];
          mean[f] += p[o] / all * value;
          gradient[f] += ((example.right[o] ? p[o] / right : 0) - p[o] / all) * value;
        }
      }
      for (int o = 0; o < options; o++) {
        if (p[o] / all < 1e-6) {
          continue;
        }
        for (int f = 0; f < features; f++) {
          double part = p[o] / all * (example.x[f][o] / scale[f] - mean[f]);
          for (int g = 0; g < features; g++) {
            curvature[f][g] += part * (example.x[g][o] / scale[g] - mean[g]);
          }
        }
      }
    }
    for (int f = 0; f < features; f++) {
      likelihood -= RIDGE * weights[f] * weights[f] / 2;
      gradient[f] -= RIDGE * weights[f];
      curvature[f][f] += RIDGE;
    }
    return new State(likelihood, gradient, curvature);
  }

  /// Gauss-Jordan elimination with pivoting.
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    var rows = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      System.arraycopy(matrix[i], 0, rows[i], 0, n);
      rows[i][n] = right[i];
    }
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int j = i + 1; j < n; j++) {
        pivot = Math.abs(rows[j][i]) > Math.abs(rows[pivot][i]) ? j : pivot;
      }
      var swap = rows[i];
      rows[i] = rows[pivot];
      rows[pivot] = swap;
      for (int j = 0; j < n; j++) {
        double factor = j == i ? 0 : rows[j][i] / rows[i][i];
        for (int k = i; k <= n && factor != 0; k++) {
          rows[j][k] -= factor * rows[i][k];
        }
      }
    }
    var solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = rows[i][n] / rows[i][i];
    }
    return solution;
  }
}
