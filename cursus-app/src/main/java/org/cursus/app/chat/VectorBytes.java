package org.cursus.app.chat;

import java.nio.ByteBuffer;

/// A vector as the bytes of its numbers, four for each, the highest first.
final class VectorBytes {

  private VectorBytes() {}

  static byte[] of(float[] vector) {
    var bytes = ByteBuffer.allocate(Float.BYTES * vector.length);
    bytes.asFloatBuffer().put(vector);
    return bytes.array();
  }

  static float[] vector(byte[] bytes) {
    var vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
    return vector;
  }

  /// The cosine of two vectors of length one; places that only one of them has count nothing.
  ///
  /// Four sums, for a processor adds to one of them while it waits for another.
  static double dot(float[] one, float[] other) {
    int length = Math.min(one.length, other.length);
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int at = 0;
    for (; at + 3 < length; at += 4) {
      first += one[at] * other[at];
      second += one[at + 1] * other[at + 1];
      third += one[at + 2] * other[at + 2];
      fourth += one[at + 3] * other[at + 3];
    }
    for (; at < length; at++) {
      first += one[at] * other[at];
    }
    return first + second + third + fourth;
  }
}
