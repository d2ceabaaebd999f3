package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins the fragments of one column into lines, from top to bottom.
///
/// A wide gap within a line, such as the one before a date at the right, becomes a tab at the start
/// of the span after it.
final class BlockLines {

  private static final Pattern LIST_MARK =
      Pattern.compile("[•◦▪▫■□●○‣⁃∙·*»›➢➤➔✓✔❖◆◇\\-–—o]|\\(?[0-9a-zA-Z]{1,2}[.)]");

  private static final double MARK_TO_TEXT = 5;

  private BlockLines() {}

  static List<Line> of(List<Fragment> block, int page) {
    var sorted = new ArrayList<>(block);
    sorted.sort(Comparator.comparingDouble(Fragment::baseline));
    var lines = new ArrayList<Line>();
    var row = new ArrayList<Fragment>();
    for (var fragment : sorted) {
      if (!row.isEmpty() && !fragment.sharesLineWith(row.getFirst())) {
        lines.add(join(row, page));
        row.clear();
      }
      row.add(fragment);
    }
    if (!row.isEmpty()) {
      lines.add(join(row, page));
    }
    return lines;
  }

  private static Line join(List<Fragment> row, int page) {
    row.sort(Comparator.comparingDouble(Fragment::x));
    if (row.size() > 1 && runsToTheLeft(row)) {
      Collections.reverse(row);
    }
    var spans = new ArrayList<Span>();
    Fragment previous = null;
    for (var fragment : row) {
      var first = fragment.spans().getFirst();
      spans.add(previous == null ? first : prefixed(first, gapMark(previous, fragment)));
      spans.addAll(fragment.spans().subList(1, fragment.spans().size()));
      previous = fragment;
    }
    var box = spans.stream().map(Span::box).reduce(Box::union).orElseThrow();
    return new Line(page, box, spans);
  }

  /// A row in Hebrew or Arabic is read from its right end.
  private static boolean runsToTheLeft(List<Fragment> row) {
    return RightToLeft.leads(row.stream().map(Fragment::text).collect(Collectors.joining(" ")));
  }

  /// A list mark and its text belong together, however far the text is indented.
  private static String gapMark(Fragment left, Fragment right) {
    var gap = Math.max(right.x() - left.right(), left.x() - right.right());
    var near = gap < MARK_TO_TEXT * left.size();
    return near && isListMark(left) ? " " : "\t";
  }

  static boolean isListMark(Fragment fragment) {
    return LIST_MARK.matcher(fragment.text().strip()).matches();
  }

  private static Span prefixed(Span span, String mark) {
    return new Span(
        mark + span.text(), span.box(), span.fontSize(), span.bold(), span.italic(), span.link());
  }
}
