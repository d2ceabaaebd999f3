package org.cursus.engine.document;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.jspecify.annotations.Nullable;

/// A colour, as near as telling print from its ground needs: each part from 0 to 1.
///
/// By components, because the exact conversion of some colour spaces takes long.
record Shade(float red, float green, float blue) {

  static final Shade WHITE = new Shade(1, 1, 1);

  /// Two shades no further apart than this in any part look the same.
  private static final double ALIKE = 0.045;

  /// Null for what has no one colour, such as a pattern, or a colour that is not understood.
  static @Nullable Shade of(@Nullable PDColor color) {
    if (color == null || color.getColorSpace() instanceof PDPattern) {
      return null;
    }
    var parts = color.getComponents();
    if (color.getColorSpace() instanceof PDSeparation && parts.length == 1) {
      return parts[0] == 0 ? WHITE : null;
    }
    return switch (color.getColorSpace().getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" -> mixed(parts);
      default -> null;
    };
  }

  private static @Nullable Shade mixed(float[] parts) {
    return switch (parts.length) {
      case 1 -> new Shade(parts[0], parts[0], parts[0]);
      case 3 -> new Shade(parts[0], parts[1], parts[2]);
      case 4 -> {
        var light = 1 - parts[3];
        yield new Shade((1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light);
      }
      default -> null;
    };
  }

  /// How this looks on another when so much of it is let through.
  Shade on(Shade ground, double alpha) {
    var share = (float) Math.clamp(alpha, 0, 1);
    return new Shade(
        red * share + ground.red * (1 - share),
        green * share + ground.green * (1 - share),
        blue * share + ground.blue * (1 - share));
  }

  boolean looksLike(Shade other) {
    return Math.abs(red - other.red) <= ALIKE
        && Math.abs(green - other.green) <= ALIKE
        && Math.abs(blue - other.blue) <= ALIKE;
  }
}
