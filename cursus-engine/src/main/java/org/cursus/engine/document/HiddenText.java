package org.cursus.engine.document;

/// Text that a file holds and a person who looks at it does not see. It is no part of the lines.
///
/// @param page 1 for the first page
/// @param box where it would be; for text off the page this lies outside the page
/// @param text one line of it
public record HiddenText(int page, Box box, Reason reason, String text) {

  /// Why it is not seen.
  public enum Reason {
    /// In the colour of what it is printed on, or so transparent that nothing shows.
    WHITE,
    /// Too small to read.
    TINY,
    /// Outside the page, or outside the part of it that shows.
    OFF_PAGE,
    /// Printed without ink, or covered by what is printed later.
    INVISIBLE,
    /// Set as hidden text in a word processor.
    MARKED_HIDDEN
  }
}
