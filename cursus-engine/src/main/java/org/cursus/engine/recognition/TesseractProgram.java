package org.cursus.engine.recognition;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks for the program on this machine.
public final class TesseractProgram {

  private static final List<String> ENDINGS = List.of("", ".exe");

  private TesseractProgram() {}

  /// @param setting a path, or a name to look for on the path; blank for none at all
  /// @param searched the folders to look in, as the variable PATH lists them
  public static Optional<Path> find(String setting, String searched) {
    if (setting.isBlank()) {
      return Optional.empty();
    }
    try {
      var asked = Path.of(setting.strip());
      if (asked.getNameCount() > 1 || asked.isAbsolute()) {
        return runnable(asked);
      }
      return Pattern.compile(Pattern.quote(File.pathSeparator))
          .splitAsStream(searched)
          .filter(folder -> !folder.isBlank())
          .flatMap(folder -> runnable(Path.of(folder).resolve(asked)).stream())
          .findFirst();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Optional<Path> runnable(Path path) {
    return ENDINGS.stream()
        .map(ending -> path.resolveSibling(path.getFileName() + ending))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(Path::toAbsolutePath);
  }
}
