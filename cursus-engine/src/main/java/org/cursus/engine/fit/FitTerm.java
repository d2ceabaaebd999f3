package org.cursus.engine.fit;

import org.jspecify.annotations.Nullable;

/// One term of a score.
///
/// @param name what the posting asks for
/// @param kind what sort of term it is
/// @param weight how much it counts: 3, 1 or 0.5 for what is a must, preferred or only mentioned,
///     times how rare the term is
/// @param match how near the record comes: 1 the same, .8 the same concept, .5 related
/// @param evidence how well the record shows it: 1 in a dated statement, .7 in a list, less the
///     longer ago
/// @param entry the key of the entry that shows it best; null where none does
/// @param shown the words of the record that show it; null where none do
public record FitTerm(
    String name,
    Kind kind,
    double weight,
    double match,
    double evidence,
    @Nullable String entry,
    @Nullable String shown) {

  /// Sorts of terms.
  public enum Kind {
    MUST,
    PREFERRED,
    MENTION,
    TITLE,
    YEARS,
    EDUCATION,
    LOCATION
  }

  /// What it gives of its weight.
  public double gained() {
    return weight * match * evidence;
  }
}
