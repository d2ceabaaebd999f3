package org.cursus.engine.match;

/// Chances of several answers, of which a part is asked at a time.
final class Softmax {
  /// Smaller errors are not worth their time.
  private static final float LEAST_ERROR = 1e-3f;

  private static final float BIAS_SHARE = .1f;

  private final int size;
  private final float[] weights;
  private final float[] biases;
  private final float[] chances;

  /// @param size of what is hidden, a multiple of four
  Softmax(int answers, int size) {
    this.size = size;
    weights = new float[answers * size];
    biases = new float[answers];
    chances = new float[answers];
  }

  void chances(float[] hidden, int from, int to, float[] chances) {
    float most = Float.NEGATIVE_INFINITY;
    for (int k = from; k < to; k++) {
      chances[k] = biases[k] + product(hidden, k * size);
      most = Math.max(most, chances[k]);
    }
    float sum = 0;
    for (int k = from; k < to; k++) {
      chances[k] = (float) Math.exp(chances[k] - most);
      sum += chances[k];
    }
    for (int k = from; k < to; k++) {
      chances[k] /= sum;
    }
  }

  /// Four sums at once, since a processor waits for each of them.
  private float product(float[] hidden, int at) {
    float a = 0;
    float b = 0;
    float c = 0;
    float e = 0;
    for (int d = 0; d < size; d += 4) {
      a += hidden[d] * weights[at + d];
      b += hidden[d + 1] * weights[at + d + 1];
      c += hidden[d + 2] * weights[at + d + 2];
      e += hidden[d + 3] * weights[at + d + 3];
    }
    return a + b + (c + e);
  }

  /// Moves towards the right answer, and adds to the slopes of what is hidden.
  void learn(float[] hidden, float[] slopes, int from, int to, int right, float step) {
    chances(hidden, from, to, chances);
    for (int k = from; k < to; k++) {
      float error = (k == right ? 1 : 0) - chances[k];
      if (Math.abs(error) >= LEAST_ERROR) {
        int at = k * size;
        float move = step * error;
        for (int d = 0; d < size; d++) {
          slopes[d] += error * weights[at + d];
        }
        for (int d = 0; d < size; d++) {
          weights[at + d] += move * hidden[d];
        }
        biases[k] += move * BIAS_SHARE;
      }
    }
  }
}
