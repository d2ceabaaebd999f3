package org.cursus.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The files that a command is to read: those named, and those in the folders named.
final class InputFiles {

  /// In a folder there may be anything; only what is named like a resume is meant.
  private static final Set<String> KINDS =
      Set.of(
          ("pdf docx odt ott rtf html htm xhtml txt text md markdown json zip png jpg jpeg tif tiff")
              .split(" "));

  private InputFiles() {}

  /// In the order given, the files of a folder by their names; a folder without any stands for
  /// itself.
  ///
  /// @param out a folder of results, which are never read again
  static List<Path> of(List<Path> named, @Nullable Path out) {
    var files = new ArrayList<Path>();
    for (var path : named) {
      var inside = Files.isDirectory(path) ? inside(path, out) : List.of(path);
      files.addAll(inside.isEmpty() ? List.of(path) : inside);
    }
    return files;
  }

  private static List<Path> inside(Path folder, @Nullable Path out) {
    var results = out == null ? null : out.toAbsolutePath().normalize();
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              var skipped =
                  at.toAbsolutePath().normalize().equals(results)
                      || !at.equals(folder) && isHidden(at);
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file) && KINDS.contains(extension(file))) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException refused) {
              // A file that may not be looked at is named when it is read.
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      return List.of();
    }
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static String extension(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
