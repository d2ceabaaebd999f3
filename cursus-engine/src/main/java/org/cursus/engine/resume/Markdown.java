package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;

/// Plain text that is written as Markdown: its marks become the look that they stand for.
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*|__|(?<![\\p{L}\\p{N}*])[*_](?=[^\\s*_])|(?<=[^\\s*_])[*_](?![\\p{L}\\p{N}*])");
  private static final double[] SIZES = {22, 15, 12.5, 11.5, 11, 11};

  private Markdown() {}

  /// The lines with looks; as they are when no line is a Markdown heading.
  static List<Line> plain(List<Line> lines) {
    if (lines.stream().noneMatch(line -> HEADING.matcher(line.text()).find())) {
      return lines;
    }
    return lines.stream().map(Markdown::plain).toList();
  }

  private static Line plain(Line line) {
    var text = line.text();
    var heading = HEADING.matcher(text);
    boolean headed = heading.find();
    var first = line.spans().getFirst();
    double size = headed ? SIZES[heading.group(1).length() - 1] : first.fontSize();
    var spans = new ArrayList<Span>();
    boolean bold = false;
    boolean italic = false;
    var marks = MARK.matcher(text);
    int at = headed ? heading.end() : 0;
    while (marks.find(at)) {
      add(spans, text.substring(at, marks.start()), first, size, bold || headed, italic);
      bold = marks.group().length() == 2 ? !bold : bold;
      italic = marks.group().length() == 1 ? !italic : italic;
      at = marks.end();
    }
    add(spans, text.substring(at), first, size, bold || headed, italic);
    return spans.isEmpty() ? line : new Line(line.page(), line.box(), spans);
  }

  /// All runs have the place of the line: a mark has no width that would matter.
  private static void add(
      List<Span> spans, String text, Span first, double size, boolean bold, boolean italic) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, first.box(), size, bold, italic, null));
    }
  }
}
