package org.cursus.app.occupation;

import java.util.Arrays;

/// What an occupation requires of each element, in the order of `GapReference.elements`. What is
/// suppressed, not relevant or not rated is not there.
final class GapLevels {

  private final double[] levels;
  private final double[] importances;

  /// @param levels not a number where there is none
  GapLevels(double[] levels, double[] importances) {
    this.levels = levels.clone();
    this.importances = importances.clone();
  }

  /// Of an occupation that nobody rated.
  static GapLevels none(int elements) {
    var nothing = new double[elements];
    Arrays.fill(nothing, Double.NaN);
    return new GapLevels(nothing, nothing);
  }

  boolean has(int element) {
    return !Double.isNaN(levels[element]) && !Double.isNaN(importances[element]);
  }

  /// On the scale LV; 0 where there is none.
  double level(int element) {
    return has(element) ? levels[element] : 0;
  }

  double importance(int element) {
    return importances[element];
  }

  double weight(int element) {
    return has(element) ? GapRules.weight(importances[element]) : 0;
  }

  /// The part of what another occupation requires that this one does not, 0 to 1; a half when either
  /// is not rated.
  double missingFor(GapLevels other) {
    double missing = 0;
    double required = 0;
    double here = 0;
    for (int i = 0; i < levels.length; i++) {
      missing += GapRules.gap(other.level(i), level(i)) * other.weight(i);
      required += other.level(i) * other.weight(i);
      here += level(i);
    }
    return required <= 0 || here <= 0 ? 0.5 : missing / required;
  }
}
