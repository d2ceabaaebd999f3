package org.cursus.app.admin;

import java.util.Locale;

/// Bytes in words.
final class Sizes {

  private static final String[] UNITS = {"kB", "MB", "GB", "TB"};
  private static final int STEP = 1024;

  private Sizes() {}

  /// With steps of 1024, as PostgreSQL counts: "512 bytes", "8.0 kB", "1.5 GB".
  static String words(long bytes) {
    if (bytes < STEP) {
      return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
    double size = bytes;
    int unit = -1;
    while (size >= STEP && unit < UNITS.length - 1) {
      size /= STEP;
      unit++;
    }
    return String.format(Locale.ENGLISH, "%.1f %s", size, UNITS[unit]);
  }
}
