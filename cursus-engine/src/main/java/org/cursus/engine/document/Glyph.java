package org.cursus.engine.document;

import org.jspecify.annotations.Nullable;

/// One printed character (or ligature) in the frame of its own writing direction.
///
/// @param text cleaned; a single space for a blank
/// @param baseline y of the line it stands on, growing downwards
/// @param size of the font in points, as it appears on the page
record Glyph(
    String text,
    double x,
    double baseline,
    double width,
    double size,
    boolean bold,
    boolean italic,
    @Nullable String link) {

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph withText(String other) {
    return new Glyph(other, x, baseline, width, size, bold, italic, link);
  }

  Glyph inBold() {
    return new Glyph(text, x, baseline, width, size, true, italic, link);
  }

  /// From a bit above the capitals to the descenders.
  Box box() {
    return new Box(x, baseline - 0.8 * size, width, size);
  }
}
