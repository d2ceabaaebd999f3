package org.cursus.engine.match;

/// An occupation that answers to some words.
///
/// @param title the official title of the occupation
/// @param score from 0 to 1, larger is better; comparable only within one answer
/// @param matched the title that is nearest to the words: the official one, or one to show as "also
///     called ..."
public record OccupationMatch(String code, String title, double score, String matched) {

  /// Whether the words met another title than the official one.
  public boolean alsoCalled() {
    return !matched.equals(title);
  }
}
