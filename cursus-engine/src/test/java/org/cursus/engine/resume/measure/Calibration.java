package org.cursus.engine.resume.measure;

import java.util.List;
import org.cursus.engine.resume.measure.Scorer.Judged;

/// How far stated confidences are from what came true.
final class Calibration {

  private static final int BINS = 10;

  private Calibration() {}

  /// Expected calibration error (Guo et al. 2017): the gap between mean confidence and share of
  /// right values in ten bins of equal width, weighted by their size; 0 to 1.
  static double error(List<Judged> judged) {
    var count = new int[BINS];
    var right = new int[BINS];
    var confidence = new double[BINS];
    for (var one : judged) {
      int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
      count[bin]++;
      right[bin] += one.right() ? 1 : 0;
      confidence[bin] += one.confidence();
    }
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      error += judged.isEmpty() ? 0 : Math.abs(right[i] - confidence[i]) / judged.size();
    }
    return error;
  }
}
