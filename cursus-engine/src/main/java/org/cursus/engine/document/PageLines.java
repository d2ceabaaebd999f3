package org.cursus.engine.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// From the glyphs of a page to its lines in reading order. Turned text comes last.
final class PageLines {

  private PageLines() {}

  static List<Line> of(PageGlyphs page, int number) {
    var lines = new ArrayList<Line>();
    page.byAngle()
        .forEach(
            (angle, glyphs) -> {
              for (var line : read(glyphs, angle == 0 ? page.rules() : List.of(), number)) {
                lines.add(angle == 0 ? line : turned(line, angle));
              }
            });
    return lines;
  }

  private static List<Line> read(List<Glyph> glyphs, List<Box> rules, int number) {
    var rows = Baselines.rows(GlyphCleanup.clean(glyphs));
    var edges = LeftEdges.of(rows);
    var fragments = rows.stream().flatMap(row -> Fragments.of(row, edges).stream()).toList();
    var walls = Rules.walls(rules, fragments);
    var lines = new ArrayList<Line>();
    for (var block : Columns.inReadingOrder(fragments, walls)) {
      lines.addAll(BlockLines.of(block, number));
    }
    return lines;
  }

  private static Line turned(Line line, int angle) {
    var spans =
        line.spans().stream()
            .map(
                span ->
                    new Span(
                        span.text(),
                        turned(span.box(), angle),
                        span.fontSize(),
                        span.bold(),
                        span.italic(),
                        span.link()))
            .toList();
    return new Line(line.page(), turned(line.box(), angle), spans);
  }

  static Box turned(Box box, int angle) {
    var bounds =
        AffineTransform.getRotateInstance(Math.toRadians(angle))
            .createTransformedShape(
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
            .getBounds2D();
    return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }
}
