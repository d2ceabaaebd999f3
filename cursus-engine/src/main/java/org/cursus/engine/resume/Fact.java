package org.cursus.engine.resume;

import org.cursus.engine.document.Box;

/// One thing that a resume says, and where it says it.
///
/// @param raw as printed
/// @param value normalised: dates as `2019`, `2019-03` or `present`, phones as E.164 where sure,
///     links with scheme, white space folded; otherwise as printed
/// @param confidence the probability, 0 to 1, that the value is right
/// @param page 1 for the first page
/// @param box the place on that page
public record Fact(String raw, String value, double confidence, int page, Box box) {

  /// Facts with a confidence below this are returned as uncertain: of those that were this doubtful
  /// in the measuring set, about two in five were wrong.
  public static final double UNCERTAIN_BELOW = 0.6;
}
