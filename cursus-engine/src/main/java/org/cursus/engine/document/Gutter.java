package org.cursus.engine.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// White space between two columns over a stretch of the page.
///
/// @param from the first fragment of the stretch, in the region's order from top to bottom
/// @param to the first fragment after it
record Gutter(int from, int to, List<Fragment> left, List<Fragment> right, double height) {

  private static final int FEWEST_ROWS = 3;

  /// At least this share of a column begins at its left edge; the rest is indented.
  private static final double AT_EDGE = 0.2;

  /// The rows at the top of a column, among which that holds too: else it is the edge of something
  /// further down.
  private static final int TOP = 4;

  /// How far from the edge, in points.
  private static final double NEAR_EDGE = 4;

  private static final double INDENT = 18;

  private static final double MOST_INDENTED = 0.6;

  /// Up to this share of rows meet a row across the gutter by chance.
  private static final double MET_BY_CHANCE = 0.7;

  private static final double PROSE = 25;

  /// Of a column with text of its own.
  private static final double MOST_HEADINGS = 0.5;

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(19|20)\\d{2}\\b|\\bpresent\\b|\\b\\d{1,2}[/.]\\d{2,4}\\b", Pattern.CASE_INSENSITIVE);

  /// Null when the stretch holds no two columns there.
  static @Nullable Gutter between(List<Fragment> region, int from, int to, double edge) {
    var stretch = region.subList(from, to);
    var left = stretch.stream().filter(fragment -> fragment.x() < edge).toList();
    var right = stretch.stream().filter(fragment -> fragment.x() >= edge).toList();
    if (rows(left) < FEWEST_ROWS || rows(right) < FEWEST_ROWS) {
      return null;
    }
    if (!beginsAt(edge, right.subList(0, Math.min(TOP, right.size())))
        || !beginsAt(edge, right) && !isIndented(edge, right)) {
      return null;
    }
    var overlap =
        Math.min(left.getLast().baseline(), right.getLast().baseline())
            - Math.max(left.getFirst().baseline(), right.getFirst().baseline());
    if (overlap < 0.4 * Math.min(height(left), height(right)) || !areColumns(left, right)) {
      return null;
    }
    return new Gutter(from, to, left, right, height(stretch));
  }

  private static boolean beginsAt(double edge, List<Fragment> column) {
    return share(column, fragment -> fragment.x() < edge + NEAR_EDGE) >= AT_EDGE;
  }

  /// Headings begin at the edge, and all that they govern a little further in.
  private static boolean isIndented(double edge, List<Fragment> column) {
    return share(column, fragment -> fragment.x() < edge + INDENT) >= MOST_INDENTED;
  }

  /// Dates and places at the side stand beside the line they belong to, and are few; a column has
  /// lines of its own.
  private static boolean areColumns(List<Fragment> left, List<Fragment> right) {
    var narrow = characters(left) < characters(right) ? left : right;
    var wide = narrow == left ? right : left;
    if (share(narrow, BlockLines::isListMark) > 0.5) {
      return false;
    }
    if (haveHeadings(left, right)) {
      return true;
    }
    var met = metShare(narrow, wide);
    if (met < MET_BY_CHANCE) {
      return share(narrow, fragment -> DATE.matcher(fragment.text()).find()) < 0.6;
    }
    if (characters(narrow) / narrow.size() >= PROSE && characters(wide) / wide.size() >= PROSE) {
      return true;
    }
    if (share(narrow, fragment -> DATE.matcher(fragment.text()).find()) >= 0.4) {
      return false;
    }
    if (metShare(wide, narrow) > 0.85) {
      return false;
    }
    return rows(narrow) >= 6 && isDense(narrow);
  }

  /// Sections begin on both sides. Where the left side is nothing but headings, the right side is
  /// what they stand over.
  private static boolean haveHeadings(List<Fragment> left, List<Fragment> right) {
    var usual = usualSize(right);
    var leftUsual = usualSize(left);
    var edge = right.stream().mapToDouble(Fragment::x).min().orElse(0);
    return right.stream()
            .anyMatch(one -> one.x() < edge + NEAR_EDGE && SectionWords.isHeading(one, usual))
        && isBetween(share(left, one -> SectionWords.isHeading(one, leftUsual)));
  }

  private static boolean isBetween(double share) {
    return share > 0 && share <= MOST_HEADINGS;
  }

  private static double usualSize(List<Fragment> column) {
    var sizes = column.stream().mapToDouble(Fragment::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static double metShare(List<Fragment> some, List<Fragment> others) {
    return share(some, one -> others.stream().anyMatch(one::sharesLineWith));
  }

  private static double share(
      List<Fragment> fragments, java.util.function.Predicate<Fragment> test) {
    return (double) fragments.stream().filter(test).count() / fragments.size();
  }

  private static boolean isDense(List<Fragment> column) {
    var close = 0;
    for (int i = 1; i < column.size(); i++) {
      var step = column.get(i).baseline() - column.get(i - 1).baseline();
      close += step <= 2 * column.get(i).size() ? 1 : 0;
    }
    return close >= 0.6 * (column.size() - 1);
  }

  private static int rows(List<Fragment> column) {
    var rows = 0;
    Fragment previous = null;
    for (var fragment : column) {
      if (previous == null || !fragment.sharesLineWith(previous)) {
        rows++;
      }
      previous = fragment;
    }
    return rows;
  }

  private static double height(List<Fragment> fragments) {
    return fragments.getLast().baseline() - fragments.getFirst().baseline();
  }

  private static int characters(List<Fragment> fragments) {
    return fragments.stream().mapToInt(fragment -> fragment.text().length()).sum();
  }
}
