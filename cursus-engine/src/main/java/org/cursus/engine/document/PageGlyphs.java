package org.cursus.engine.document;

import java.util.List;
import java.util.SortedMap;

/// All glyphs of one page.
///
/// @param byAngle glyphs by writing direction in degrees clockwise, each list in a frame turned so
///     that its text runs to the right
/// @param hidden glyphs that do not show, in the order in which they are printed
/// @param rules thin lines across the page
/// @param pictures whether the page shows images, or shapes that may be letters drawn as outlines
record PageGlyphs(
    SortedMap<Integer, List<Glyph>> byAngle,
    List<PlacedGlyph> hidden,
    List<Box> rules,
    boolean pictures) {

  long count() {
    return hidden.size() + byAngle.values().stream().mapToLong(List::size).sum();
  }
}
