package org.cursus.engine.posting;

import org.jspecify.annotations.Nullable;

/// One thing that a posting asks for.
///
/// @param text as the posting words it
/// @param years of experience at least; null where it names none
public record Requirement(
    Weight weight, Kind kind, String text, @Nullable Double years, Place place) {

  /// How much it is asked for.
  public enum Weight {
    /// Without it an application has little chance.
    MUST,
    /// Welcome.
    PREFERRED
  }

  /// What kind of thing is asked for.
  public enum Kind {
    /// A certificate or a licence.
    CERTIFICATE,
    DEGREE,
    /// A spoken language.
    LANGUAGE,
    /// Years of experience in something.
    YEARS,
    /// Anything else: knowledge, a tool, a trait.
    SKILL
  }
}
