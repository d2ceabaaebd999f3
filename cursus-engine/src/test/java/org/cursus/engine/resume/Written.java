package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.Box;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Page;
import org.cursus.engine.document.Span;

/// Documents written in a test: a line of text is a line of the page, `**` makes bold, `|>` is a
/// wide gap, and leading blanks indent.
final class Written {

  private Written() {}

  static Document document(String text) {
    var lines = new ArrayList<Line>();
    double y = 50;
    for (var line : text.lines().toList()) {
      y += 14;
      if (!line.isBlank()) {
        lines.add(line(line, y));
      }
    }
    return new Document(DocumentType.PDF, List.of(new Page(1, 612, 792)), lines);
  }

  static ParsedResume resume(String text) {
    return ResumeParser.parse(document(text));
  }

  static List<Row> rows(String text) {
    return Rows.of(document(text)).all();
  }

  static Row row(String text) {
    return rows(text).getFirst();
  }

  private static Line line(String printed, double y) {
    double x = 50 + (printed.length() - printed.stripLeading().length()) * 5;
    var spans = new ArrayList<Span>();
    boolean bold = false;
    for (var run : printed.strip().replace("|>", "\t").split("\\*\\*", -1)) {
      if (!run.isEmpty()) {
        double width = run.length() * 5;
        spans.add(new Span(run, new Box(x, y, width, 10), 10, bold, false, null));
        x += width;
      }
      bold = !bold;
    }
    return new Line(1, spans.getFirst().box().union(spans.getLast().box()), spans);
  }
}
