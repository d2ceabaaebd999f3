package org.cursus.app.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.cursus.app.CursusApplication;
import org.cursus.engine.document.DocumentReader;

/// The files of a PostgreSQL with a migrated database, made once for all JVMs of a test run: to
/// make them takes far longer than to copy them. They are made anew when anything that makes them
/// has changed, which is taken to be all of the product.
final class MigratedData {

  private static final Path PLACE = Path.of("target", "migrated").toAbsolutePath();
  private static final Path DATA = PLACE.resolve("database");
  private static final Path MADE_OF = PLACE.resolve("made-of");

  private MigratedData() {}

  /// Makes the files.
  interface Maker {

    /// @param home where the folder `database` is to be, of a server that has ended
    void makeIn(Path home) throws IOException;
  }

  /// Puts a copy into a folder, as `database`.
  static void copyInto(Path home, String settings, Maker maker) throws IOException {
    Files.createDirectories(PLACE);
    try (var channel =
            FileChannel.open(
                PLACE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      var parts = settings + " " + parts();
      if (!Files.exists(MADE_OF) || !Files.readString(MADE_OF).equals(parts)) {
        Files.deleteIfExists(MADE_OF);
        remove(DATA);
        maker.makeIn(PLACE);
        Files.writeString(MADE_OF, parts);
      }
    }
    copy(DATA, home.resolve("database"));
  }

  /// Changes with each class and file of the product and with what makes the files.
  private static String parts() throws IOException {
    var sum = new CRC32();
    for (var root : List.of(CursusApplication.class, DocumentReader.class)) {
      add(root(root), sum);
    }
    for (var maker : List.of(MigratedData.class, TestDatabase.class)) {
      add(root(maker).resolve(maker.getName().replace('.', '/') + ".class"), sum);
    }
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private static Path root(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A folder or a file.
  private static void add(Path path, CRC32 sum) throws IOException {
    try (var files = Files.walk(path)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(path.relativize(file).toString().getBytes());
        sum.update(Files.readAllBytes(file));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            // With its permissions: the server refuses a folder that others may read.
            Files.copy(
                folder, to.resolve(from.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Removes a folder with all that is in it, if it is there.
  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
