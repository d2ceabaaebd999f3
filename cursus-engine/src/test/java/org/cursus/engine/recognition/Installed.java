package org.cursus.engine.recognition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;

/// The real program, for tests that are skipped where it is not installed.
public final class Installed {

  private Installed() {}

  public static Tesseract tesseract() {
    var path = System.getenv("PATH");
    var program = TesseractProgram.find("tesseract", path == null ? "" : path);
    assumeTrue(program.isPresent(), "Tesseract is not installed, so reading scans is not tested");
    return new Tesseract(program.orElseThrow().toString(), Duration.ofMinutes(2));
  }
}
