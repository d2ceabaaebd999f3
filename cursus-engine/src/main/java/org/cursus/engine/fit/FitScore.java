package org.cursus.engine.fit;

import java.util.List;

/// How far a record shows what a posting asks for.
///
/// @param score 0 to 100: what the terms gain in percent of what they weigh, after the cap
/// @param uncapped the same before the cap
/// @param missing musts that nothing in the record shows; one of them caps the score
public record FitScore(
    String rules, double score, double uncapped, List<FitTerm> terms, List<String> missing) {

  /// A missing must caps the score here: an application without it has little chance.
  public static final double CAP = 60;
}
