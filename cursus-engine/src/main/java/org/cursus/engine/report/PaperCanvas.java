package org.cursus.engine.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cursus.engine.rendering.Faces;
import org.cursus.engine.rendering.Markup;
import org.cursus.engine.rendering.Picture;
import org.cursus.engine.report.Drawing.Filled;
import org.cursus.engine.report.Drawing.Ink;
import org.cursus.engine.report.Drawing.Word;

/// Drawings for paper. Words in them become outlines; what they say stands in the alternative text
/// and beside the drawing.
final class PaperCanvas implements Canvas {

  private final Faces faces;
  private final String accent;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();

  PaperCanvas(Faces faces, String accent) {
    this.faces = faces;
    this.accent = accent;
  }

  @Override
  public Map<String, Picture> pictures() {
    return pictures;
  }

  @Override
  public void put(Drawing drawing, String classes, Markup html) {
    var name = "drawing-" + pictures.size();
    var shapes = new ArrayList<Picture.Filled>();
    for (var mark : drawing.marks()) {
      shapes.add(
          switch (mark) {
            case Filled filled -> new Picture.Filled(filled.shape(), colour(filled.ink()));
            case Word word -> new Picture.Filled(outline(word), colour(word.ink()));
          });
    }
    pictures.put(name, new Picture(drawing.width(), drawing.height(), shapes));
    html.raw(
            "<object class=\"%s\" data=\"%s\" style=\"width:%.1fpx;height:%.1fpx\" alt=\""
                .formatted(classes, name, drawing.width(), drawing.height()))
        .text(drawing.alternative())
        .raw("\"></object>");
  }

  private Shape outline(Word word) {
    double width = faces.width(word.text(), word.size(), word.bold());
    double from =
        switch (word.anchor()) {
          case START -> word.x();
          case MIDDLE -> word.x() - width / 2;
          case END -> word.x() - width;
        };
    return AffineTransform.getTranslateInstance(from, word.y())
        .createTransformedShape(faces.outline(word.text(), word.size(), word.bold()));
  }

  private String colour(Ink ink) {
    return switch (ink) {
      case ACCENT -> accent;
      case SOFT -> Tint.of(accent, .16);
      case TRACK -> Tint.of(accent, .12);
      case HAIRLINE -> "#c9ced3";
      case TEXT -> "#1d2226";
      case QUIET -> "#59626a";
      case PAPER -> "#ffffff";
    };
  }
}
