package org.cursus.engine.report;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cursus.engine.rendering.Faces;
import org.cursus.engine.report.Drawing.Anchor;
import org.cursus.engine.report.Drawing.Ink;
import org.jspecify.annotations.Nullable;

/// Scores as distances from a centre, one direction for each section, with names beside them.
final class Radar {

  private static final double WIDTH = 420;
  private static final double RADIUS = 104;
  private static final double SIZE = 11;
  private static final double LINE = 13.5;
  private static final double AWAY = 11;

  private final Faces faces;
  private final List<Spoke> spokes;

  /// @param score null for none
  /// @param shown the score as it is written
  record Spoke(String name, @Nullable Double score, String shown) {}

  private Radar(Faces faces, List<Spoke> spokes) {
    this.faces = faces;
    this.spokes = spokes;
  }

  /// @param spokes three at least
  static Drawing of(Faces faces, List<Spoke> spokes, String alternative) {
    return new Radar(faces, spokes).draw(alternative);
  }

  private Drawing draw(String alternative) {
    var labels = IntStream.range(0, spokes.size()).mapToObj(this::label).toList();
    double top = labels.stream().mapToDouble(Label::top).min().orElse(0) - 4;
    double bottom = labels.stream().mapToDouble(Label::bottom).max().orElse(0) + 4;
    double middle = -Math.min(top, -RADIUS - 4);
    var drawing = new Drawing(WIDTH, middle + Math.max(bottom, RADIUS + 4), alternative);
    for (double share : new double[] {1, .75, .5, .25}) {
      drawing.stroke(
          Drawing.polygon(points(share, middle)), share == 1 ? 1.2 : .8, false, Ink.HAIRLINE);
    }
    for (int i = 0; i < spokes.size(); i++) {
      var end = point(i, 1, middle);
      drawing.stroke(new Line2D.Double(WIDTH / 2, middle, end[0], end[1]), .8, false, Ink.HAIRLINE);
    }
    scores(drawing, middle);
    labels.forEach(each -> each.write(drawing, middle));
    return drawing;
  }

  private void scores(Drawing drawing, double middle) {
    var reached =
        IntStream.range(0, spokes.size()).mapToObj(i -> point(i, share(i), middle)).toList();
    var shape = Drawing.polygon(reached);
    drawing.fill(shape, Ink.SOFT);
    drawing.stroke(shape, 2, true, Ink.ACCENT);
    for (int i = 0; i < spokes.size(); i++) {
      if (spokes.get(i).score() != null) {
        var at = reached.get(i);
        drawing.fill(new Ellipse2D.Double(at[0] - 3.4, at[1] - 3.4, 6.8, 6.8), Ink.ACCENT);
      }
    }
  }

  private double share(int i) {
    var score = spokes.get(i).score();
    return score == null ? 0 : score / 100;
  }

  private List<double[]> points(double share, double middle) {
    return IntStream.range(0, spokes.size()).mapToObj(i -> point(i, share, middle)).toList();
  }

  private double[] point(int i, double share, double middle) {
    double angle = angle(i);
    return new double[] {
      WIDTH / 2 + Math.sin(angle) * RADIUS * share, middle - Math.cos(angle) * RADIUS * share
    };
  }

  private double angle(int i) {
    return 2 * Math.PI * i / spokes.size();
  }

  /// @param y of the first baseline, from the centre
  private record Label(List<String> name, String score, double x, double y, Anchor anchor) {

    double top() {
      return y - SIZE;
    }

    double bottom() {
      return y + name.size() * LINE + 3;
    }

    void write(Drawing drawing, double middle) {
      for (int i = 0; i < name.size(); i++) {
        drawing.word(name.get(i), x, middle + y + i * LINE, anchor, SIZE, false, Ink.TEXT);
      }
      drawing.word(score, x, middle + y + name.size() * LINE, anchor, SIZE, true, Ink.ACCENT);
    }
  }

  private Label label(int i) {
    double sin = Math.sin(angle(i));
    double cos = Math.cos(angle(i));
    var anchor = Math.abs(sin) < .15 ? Anchor.MIDDLE : sin > 0 ? Anchor.START : Anchor.END;
    double x = WIDTH / 2 + sin * (RADIUS + AWAY);
    double room = anchor == Anchor.MIDDLE ? 150 : anchor == Anchor.START ? WIDTH - x : x;
    var name = lines(spokes.get(i).name(), room);
    double height = (name.size() + 1) * LINE;
    // Above the circle it ends there, below it begins there, beside it its middle is.
    double y = -cos * (RADIUS + AWAY) - height * (1 + cos) / 2 + SIZE;
    return new Label(name, spokes.get(i).shown(), x, y, anchor);
  }

  /// Broken between words, and within one that is too long for a line.
  private List<String> lines(String text, double room) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : text.strip().split("\\s+")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer, room)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (!fits(line, room)) {
        int end = line.length() - 1;
        while (end > 1 && !fits(line.substring(0, end) + "-", room)) {
          end = line.offsetByCodePoints(end, -1);
        }
        lines.add(line.substring(0, end) + "-");
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  private boolean fits(String text, double room) {
    return text.length() < 3 || faces.width(text, SIZE, false) <= room;
  }
}
