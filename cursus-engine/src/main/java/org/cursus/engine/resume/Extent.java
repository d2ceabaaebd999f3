package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.Box;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;

/// How much of a document is searched for facts: far more than any resume, and little enough that
/// rules which look at a line as a whole stay quick.
///
/// @param read the lines that are searched, none of them long
/// @param beyond the lines after them, as they are
record Extent(List<Line> read, List<Line> beyond) {

  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_LINES = 2_500;

  /// A paragraph of a text file may be one line.
  private static final int LONGEST_LINE = 3_000;

  private static final int PIECE = 400;

  static Extent of(List<Line> lines) {
    var read = new ArrayList<Line>();
    int characters = 0;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      int length = length(line);
      var pieces = length > LONGEST_LINE ? cut(line) : List.of(line);
      for (int p = 0; p < pieces.size(); p++) {
        var piece = pieces.get(p);
        characters += length(piece);
        if (characters > MOST_CHARACTERS || read.size() == MOST_LINES) {
          var beyond = new ArrayList<>(pieces.subList(p, pieces.size()));
          beyond.addAll(lines.subList(i + 1, lines.size()));
          return new Extent(read, beyond);
        }
        read.add(piece);
      }
    }
    return new Extent(read, List.of());
  }

  private static int length(Line line) {
    return line.spans().stream().mapToInt(span -> span.text().length()).sum();
  }

  private static List<Line> cut(Line line) {
    var pieces = new ArrayList<Line>();
    for (var span : line.spans()) {
      var text = span.text();
      for (int from = 0; from < text.length(); ) {
        int to = end(text, from);
        var part = part(span, from, to);
        pieces.add(new Line(line.page(), part.box(), List.of(part)));
        from = to;
      }
    }
    return pieces;
  }

  /// Where a piece ends: after its last blank, or anywhere when there is none.
  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + PIECE);
    for (int to = most; to > from + PIECE / 2 && most < text.length(); to--) {
      if (text.charAt(to - 1) == ' ') {
        return to;
      }
    }
    return most;
  }

  private static Span part(Span span, int from, int to) {
    var all = span.box();
    double each = all.width() / span.text().length();
    var box = new Box(all.x() + each * from, all.y(), each * (to - from), all.height());
    return new Span(
        span.text().substring(from, to),
        box,
        span.fontSize(),
        span.bold(),
        span.italic(),
        span.link());
  }
}
