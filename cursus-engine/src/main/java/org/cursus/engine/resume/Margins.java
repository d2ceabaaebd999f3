package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;
import org.jspecify.annotations.Nullable;

/// Puts columns that belong together row by row back into rows: dates in a margin beside what they
/// date, or labels beside what they name. Columns that are read one after the other, such as
/// sidebars, stay so: their lines do not share base lines.
final class Margins {

  private static final int FEW = 6;

  private Margins() {}

  static List<Line> join(List<Line> lines) {
    var groups = groups(lines);
    var joined = new ArrayList<Line>();
    List<Line> last = List.of();
    for (var group : groups) {
      var both = last.isEmpty() ? null : joinPair(last, group);
      both = both != null || last.isEmpty() ? both : HeadingColumn.join(last, group);
      if (both != null) {
        last = both;
      } else {
        joined.addAll(last);
        last = group;
      }
    }
    joined.addAll(last);
    return joined;
  }

  /// Runs of lines that go down the page.
  private static List<List<Line>> groups(List<Line> lines) {
    var groups = new ArrayList<List<Line>>();
    Line above = null;
    for (var line : lines) {
      boolean goesUp =
          above == null
              || above.page() != line.page()
              || line.box().y() < above.box().y() - 2 && !isLevel(above, line);
      if (goesUp) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
      above = line;
    }
    return groups;
  }

  private static @Nullable List<Line> joinPair(List<Line> first, List<Line> second) {
    if (first.getFirst().page() != second.getFirst().page()) {
      return null;
    }
    double top = second.getFirst().box().y() - 4;
    double bottom = first.getLast().box().bottom() + 4;
    var next = second.stream().filter(line -> line.box().bottom() <= bottom).toList();
    double end = next.isEmpty() ? 0 : next.getLast().box().bottom() + 4;
    var beside =
        first.stream().filter(line -> line.box().y() >= top && line.box().y() <= end).toList();
    boolean apart = isRightOf(beside, next) || isRightOf(next, beside);
    if (beside.isEmpty() || next.isEmpty() || !apart) {
      return null;
    }
    if (!belong(beside, next)) {
      return null;
    }
    int from = first.indexOf(beside.getFirst());
    var rows = new ArrayList<>(first.subList(0, from));
    rows.addAll(interleave(beside, next));
    rows.addAll(first.subList(from + beside.size(), first.size()));
    rows.addAll(second.subList(next.size(), second.size()));
    return rows;
  }

  private static boolean isRightOf(List<Line> left, List<Line> right) {
    double edge = right.stream().mapToDouble(line -> line.box().x()).min().orElse(0);
    return left.stream().allMatch(line -> line.box().right() < edge + 1);
  }

  private static boolean belong(List<Line> left, List<Line> right) {
    long dates = Math.max(dates(left), dates(right));
    var smaller = dates(left) > 0 || left.size() <= right.size() ? left : right;
    smaller = dates(right) > dates(left) ? right : smaller;
    var other = smaller == left ? right : left;
    var told = smaller.stream().filter(line -> Headings.exact(line.text()) == null).toList();
    long level =
        told.stream().filter(line -> other.stream().anyMatch(l -> isLevel(line, l))).count();
    boolean most = !told.isEmpty() && level >= told.size() * .8;
    boolean few = smaller.size() <= FEW && level == told.size() && level >= 2;
    // A column of its own may hold a date here and there.
    return most && dates >= 2 && dates * 3 >= told.size()
        || few
        || level == told.size() && level >= 2 && endAlike(told);
  }

  /// Labels set against the column that they name: short, and all ending at one edge.
  private static boolean endAlike(List<Line> labels) {
    double edge = labels.getFirst().box().right();
    return labels.stream()
        .allMatch(line -> Math.abs(line.box().right() - edge) < 1.5 && line.text().length() < 40);
  }

  private static long dates(List<Line> lines) {
    return lines.stream().filter(line -> isDate(line.text())).count();
  }

  private static boolean isDate(String text) {
    var found = Dates.first(text);
    return found != null && text.length() - (found.to() - found.from()) < 4;
  }

  private static boolean isLevel(Line one, Line other) {
    double middle = one.box().y() + one.box().height() / 2;
    double otherMiddle = other.box().y() + other.box().height() / 2;
    return Math.abs(middle - otherMiddle) < .45 * Math.min(one.box().height(), other.box().height())
        || Math.abs(one.box().bottom() - other.box().bottom()) < 1.5;
  }

  private static List<Line> interleave(List<Line> left, List<Line> right) {
    var all = new ArrayList<>(left);
    all.addAll(right);
    all.sort(Comparator.comparingDouble(line -> line.box().y()));
    var rows = new ArrayList<Line>();
    for (var line : all) {
      if (!rows.isEmpty() && isLevel(rows.getLast(), line)) {
        rows.add(beside(rows.removeLast(), line));
      } else {
        rows.add(line);
      }
    }
    return rows;
  }

  private static Line beside(Line one, Line other) {
    var left = one.box().x() <= other.box().x() ? one : other;
    return beside(left, left == one ? other : one, "\t");
  }

  static Line beside(Line left, Line right, String between) {
    var spans = new ArrayList<Span>(left.spans());
    var gap = right.spans().getFirst();
    spans.add(new Span(between, gap.box(), gap.fontSize(), gap.bold(), gap.italic(), null));
    spans.addAll(right.spans());
    return new Line(left.page(), left.box().union(right.box()), spans);
  }
}
