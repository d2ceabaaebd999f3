package org.cursus.engine.report;

import java.util.regex.Pattern;
import org.cursus.engine.rendering.Colours;
import org.jspecify.annotations.Nullable;

/// Who hands a report out, and their colour.
///
/// @param name shown on the cover and at the foot of each page
/// @param logo a picture instead of the name; null for none
/// @param colour such as `#10566b`, dark enough for text on white
/// @param footer a line for the end of the report; null for none
/// @param link where people find who hands it out, `https` or `http`; null for none
public record Branding(
    String name,
    @Nullable Logo logo,
    String colour,
    @Nullable String footer,
    @Nullable String link) {

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double LEAST_CONTRAST = 4.5;

  /// Cursus itself.
  public static final Branding USUAL = new Branding("Cursus", null, "#10566b", null, null);

  /// @throws IllegalArgumentException for a colour that is none, or too light to read
  public Branding {
    if (!COLOUR.matcher(colour).matches()) {
      throw new IllegalArgumentException("Give the colour as # and six digits, such as #10566b.");
    }
    if (Colours.contrastWithWhite(colour) < LEAST_CONTRAST) {
      throw new IllegalArgumentException(
          "Choose a darker colour: this one cannot be read on white.");
    }
  }
}
