package org.cursus.engine.recognition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The real program, for tests that are skipped where it is not installed.
public final class Installed {

  private Installed() {}

  /// Whether scans are read on this machine.
  public static boolean isThere() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    var path = System.getenv("PATH");
    return TesseractProgram.find("tesseract", path == null ? "" : path);
  }

  public static Tesseract tesseract() {
    var program = program();
    assumeTrue(program.isPresent(), "Tesseract is not installed, so reading scans is not tested");
    return new Tesseract(program.orElseThrow().toString(), Duration.ofMinutes(2));
  }
}
