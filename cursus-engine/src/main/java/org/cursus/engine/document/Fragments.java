package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;

/// Cuts a row of glyphs at its wide gaps and spells out the words between them.
final class Fragments {

  /// In em.
  private static final double WIDE_GAP = 1.5;

  /// What suffices at the left edge of other rows, where the print turns bold or back.
  private static final double GAP_AT_EDGE_IN_NEW_STYLE = 0.25;

  private static final double SAME_SIZE = 0.6;

  private Fragments() {}

  static List<Fragment> of(List<Glyph> row, LeftEdges edges) {
    var printed = new ArrayList<Glyph>();
    var blankAfter = new boolean[row.size()];
    for (var glyph : row) {
      if (!glyph.isBlank()) {
        printed.add(glyph);
      } else if (!printed.isEmpty()) {
        blankAfter[printed.size() - 1] = true;
      }
    }
    var fragments = new ArrayList<Fragment>();
    var gaps = WordGaps.gaps(printed);
    var start = 0;
    for (int i = 0; i < printed.size(); i++) {
      if (i == gaps.length || gaps[i] > widest(printed, gaps, i, edges)) {
        var blanks = new boolean[i + 1 - start];
        System.arraycopy(blankAfter, start, blanks, 0, blanks.length);
        fragments.add(spell(printed.subList(start, i + 1), blanks));
        start = i + 1;
      }
    }
    return fragments;
  }

  /// How wide a gap must be to set apart what follows it.
  private static double widest(List<Glyph> glyphs, double[] gaps, int i, LeftEdges edges) {
    var left = glyphs.get(i);
    var right = glyphs.get(i + 1);
    if (i == 0 || !edges.has(right.x())) {
      return wide(gaps, i);
    }
    return left.bold() == right.bold() ? LeftEdges.GAP : GAP_AT_EDGE_IN_NEW_STYLE;
  }

  /// Where letters are spread apart, so are words.
  private static double wide(double[] gaps, int i) {
    var before = i > 0 ? gaps[i - 1] : 0;
    var after = i + 1 < gaps.length ? gaps[i + 1] : 0;
    var tracking = Math.min(before, after);
    return tracking > 0.25 && tracking < WIDE_GAP ? WIDE_GAP * (1 + tracking) : WIDE_GAP;
  }

  private static Fragment spell(List<Glyph> glyphs, boolean[] blanks) {
    var breaks = WordGaps.breaks(glyphs, blanks);
    var spans = new ArrayList<Span>();
    var rightToLeft = RightToLeft.isIn(glyphs);
    var start = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      // Text that runs to the left is turned as a whole, so it stays one span.
      if (i + 1 == glyphs.size() || (!rightToLeft && differ(glyphs.get(i), glyphs.get(i + 1)))) {
        spans.add(span(glyphs.subList(start, i + 1), start, breaks, rightToLeft));
        start = i + 1;
      }
    }
    var box = spans.stream().map(Span::box).reduce(Box::union).orElseThrow();
    var main = main(glyphs);
    return new Fragment(box, main.baseline(), main.size(), spans);
  }

  private static Span span(List<Glyph> glyphs, int offset, boolean[] breaks, boolean rightToLeft) {
    var text = new StringBuilder();
    var box = glyphs.getFirst().box();
    for (int i = 0; i < glyphs.size(); i++) {
      text.append(glyphs.get(i).text());
      box = box.union(glyphs.get(i).box());
      if (offset + i < breaks.length && breaks[offset + i]) {
        text.append(' ');
      }
    }
    var shown = Characters.clean(text.toString());
    var first = glyphs.getFirst();
    return new Span(
        rightToLeft ? RightToLeft.inReadingOrder(shown) : shown,
        box,
        first.size(),
        first.bold(),
        first.italic(),
        first.link());
  }

  private static boolean differ(Glyph one, Glyph other) {
    return one.bold() != other.bold()
        || one.italic() != other.italic()
        || Math.abs(one.size() - other.size()) > SAME_SIZE
        || !java.util.Objects.equals(one.link(), other.link());
  }

  /// The glyph that stands for most: a raised "th" or a large initial is not the line.
  private static Glyph main(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(java.util.Comparator.comparingDouble(Glyph::size));
    return sorted.get(sorted.size() / 2);
  }
}
