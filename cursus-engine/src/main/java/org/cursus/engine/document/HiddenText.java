package org.cursus.engine.document;

/// Text that is in the file but that nobody sees who looks at it. It is kept out of the lines.
///
/// @param page 1 for the first page
/// @param box about where it stands
public record HiddenText(int page, Box box, Reason reason, String text) {

  /// What hides the text.
  public enum Reason {
    WHITE,
    TINY,
    OFF_PAGE,
    INVISIBLE,
    MARKED_HIDDEN
  }
}
