package org.cursus.engine.recognition;

/// A word that was recognised, and where in the scan it is, in dots from the top left.
///
/// @param confidence 0 to 1, as the program felt it
/// @param line words of one line, in the program's opinion, share this number
public record ScannedWord(
    String text, int left, int top, int width, int height, double confidence, int line) {

  public int right() {
    return left + width;
  }

  public int bottom() {
    return top + height;
  }
}
