package org.cursus.engine.document;

import java.util.List;

/// Words that stand together on one baseline, with no wide gap between them.
///
/// @param size of the font that most of it is printed in
record Fragment(Box box, double baseline, double size, List<Span> spans) {

  Fragment {
    spans = List.copyOf(spans);
  }

  String text() {
    var text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }

  boolean isBold() {
    return spans.stream().allMatch(Span::bold);
  }

  double x() {
    return box.x();
  }

  double right() {
    return box.right();
  }

  /// Whether both would be read as one printed line.
  boolean sharesLineWith(Fragment other) {
    return Math.abs(baseline - other.baseline) <= 0.3 * Math.max(size, other.size);
  }
}
