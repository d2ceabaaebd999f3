package org.cursus.engine.report;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.cursus.engine.rendering.Markup;
import org.cursus.engine.report.Drawing.Filled;
import org.cursus.engine.report.Drawing.Word;

/// Drawings for a browser, whose styles give each ink its colour in light and in dark.
final class ScreenCanvas implements Canvas {

  @Override
  public void put(Drawing drawing, String classes, Markup html) {
    html.raw(
            "<svg class=\"%s\" role=\"img\" viewBox=\"0 0 %s %s\" aria-label=\""
                .formatted(classes, number(drawing.width()), number(drawing.height())))
        .text(drawing.alternative())
        .raw("\">");
    for (var mark : drawing.marks()) {
      switch (mark) {
        case Filled filled ->
            html.raw(
                "<path class=\"%s\" d=\"%s\"/>".formatted(ink(filled.ink()), path(filled.shape())));
        case Word word ->
            html.raw(
                    "<text class=\"%s%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\">"
                        .formatted(
                            ink(word.ink()),
                            word.bold() ? " bold" : "",
                            number(word.x()),
                            number(word.y()),
                            number(word.size()),
                            word.anchor().name().toLowerCase(Locale.ROOT)))
                .text(word.text())
                .raw("</text>");
      }
    }
    html.raw("</svg>");
  }

  private static String ink(Drawing.Ink ink) {
    return "ink-" + ink.name().toLowerCase(Locale.ROOT);
  }

  private static String path(Shape shape) {
    var path = new StringBuilder();
    var at = new double[6];
    for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> points(path.append('M'), at, 1);
        case PathIterator.SEG_LINETO -> points(path.append('L'), at, 1);
        case PathIterator.SEG_QUADTO -> points(path.append('Q'), at, 2);
        case PathIterator.SEG_CUBICTO -> points(path.append('C'), at, 3);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void points(StringBuilder path, double[] at, int count) {
    for (int i = 0; i < 2 * count; i++) {
      path.append(i == 0 ? "" : " ").append(number(at[i]));
    }
  }

  private static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
