package org.cursus.app.occupation;

import java.util.Arrays;

/// What an occupation requires of each element, in the order of `GapReference.elements`. What is
/// suppressed, not relevant or not rated is not there.
final class GapLevels {

  private final boolean[] there;
  private final double[] levels;
  private final double[] importances;
  private final double[] weights;

  /// Sums of levels, plain and weighted.
  private final double all;

  private final double required;

  /// @param levels not a number where there is none
  GapLevels(double[] levels, double[] importances) {
    this.there = new boolean[levels.length];
    this.levels = new double[levels.length];
    this.importances = importances.clone();
    this.weights = new double[levels.length];
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < levels.length; i++) {
      if (!Double.isNaN(levels[i]) && !Double.isNaN(importances[i])) {
        this.there[i] = true;
        this.levels[i] = levels[i];
        this.weights[i] = GapRules.weight(importances[i]);
        sum += levels[i];
        weighted += levels[i] * this.weights[i];
      }
    }
    this.all = sum;
    this.required = weighted;
  }

  /// Of an occupation that nobody rated.
  static GapLevels none(int elements) {
    var nothing = new double[elements];
    Arrays.fill(nothing, Double.NaN);
    return new GapLevels(nothing, nothing);
  }

  boolean has(int element) {
    return there[element];
  }

  /// On the scale LV; 0 where there is none.
  double level(int element) {
    return levels[element];
  }

  double importance(int element) {
    return importances[element];
  }

  double weight(int element) {
    return weights[element];
  }

  /// The part of what another occupation requires that this one does not, 0 to 1; a half when
  /// either is not rated.
  double missingFor(GapLevels other) {
    if (all <= 0 || other.required <= 0) {
      return 0.5;
    }
    double missing = 0;
    for (int i = 0; i < levels.length; i++) {
      missing += GapRules.gap(other.levels[i], levels[i]) * other.weights[i];
    }
    return missing / other.required;
  }
}
