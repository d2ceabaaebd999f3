package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.Line;
import org.jspecify.annotations.Nullable;

/// Puts headings that stand in a column of their own before what they govern in the column to
/// their right. A long heading may take several lines there.
final class HeadingColumn {

  private static final int MOST_LINES = 3;

  private HeadingColumn() {}

  /// Both runs of lines as one, headings in their places; null when neither run ends in headings.
  static @Nullable List<Line> join(List<Line> first, List<Line> second) {
    if (first.getFirst().page() != second.getFirst().page()) {
      return null;
    }
    var joined = joinAs(first, second);
    return joined == null ? joinAs(second, first) : joined;
  }

  private static @Nullable List<Line> joinAs(List<Line> left, List<Line> right) {
    var headings = new ArrayList<Line>();
    int rest = takeHeadings(left, headings);
    if (headings.size() < 2) {
      return null;
    }
    double top = headings.getFirst().box().y() - headings.getFirst().box().height();
    double edge = headings.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    var beside = right.stream().filter(line -> line.box().y() >= top).toList();
    boolean apart = beside.stream().allMatch(line -> line.box().x() > edge);
    if (!apart || !headings.stream().allMatch(heading -> start(heading, beside) < beside.size())) {
      return null;
    }
    var joined = new ArrayList<>(left.subList(0, rest));
    var starts = headings.stream().map(heading -> start(heading, right)).toList();
    int next = 0;
    for (int i = 0; i < right.size(); i++) {
      while (next < headings.size() && starts.get(next) <= i) {
        joined.add(headings.get(next++));
      }
      joined.add(right.get(i));
    }
    joined.addAll(headings.subList(next, headings.size()));
    return joined;
  }

  /// The place of the line that a heading stands beside; of several, that with most room above it,
  /// as headings often hang a little lower than what they govern.
  private static int start(Line heading, List<Line> lines) {
    int best = lines.size();
    double most = -1;
    for (int i = 0; i < lines.size(); i++) {
      double room = i == 0 ? 99 : lines.get(i).box().y() - lines.get(i - 1).box().bottom();
      if (isBeside(heading, lines.get(i)) && room > most + .5) {
        best = i;
        most = room;
      }
    }
    return best;
  }

  /// Collects the headings that end a run of lines, each as one line.
  ///
  /// @return how many lines stand before them
  private static int takeHeadings(List<Line> lines, List<Line> headings) {
    int end = lines.size();
    while (end > 0) {
      int size = headingLines(lines, end);
      if (size == 0) {
        break;
      }
      headings.addFirst(one(lines.subList(end - size, end)));
      end -= size;
    }
    return end;
  }

  /// How many lines up from a place make one heading; 0 when none do.
  private static int headingLines(List<Line> lines, int end) {
    int most = 1;
    while (most < MOST_LINES
        && most < end
        && isTight(lines.get(end - most - 1), lines.get(end - most))) {
      most++;
    }
    for (int size = most; size > 0; size--) {
      if (Headings.exact(one(lines.subList(end - size, end)).text()) != null) {
        return size;
      }
    }
    return 0;
  }

  private static boolean isTight(Line above, Line below) {
    return below.box().y() - above.box().bottom() < .7 * below.box().height();
  }

  private static Line one(List<Line> lines) {
    var whole = lines.getFirst();
    for (var line : lines.subList(1, lines.size())) {
      whole = Margins.beside(whole, line, " ");
    }
    return whole;
  }

  /// On the heading's level, or a little off it.
  private static boolean isBeside(Line heading, Line line) {
    return Math.abs(line.box().y() - heading.box().y()) < 1.3 * line.box().height();
  }
}
