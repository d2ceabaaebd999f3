package org.cursus.engine.resume.measure;

/// Counts of one field: what was there, what was read, what was right.
final class Tally {

  private int expected;
  private int read;
  private int right;

  /// @param wasExpected whether the document says it
  /// @param wasRead whether anything was read
  void count(boolean wasExpected, boolean wasRead, boolean isRight) {
    expected += wasExpected ? 1 : 0;
    read += wasRead ? 1 : 0;
    right += isRight ? 1 : 0;
  }

  void add(Tally other) {
    expected += other.expected;
    read += other.read;
    right += other.right;
  }

  int expected() {
    return expected;
  }

  double precision() {
    return read == 0 ? (expected == 0 ? 1 : 0) : (double) right / read;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  double f1() {
    return expected + read == 0 ? 1 : 2.0 * right / (expected + read);
  }

  int faults() {
    return expected + read - 2 * right;
  }
}
