package org.cursus.engine.report;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.report.Drawing.Ink;
import org.jspecify.annotations.Nullable;

/// A score as a bar from 0 to 100, with a gap where each band begins.
final class BandBar {

  private static final double WIDTH = 172;
  private static final double HEIGHT = 9;
  private static final double GAP = 2.5;

  private BandBar() {}

  /// @param score null for none
  /// @param bands lowest first
  static Drawing of(@Nullable Double score, List<Band> bands, String alternative) {
    var drawing = new Drawing(WIDTH, HEIGHT, alternative);
    var bar = new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, HEIGHT, HEIGHT);
    double reached = score == null ? 0 : Math.clamp(score, 0, 100) * WIDTH / 100;
    var ends = ends(bands);
    double from = 0;
    for (int i = 0; i < ends.size(); i++) {
      boolean last = i == ends.size() - 1;
      double to = ends.get(i) * WIDTH / 100 - (last ? 0 : GAP / 2);
      part(drawing, bar, from, to, Ink.TRACK);
      if (reached > from) {
        part(drawing, bar, from, Math.min(to, reached), Ink.ACCENT);
      }
      from = to + GAP;
    }
    return drawing;
  }

  private static List<Double> ends(List<Band> bands) {
    var ends = new ArrayList<Double>();
    bands.stream().map(Band::from).filter(each -> each > 0 && each < 100).forEach(ends::add);
    ends.add(100.0);
    return ends;
  }

  private static void part(Drawing drawing, RoundRectangle2D bar, double from, double to, Ink ink) {
    if (to > from) {
      drawing.fill(Drawing.common(bar, new Rectangle2D.Double(from, 0, to - from, HEIGHT)), ink);
    }
  }
}
