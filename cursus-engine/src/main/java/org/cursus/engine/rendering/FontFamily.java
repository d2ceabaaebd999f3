package org.cursus.engine.rendering;

import java.util.Locale;
import java.util.Optional;

/// Fonts to choose from. Each is followed by others for the scripts that it has not.
public enum FontFamily {
  INTER("Inter", false),
  NOTO_SANS("Noto Sans", false),
  NOTO_SERIF("Noto Serif", true);

  private final String label;
  private final boolean serif;

  FontFamily(String label, boolean serif) {
    this.label = label;
    this.serif = serif;
  }

  /// As a look names it, such as `noto-serif`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The font's own name.
  public String label() {
    return label;
  }

  boolean serif() {
    return serif;
  }

  /// Empty for a key of none.
  public static Optional<FontFamily> of(String key) {
    for (var each : values()) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
