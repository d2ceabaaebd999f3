package org.cursus.engine.document;

import java.util.List;
import java.util.SortedMap;

/// All glyphs of one page.
///
/// @param byAngle glyphs by writing direction in degrees clockwise, each list in a frame turned so
///     that its text runs to the right
/// @param rules thin lines across the page
/// @param pictures whether the page shows images, or shapes that may be letters drawn as outlines
record PageGlyphs(SortedMap<Integer, List<Glyph>> byAngle, List<Box> rules, boolean pictures) {

  long count() {
    return byAngle.values().stream().mapToLong(List::size).sum();
  }
}
