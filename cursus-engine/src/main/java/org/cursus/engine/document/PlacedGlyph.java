package org.cursus.engine.document;

import java.awt.geom.Rectangle2D;
import org.cursus.engine.document.HiddenText.Reason;
import org.jspecify.annotations.Nullable;

/// A glyph in the order in which the page prints them.
///
/// @param angle of its writing direction, in degrees clockwise
/// @param box of its body on the page, as shown
/// @param order how much was painted before it
/// @param hidden why it does not show, or null
record PlacedGlyph(Glyph glyph, int angle, Rectangle2D box, int order, @Nullable Reason hidden) {

  PlacedGlyph hiddenBy(Reason reason) {
    return new PlacedGlyph(glyph, angle, box, order, reason);
  }
}
