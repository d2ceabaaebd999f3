package org.cursus.engine.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/// Fonts of this machine. Nothing is read before a character is asked for that no other font has.
final class FontFolder {

  private static final int MOST_FILES = 400;
  private static final long LARGEST = 40L * 1024 * 1024;
  private static final List<String> UNWANTED =
      List.of("bold", "italic", "oblique", "mono", "condensed", "light", "thin", "black", "math");

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final List<Path> folders;
  private @Nullable List<FontFile> files;

  FontFolder(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /// Null when none has it.
  @Nullable FontFile fontFor(int character) {
    for (var file : files()) {
      if (file.has(character)) {
        return file;
      }
    }
    return null;
  }

  private synchronized List<FontFile> files() {
    if (files == null) {
      var found = new ArrayList<FontFile>();
      for (var path : paths()) {
        read(path, found);
      }
      files = List.copyOf(found);
    }
    return files;
  }

  private List<Path> paths() {
    var paths = new ArrayList<Path>();
    for (var folder : folders) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (var walk = Files.walk(folder, 6)) {
        walk.filter(FontFolder::wanted).limit(MOST_FILES).forEach(paths::add);
      } catch (IOException | java.io.UncheckedIOException unreadable) {
        // A folder that cannot be read has no fonts for us.
        continue;
      }
    }
    // Noto first: it is made so that its scripts look alike.
    paths.sort(
        Comparator.comparing((Path path) -> !name(path).startsWith("noto"))
            .thenComparing(FontFolder::name));
    return paths;
  }

  private static boolean wanted(Path path) {
    var name = name(path);
    return (name.endsWith(".ttf") || name.endsWith(".ttc"))
        && UNWANTED.stream().noneMatch(name::contains)
        && path.toFile().length() <= LARGEST;
  }

  private static String name(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static void read(Path path, List<FontFile> to) {
    // Numbered, since two files may have fonts of one name, and measures are kept by name.
    var family = "Other " + NUMBERS.incrementAndGet();
    try {
      var bytes = Files.readAllBytes(path);
      if (name(path).endsWith(".ttf")) {
        to.add(FontFile.read(family, 400, false, bytes));
        return;
      }
      var first = new ArrayList<TrueTypeFont>();
      new TrueTypeCollection(new java.io.ByteArrayInputStream(bytes)).processAllFonts(first::add);
      to.add(FontFile.of(family, 400, false, first.getFirst()));
    } catch (IOException | RuntimeException unusable) {
      // One font fewer; what it alone could have shown is named as missing.
    }
  }
}
