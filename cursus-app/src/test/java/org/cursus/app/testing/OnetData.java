package org.cursus.app.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipFile;

/// The releases of O*NET that lie beside the checkout, where they do; they are no part of it.
public final class OnetData {

  private OnetData() {}

  /// A file of that folder, if it is there.
  public static Optional<Path> file(String name) {
    // Tests run in the folder of their module, benchmarks in that of the checkout.
    var here = Path.of(System.getProperty("cursus.home", "..")).toAbsolutePath().normalize();
    var file = here.resolveSibling("shared").resolve("onet").resolve(name);
    return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
  }

  /// Puts the text files of some releases into one folder, so that one completes the other.
  public static Path together(Path folder, Path... zips) throws IOException {
    Files.createDirectories(folder);
    for (var file : zips) {
      try (var zip = new ZipFile(file.toFile())) {
        for (var entry : zip.stream().filter(each -> each.getName().endsWith(".txt")).toList()) {
          var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          Files.copy(
              zip.getInputStream(entry), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return folder;
  }
}
