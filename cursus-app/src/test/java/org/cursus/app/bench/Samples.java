package org.cursus.app.bench;

import java.util.Arrays;
import java.util.Collection;

/// Repeated measurements of one thing.
final class Samples {

  private final double[] sorted;

  private Samples(double[] values) {
    if (values.length == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    this.sorted = values;
    Arrays.sort(sorted);
  }

  static Samples of(Collection<Double> values) {
    return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static Samples of(double[] values) {
    return new Samples(values.clone());
  }

  int count() {
    return sorted.length;
  }

  double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// The smallest sample that at least this share of all does not exceed (nearest rank).
  ///
  /// @param share such as 0.99
  double percentile(double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
