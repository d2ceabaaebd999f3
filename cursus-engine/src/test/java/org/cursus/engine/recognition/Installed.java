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

  /// The same where it reads a language: without German it takes "Jürgen" for "Jurgen".
  ///
  /// @param language as Tesseract calls it, such as `deu`
  public static Tesseract tesseract(String language) throws RecognitionFailed {
    var tesseract = tesseract();
    long ends = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    assumeTrue(
        tesseract.installed(ends).contains(language),
        () -> "Tesseract does not read " + language + " here, so scans of it are not tested");
    return tesseract;
  }
}
