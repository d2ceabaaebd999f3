package org.cursus.engine.posting;

import java.util.List;

/// The lines below one heading.
///
/// @param heading what the heading promises
record Block(Heading heading, List<Line> lines) {

  /// A line of the text.
  ///
  /// @param text without its bullet and blanks
  /// @param from index of its first character in the posting
  record Line(String text, int from, boolean bulleted) {

    Place place() {
      return new Place(from, from + text.length());
    }
  }
}
