package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts a page into columns and puts them in reading order.
///
/// A recursive cut along white space: the tallest gutter that separates two columns splits its
/// stretch of the page into left and right; what lies above and below is cut in turn. Whether a
/// gutter separates columns or only sets dates apart, [Gutter] judges.
final class Columns {

  private static final int MAX_DEPTH = 8;

  /// A page of more pieces is no page of a resume, and its columns would take long to find.
  private static final int MAX_FRAGMENTS = 2_500;

  /// How far apart left edges of one column may be, in points.
  private static final double EDGE = 3;

  /// The least width of a gutter, in points.
  private static final double GUTTER = 7;

  /// How near print may come to the edge of the other column, in points.
  private static final double CLOSE = 1.5;

  /// The right column opens the page when it starts with print this much larger: the name.
  private static final double NAME_SIZE = 1.25;

  /// Through these no gutter runs.
  private final List<Box> walls;

  private Columns(List<Box> walls) {
    this.walls = walls;
  }

  /// Blocks in reading order; each is one column, or a stretch that spans the page.
  static List<List<Fragment>> inReadingOrder(List<Fragment> fragments, List<Box> walls) {
    var blocks = new ArrayList<List<Fragment>>();
    var sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::baseline));
    if (sorted.size() > MAX_FRAGMENTS) {
      return List.of(sorted);
    }
    new Columns(walls).cut(sorted, 0, blocks);
    return blocks;
  }

  private void cut(List<Fragment> region, int depth, List<List<Fragment>> blocks) {
    if (region.isEmpty()) {
      return;
    }
    var best = depth < MAX_DEPTH ? tallestGutter(region) : null;
    if (best == null) {
      blocks.add(region);
      return;
    }
    cut(region.subList(0, best.from()), depth + 1, blocks);
    var left = best.left();
    var right = best.right();
    var rightFirst = opensPage(right, left);
    cut(rightFirst ? right : left, depth + 1, blocks);
    cut(rightFirst ? left : right, depth + 1, blocks);
    cut(region.subList(best.to(), region.size()), depth + 1, blocks);
  }

  private static boolean opensPage(List<Fragment> right, List<Fragment> left) {
    var largestLeft = left.stream().mapToDouble(Fragment::size).max().orElse(0);
    return right.getFirst().size() > NAME_SIZE * largestLeft;
  }

  private @org.jspecify.annotations.Nullable Gutter tallestGutter(List<Fragment> region) {
    Gutter best = null;
    for (var edge : leftEdges(region)) {
      var from = 0;
      for (int i = 0; i <= region.size(); i++) {
        var crossed = i == region.size() || crosses(region.get(i), edge, region);
        if (crossed || (i > from && isWalled(region.get(i - 1), region.get(i), edge))) {
          var to = trimmed(region, from, i);
          var gutter = Gutter.between(region, from, to, edge);
          var begun = gutter == null ? firstAt(edge, region, from, to) : from;
          if (begun > from) {
            gutter = Gutter.between(region, begun, to, edge);
          }
          if (gutter != null && (best == null || gutter.height() > best.height() + 1)) {
            best = gutter;
          }
          from = crossed ? i + 1 : i;
        }
      }
    }
    return best;
  }

  /// Where the right column begins, when something else stands at the right above it: contact
  /// details beside the name. The row it begins in is its first.
  private static int firstAt(double edge, List<Fragment> region, int from, int to) {
    for (int i = from; i < to; i++) {
      var fragment = region.get(i);
      if (fragment.x() >= edge && fragment.x() < edge + EDGE) {
        var first = i;
        while (first > from && region.get(first - 1).sharesLineWith(fragment)) {
          first--;
        }
        return first;
      }
    }
    return from;
  }

  /// The end of a stretch without the row that crosses the gutter, of which some parts may not, and
  /// without the heading of what follows: it stands nearer to that than to what it ends.
  private static int trimmed(List<Fragment> region, int from, int to) {
    if (to == region.size()) {
      return to;
    }
    var next = region.get(to);
    var end = to;
    while (end > from && region.get(end - 1).sharesLineWith(next)) {
      end--;
    }
    if (end - from < 2) {
      return end;
    }
    var heading = region.get(end - 1);
    var above = end - 2;
    while (above > from && region.get(above).x() > heading.right()) {
      above--;
    }
    var gapAbove = heading.baseline() - region.get(above).baseline();
    var gapBelow = next.baseline() - heading.baseline();
    return heading.isBold() && gapAbove >= 0.95 * gapBelow ? end - 1 : end;
  }

  /// A long address may come close to the other column where nothing stands beside it.
  private static boolean crosses(Fragment fragment, double edge, List<Fragment> region) {
    if (fragment.x() >= edge || fragment.right() <= edge - GUTTER) {
      return false;
    }
    return fragment.right() > edge - CLOSE
        || region.stream().anyMatch(other -> other.x() >= edge && other.sharesLineWith(fragment));
  }

  private boolean isWalled(Fragment above, Fragment below, double edge) {
    return walls.stream()
        .anyMatch(
            wall ->
                wall.x() < edge - GUTTER
                    && wall.right() > edge + GUTTER
                    && wall.y() + 0.5 * wall.height() > above.baseline()
                    && wall.y() < below.baseline());
  }

  /// Columns begin where at least three fragments begin, save the leftmost.
  private static List<Double> leftEdges(List<Fragment> region) {
    var starts = region.stream().mapToDouble(Fragment::x).sorted().toArray();
    var edges = new ArrayList<Double>();
    for (int i = 0, j; i < starts.length; i = j) {
      j = i + 1;
      while (j < starts.length && starts[j] - starts[i] <= EDGE) {
        j++;
      }
      if (j - i >= 3 && i > 0) {
        edges.add(starts[i] - 0.5);
      }
    }
    return edges;
  }
}
