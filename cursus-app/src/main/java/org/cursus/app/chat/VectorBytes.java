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
}
