package org.cursus.engine.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Set;
import java.util.stream.Collectors;

/// The fonts that a page is set in.
public final class Faces {

  private final Fonts.Choice choice;

  Faces(Fonts.Choice choice) {
    this.choice = choice;
  }

  Fonts.Choice choice() {
    return choice;
  }

  /// The families for `font-family`, the first choice first.
  public String families() {
    return choice.body().stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
        + ", sans-serif";
  }

  /// The characters that none of them has.
  public Set<Integer> missing() {
    return choice.missing();
  }

  /// How wide a text is at a size.
  public double width(String text, double size, boolean bold) {
    return size * shown(text).codePoints().mapToDouble(c -> file(c, bold).widthOf(c)).sum();
  }

  /// A text as outlines, beginning at the origin of its baseline; y grows downwards.
  public Path2D outline(String text, double size, boolean bold) {
    var path = new Path2D.Double();
    double x = 0;
    for (int c : shown(text).codePoints().toArray()) {
      var file = file(c, bold);
      try {
        var font = file.font();
        double scale = size / font.getUnitsPerEm();
        var glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(c));
        if (glyph != null) {
          path.append(
              new AffineTransform(scale, 0, 0, -scale, x, 0)
                  .createTransformedShape(glyph.getPath()),
              false);
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      x += size * file.widthOf(c);
    }
    return path;
  }

  /// In the order and the forms in which it stands on paper.
  private static String shown(String text) {
    if (!Bidirectional.in(text)) {
      return text;
    }
    var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var reorderer = new Bidirectional.Reorderer();
    var levels = new byte[bidi.getRunCount()];
    var runs = new String[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      var run = ArabicShapes.shape(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)));
      runs[i] = levels[i] % 2 == 1 ? reorderer.reorderRTLTextToLTR(run) : run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return String.join("", runs);
  }

  private FontFile file(int character, boolean bold) {
    FontFile first = null;
    for (var family : choice.body()) {
      for (var file : choice.files()) {
        boolean fits = file.family().equals(family) && !file.italic();
        if (fits && file.weight() == (bold ? 700 : 400) && file.has(character)) {
          return file;
        }
        if (first == null && fits) {
          first = file;
        }
      }
    }
    for (var file : choice.files()) {
      if (file.has(character)) {
        return file;
      }
    }
    return java.util.Objects.requireNonNull(first);
  }
}
