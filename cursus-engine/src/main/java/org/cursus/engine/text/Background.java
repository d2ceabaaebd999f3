package org.cursus.engine.text;

/// How common words are elsewhere, so that what every text of the kind has counts for less.
@FunctionalInterface
public interface Background {

  /// Knows no frequencies: all words are equally rare.
  Background NONE = word -> 0.01;

  /// The share of texts that have a word.
  ///
  /// @param word folded and singular
  /// @return 0 to 1
  double share(String word);
}
