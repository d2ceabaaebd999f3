package org.cursus.engine.document;

import java.util.List;

/// One line of text in reading order.
///
/// @param page 1 for the first page
/// @param spans from left to right, at least one
public record Line(int page, Box box, List<Span> spans) {

  public Line {
    spans = List.copyOf(spans);
  }

  /// The words of the line, runs joined as they were printed.
  public String text() {
    if (spans.size() == 1) {
      return spans.getFirst().text();
    }
    var text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
