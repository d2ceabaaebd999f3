package org.cursus.engine.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a scan when the program does not do as it should.
class TesseractTests {

  private static final Scan BLANK = blank();

  @TempDir private Path folder;

  private static Scan blank() {
    var dots = new byte[400 * 300];
    Arrays.fill(dots, (byte) 255);
    return new Scan(400, 300, dots, 300);
  }

  /// A program that knows one language and does as the script says with a scan.
  private Tesseract pretending(String script, Duration limit) throws Exception {
    assumeTrue(File.separatorChar == '/', "There is no shell here");
    var program = folder.resolve("tesseract");
    Files.writeString(
        program,
        "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo eng; exit 0; fi\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return new Tesseract(program.toString(), limit);
  }

  private static RecognitionFailed failureOf(Tesseract tesseract) {
    var failure = catchThrowableOfType(RecognitionFailed.class, () -> tesseract.read(BLANK));
    assertThat(failure).isNotNull();
    return failure;
  }

  @Test
  void findsNothingOnABlankPage() throws Exception {
    assertThat(Installed.tesseract().read(BLANK).words()).isEmpty();
  }

  @Test
  void endsAProgramThatHangsWithAllThatItStarted() throws Exception {
    var before = ProcessHandle.current().descendants().count();
    var failure = failureOf(pretending("/bin/sleep 600", Duration.ofSeconds(1)));
    assertThat(failure.isLate()).isTrue();
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count())
        .isLessThanOrEqualTo(before);
  }

  @Test
  void endsAProgramThatWritesWithoutEnd() throws Exception {
    var endless = pretending("while :; do /bin/cat /bin/sh; done", Duration.ofSeconds(30));
    assertThat(failureOf(endless).isLate()).isFalse();
  }

  @Test
  void refusesWhatIsNoTable() throws Exception {
    var limit = Duration.ofSeconds(20);
    assertThat(failureOf(pretending("echo words", limit)).isLate()).isFalse();
    assertThat(failureOf(pretending("exit 3", limit)).isLate()).isFalse();
    assertThat(failureOf(pretending("printf '\\377\\000\\001'", limit)).isLate()).isFalse();
  }

  @Test
  void saysWhenTheProgramIsGone() {
    var gone = new Tesseract(folder.resolve("none").toString(), Duration.ofSeconds(5));
    assertThat(failureOf(gone).isLate()).isFalse();
  }

  @Test
  void looksForTheProgramWhereItIsTold() throws Exception {
    pretending("", Duration.ofSeconds(1));
    var program = folder.resolve("tesseract");
    var path = "/nowhere" + File.pathSeparator + folder;
    assertThat(TesseractProgram.find("tesseract", path)).contains(program);
    assertThat(TesseractProgram.find(program.toString(), "")).contains(program);
    assertThat(TesseractProgram.find("tesseract", "/nowhere")).isEmpty();
    assertThat(TesseractProgram.find(folder.resolve("none").toString(), path)).isEmpty();
    assertThat(TesseractProgram.find("", path)).isEmpty();
  }
}
