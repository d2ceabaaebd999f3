package org.cursus.app.interchange;

import java.text.Normalizer;

/// Names of files as other machines call them.
final class FileNames {

  private static final int LONGEST = 200;

  private FileNames() {}

  /// The last part of a path, without characters that cannot be shown.
  ///
  /// @param fallback where nothing is left
  static String clean(String name, String fallback) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\p{C}", "");
    var last =
        plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1).strip();
    if (last.isEmpty()) {
      return fallback;
    }
    return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
  }
}
