package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;
import org.jspecify.annotations.Nullable;

/// Puts a date that was too long for its margin back together: "Sept." over "2016 - Present", set
/// against the column that it dates.
final class WrappedDates {

  private static final double EDGE = 2.5;
  private static final int LONGEST = 20;
  private static final int MOST_ROWS = 3;

  /// A date that goes on below: it ends with a month or a dash.
  private static final Pattern OPEN = Pattern.compile("(?:.*[-–—\\s])?(\\p{L}{3,9})\\.?|.*[-–—]");

  private WrappedDates() {}

  static List<Line> join(List<Line> lines) {
    var left = new ArrayList<>(lines);
    for (int i = 0; i < left.size(); i++) {
      int below = i + 1;
      for (int taken = 1; taken < MOST_ROWS && below < left.size(); taken++) {
        var line = left.get(i);
        var next = left.get(below);
        int own = margin(line);
        if (own == 0 || !isOpen(text(line, own)) || !goesOn(line, own, next)) {
          break;
        }
        int part = margin(next);
        left.set(i, with(line, own, next.spans().subList(0, part)));
        var rest = rest(next, part);
        if (rest == null) {
          left.remove(below);
        } else {
          left.set(below++, rest);
        }
      }
    }
    return left;
  }

  /// How many spans stand before the first wide gap.
  private static int margin(Line line) {
    for (int i = 0; i < line.spans().size(); i++) {
      if (line.spans().get(i).text().startsWith("\t")) {
        return i;
      }
    }
    return line.spans().size();
  }

  private static String text(Line line, int spans) {
    var text = new StringBuilder();
    line.spans().subList(0, spans).forEach(span -> text.append(span.text()));
    return text.toString().strip();
  }

  private static boolean isOpen(String text) {
    var matcher = OPEN.matcher(text);
    return text.length() <= LONGEST
        && matcher.matches()
        && (matcher.group(1) == null || isMonth(matcher.group(1)));
  }

  private static boolean isMonth(String word) {
    return Lexicon.DATES.groups(word).stream().anyMatch(g -> Character.isDigit(g.charAt(0)));
  }

  /// The line below ends its margin at the same edge with the rest of a date.
  private static boolean goesOn(Line line, int own, Line next) {
    int part = margin(next);
    if (part == 0 || own == line.spans().size() || next.page() != line.page()) {
      return false;
    }
    double edge = line.spans().get(own - 1).box().right();
    var whole = text(line, own) + " " + text(next, part);
    return Math.abs(next.spans().get(part - 1).box().right() - edge) < EDGE
        && text(next, part).length() <= LONGEST
        && !Dates.find(whole).isEmpty();
  }

  private static Line with(Line line, int own, List<Span> more) {
    var spans = new ArrayList<>(line.spans().subList(0, own));
    var last = spans.getLast();
    spans.add(new Span(" ", last.box(), last.fontSize(), last.bold(), last.italic(), null));
    more.forEach(
        span ->
            spans.add(
                new Span(
                    span.text(), last.box(), span.fontSize(), span.bold(), span.italic(), null)));
    spans.addAll(line.spans().subList(own, line.spans().size()));
    return new Line(line.page(), line.box(), spans);
  }

  private static @Nullable Line rest(Line line, int from) {
    var spans = line.spans();
    int at = from;
    while (at < spans.size() && spans.get(at).text().isBlank()) {
      at++;
    }
    if (at >= spans.size()) {
      return null;
    }
    var left = spans.subList(at, spans.size());
    return new Line(line.page(), left.getFirst().box().union(left.getLast().box()), left);
  }
}
