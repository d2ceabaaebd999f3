package org.cursus.engine.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Undoes two tricks of printing: bold made by printing twice, and accents printed over letters.
final class GlyphCleanup {

  private static final double CELL = 3;
  private static final String ACCENTS = "´`¨ˆ˜¸ˇ¯˘˚˝˛^~";
  private static final String COMBINING =
      "\u0301\u0300\u0308\u0302\u0303\u0327\u030C\u0304\u0306\u030A\u030B\u0328\u0302\u0303";

  private record Cell(String text, long column, long row) {}

  private GlyphCleanup() {}

  static List<Glyph> clean(List<Glyph> glyphs) {
    return withAccents(withoutDuplicates(glyphs));
  }

  /// Copies that lie within a fraction of a letter count once, in bold.
  private static List<Glyph> withoutDuplicates(List<Glyph> glyphs) {
    var kept = new ArrayList<Glyph>(glyphs.size());
    Map<Cell, List<Integer>> index = new HashMap<>();
    for (var glyph : glyphs) {
      var original = glyph.isBlank() ? -1 : findCopy(glyph, kept, index);
      if (original >= 0) {
        kept.set(original, kept.get(original).inBold());
      } else {
        index.computeIfAbsent(cell(glyph, 0, 0), _ -> new ArrayList<>()).add(kept.size());
        kept.add(glyph);
      }
    }
    return kept;
  }

  private static int findCopy(Glyph glyph, List<Glyph> kept, Map<Cell, List<Integer>> index) {
    var reach = Math.min(0.25 * glyph.width(), 0.12 * glyph.size());
    for (int column = -1; column <= 1; column++) {
      for (int row = -1; row <= 1; row++) {
        for (var i : index.getOrDefault(cell(glyph, column, row), List.of())) {
          var other = kept.get(i);
          if (Math.abs(other.x() - glyph.x()) <= reach
              && Math.abs(other.baseline() - glyph.baseline()) <= 0.12 * glyph.size()
              && Math.abs(other.size() - glyph.size()) < 0.1 * glyph.size()) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private static Cell cell(Glyph glyph, int columns, int rows) {
    return new Cell(
        glyph.text(),
        (long) Math.floor(glyph.x() / CELL) + columns,
        (long) Math.floor(glyph.baseline() / CELL) + rows);
  }

  private static List<Glyph> withAccents(List<Glyph> glyphs) {
    var accented = new ArrayList<Glyph>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      var glyph = glyphs.get(i);
      var mark = combining(glyph);
      // Typesetters print the accent right before or after its letter.
      if (mark != null && i + 1 < glyphs.size() && liesOver(glyph, glyphs.get(i + 1))) {
        accented.add(compose(glyphs.get(i + 1), mark));
        i++;
      } else if (mark != null && !accented.isEmpty() && liesOver(glyph, accented.getLast())) {
        accented.add(compose(accented.removeLast(), mark));
      } else {
        accented.add(glyph);
      }
    }
    return accented;
  }

  private static @org.jspecify.annotations.Nullable String combining(Glyph glyph) {
    if (glyph.text().length() != 1) {
      return null;
    }
    var c = glyph.text().charAt(0);
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return glyph.text();
    }
    var at = ACCENTS.indexOf(c);
    return at < 0 ? null : COMBINING.substring(at, at + 1);
  }

  private static boolean liesOver(Glyph accent, Glyph letter) {
    return letter.text().codePoints().allMatch(Character::isLetter)
        && accent.centre() >= letter.x() - 0.05 * letter.size()
        && accent.centre() <= letter.right() + 0.05 * letter.size()
        && accent.x() < letter.right() - 0.1 * letter.width()
        && Math.abs(accent.baseline() - letter.baseline()) < 0.5 * letter.size();
  }

  private static Glyph compose(Glyph letter, String mark) {
    return letter.withText(Normalizer.normalize(letter.text() + mark, Normalizer.Form.NFC));
  }
}
