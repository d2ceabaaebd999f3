package org.cursus.engine.match;

import java.util.List;
import java.util.Optional;

/// The occupations that a job title may stand for.
///
/// @param candidates the best first; empty when nothing in the title is known
/// @param confidence how often a best candidate with this score is right, from 0 to 1; 0 without
///     candidates
/// @param accepted whether that is often enough to take the best without asking; otherwise the
///     candidates are choices to offer
public record TitleCoding(List<OccupationMatch> candidates, double confidence, boolean accepted) {

  public TitleCoding {
    candidates = List.copyOf(candidates);
  }

  /// The best candidate, whether accepted or not.
  public Optional<OccupationMatch> best() {
    return candidates.stream().findFirst();
  }
}
