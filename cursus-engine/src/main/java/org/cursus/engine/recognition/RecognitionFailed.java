package org.cursus.engine.recognition;

/// Thrown when a scan was not read, whatever it says: the program failed or took too long.
public final class RecognitionFailed extends Exception {

  private final boolean late;

  RecognitionFailed(String message, boolean late) {
    super(message);
    this.late = late;
  }

  /// Whether the time limit ended it.
  public boolean isLate() {
    return late;
  }
}
