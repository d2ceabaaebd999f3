package org.cursus.engine.resume.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice as a converter of many Word files at once.
final class Office {

  private static final long PATIENCE_MINUTES = 10;

  private Office() {}

  /// Leaves a PDF beside each file.
  static void convert(String program, List<Path> files, Path folder)
      throws IOException, InterruptedException {
    var profile = Files.createTempDirectory("office");
    var command =
        new ArrayList<>(
            List.of(
                program,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        throw new IOException("LibreOffice did not finish");
      }
    } finally {
      try (var left = Files.walk(profile)) {
        left.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }
}
