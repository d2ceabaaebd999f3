package org.cursus.engine.recognition;

import java.util.List;

/// What was recognised in a scan.
///
/// @param words placed in the scan as it lies upright
/// @param quarters how many times 90 degrees clockwise the scan was turned to lie upright
public record Recognition(List<ScannedWord> words, int quarters) {

  public Recognition {
    words = List.copyOf(words);
  }

  /// The confidence of the usual word; 0 without words.
  double certainty() {
    return words.stream().mapToDouble(ScannedWord::confidence).average().orElse(0);
  }
}
