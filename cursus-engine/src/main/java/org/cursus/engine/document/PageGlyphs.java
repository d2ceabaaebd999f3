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
/// @param scanned whether a picture covers most of the page
/// @param layer whether the glyphs are unseen text that another program recognised under a scan
record PageGlyphs(
    SortedMap<Integer, List<Glyph>> byAngle,
    List<PlacedGlyph> hidden,
    List<Box> rules,
    boolean pictures,
    boolean scanned,
    boolean layer) {

  /// A program that scans may print its name, or a page number, over the picture.
  private static final int FEW = 60;

  /// Whether the text of the page is in its pictures.
  boolean needsRecognition() {
    return !layer && pictures && (seen() == 0 || (scanned && seen() < FEW));
  }

  long count() {
    return hidden.size() + seen();
  }

  private long seen() {
    return byAngle.values().stream().mapToLong(List::size).sum();
  }
}
