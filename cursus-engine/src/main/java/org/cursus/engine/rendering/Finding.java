package org.cursus.engine.rendering;

/// Something that the person should know about a written file.
///
/// @param sentence for the person
public record Finding(Kind kind, String sentence) {

  /// What was found.
  public enum Kind {
    /// No font has some of the characters, so that they cannot be read in the file.
    MISSING_CHARACTERS,
    /// Text that stands outside the page or its margins.
    OUTSIDE_THE_PAGE,
    /// An address that leads nowhere safe was left out; its text is there.
    ADDRESS_LEFT_OUT,
    /// A page is longer than what can still be dropped.
    TOO_LONG
  }
}
