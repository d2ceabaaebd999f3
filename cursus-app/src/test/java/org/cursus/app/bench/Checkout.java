package org.cursus.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder of the sources, and folders that are gone afterwards.
final class Checkout {

  private Checkout() {}

  static Path path() {
    return Path.of(System.getProperty("cursus.home", ".")).toAbsolutePath().normalize();
  }

  /// A new empty folder; whoever asks removes it.
  static Path temporaryFolder() throws IOException {
    return Files.createTempDirectory("cursus-bench");
  }

  static void remove(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
