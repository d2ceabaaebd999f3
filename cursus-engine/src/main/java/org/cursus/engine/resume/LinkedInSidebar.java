package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;

/// Puts the lines of a narrow sidebar together again into what was broken to fit into it.
final class LinkedInSidebar {

  private static final Pattern BROKEN_LINK = Pattern.compile("\\S*[./]\\S*/\\S*|\\S+-");
  private static final Pattern END_OF_LINK = Pattern.compile("\\S+ \\(\\p{L}[\\p{L} ]*\\)");

  private LinkedInSidebar() {}

  /// The lines of each item; those of one item stand closer together than items do.
  static List<List<Line>> items(List<Line> lines) {
    double usual = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = step(lines.get(i - 1), lines.get(i));
      boolean near = step < 2.2 * LinkedInProfile.size(lines.get(i));
      boolean headed = isHeading(lines.get(i - 1)) || isHeading(lines.get(i));
      usual = near && !headed ? Math.max(usual, step) : usual;
    }
    var items = new ArrayList<List<Line>>();
    Line above = null;
    for (var line : lines) {
      boolean goesOn =
          above != null
              && !isHeading(above)
              && !isHeading(line)
              && (step(above, line) < .88 * usual || isOneLink(above, line));
      if (!goesOn) {
        items.add(new ArrayList<>());
      }
      items.getLast().add(line);
      above = line;
    }
    return items;
  }

  private static boolean isHeading(Line line) {
    return Headings.exact(line.text()) != null;
  }

  private static double step(Line above, Line line) {
    return above.page() == line.page() ? line.box().y() - above.box().y() : Double.MAX_VALUE;
  }

  private static boolean isOneLink(Line above, Line line) {
    return BROKEN_LINK.matcher(above.text().strip()).matches()
        && END_OF_LINK.matcher(line.text().strip()).matches()
        && !above.text().contains("@");
  }

  static Line joined(List<Line> item) {
    var first = item.getFirst();
    var spans = new ArrayList<Span>(first.spans());
    var box = first.box();
    var above = first.text();
    for (var line : item.subList(1, item.size())) {
      // A link is broken where there was no blank.
      boolean blank = !BROKEN_LINK.matcher(above.strip()).matches() || line.text().startsWith("(");
      var next = line.spans().getFirst();
      spans.add(
          new Span(
              (blank ? " " : "") + next.text(),
              next.box(),
              next.fontSize(),
              next.bold(),
              next.italic(),
              next.link()));
      spans.addAll(line.spans().subList(1, line.spans().size()));
      box = box.union(line.box());
      above = line.text();
    }
    return item.size() == 1 ? first : new Line(first.page(), box, spans);
  }
}
