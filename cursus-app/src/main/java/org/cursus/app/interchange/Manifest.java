package org.cursus.app.interchange;

import java.time.Instant;
import java.util.List;

/// What an account archive holds.
///
/// @param format of the archive; a reader refuses one that it does not know
/// @param product who wrote it
/// @param files every other file of the archive
record Manifest(int format, String product, Instant createdAt, List<Content> files) {

  /// The name in the archive.
  static final String FILE = "manifest.json";

  static final int FORMAT = 1;

  /// One file.
  ///
  /// @param path in the archive
  /// @param sha256 in hexadecimal
  /// @param size in bytes
  record Content(String path, String sha256, long size) {}
}
