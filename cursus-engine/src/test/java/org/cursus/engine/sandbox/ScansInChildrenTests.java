package org.cursus.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.SamplePdf;
import org.cursus.engine.document.Scanned;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.recognition.Installed;
import org.cursus.engine.resume.ParsedResume.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scans, from the pool's side: the real program in the child, and programs that misbehave.
class ScansInChildrenTests {

  private static final byte[] PRINTED =
      new SamplePdf()
          .text(60, 80, 18, "Ana Silva")
          .text(60, 110, "ana.silva@example.org")
          .text(60, 126, "+44 20 7946 0123")
          .text(60, 160, 14, "Experience")
          .text(60, 182, "Nurse, Harbour Hospital, March 2019 - Present")
          .bytes();

  private static final byte[] SCAN = Scanned.pdf(PRINTED, 0);

  @TempDir private Path folder;

  private static ParserPool pool(String tesseract, Duration scanLimit) {
    return new ParserPool(
        new ParserPool.Settings(1, 256, Duration.ofSeconds(20), scanLimit, tesseract));
  }

  private String pretending(String script) throws Exception {
    assumeTrue(File.separatorChar == '/', "There is no shell here");
    var program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program.toString();
  }

  private static void assertFaultAndThenServed(ParserPool pool, DocumentFault fault)
      throws Exception {
    var refusal = catchThrowableOfType(UnreadableDocument.class, () -> pool.parse(SCAN, "a.pdf"));
    assertThat(refusal).isNotNull();
    assertThat(refusal.fault()).isEqualTo(fault);
    assertThat(pool.parse(PRINTED, "a.pdf").recognised()).isFalse();
  }

  @Test
  void readsScansAndSaysSo() throws Exception {
    Installed.tesseract();
    try (var pool = pool("tesseract", Duration.ofMinutes(2))) {
      var read = pool.parse(SCAN, "a.pdf");
      assertThat(read.recognised()).isTrue();
      assertThat(read.resume().fields())
          .filteredOn(field -> field.name().startsWith("basics."))
          .extracting(field -> field.fact().value())
          .contains("Ana Silva", "ana.silva@example.org", "+442079460123");
      assertThat(read.resume().fields())
          .extracting(Field::fact)
          .allMatch(fact -> fact.confidence() <= 0.9);
    }
  }

  @Test
  void readsAndShowsPictureFiles() throws Exception {
    Installed.tesseract();
    try (var pool = pool("tesseract", Duration.ofMinutes(2))) {
      for (var format : new String[] {"png", "jpg", "tif"}) {
        var file = Scanned.file(PRINTED, format.equals("tif") ? "tiff" : format);
        var read = pool.parse(file, "a." + format);
        assertThat(read.type().isPicture()).isTrue();
        assertThat(read.resume().basics().email().value()).isEqualTo("ana.silva@example.org");
        assertThat(pool.view(file, "a." + format, 1).mediaType()).isEqualTo("image/png");
      }
    }
  }

  @Test
  void saysHowToHaveScansReadWhereTheProgramIsNotInstalled() throws Exception {
    try (var pool = pool(folder.resolve("none").toString(), Duration.ofSeconds(20))) {
      assertFaultAndThenServed(pool, DocumentFault.PICTURES_ONLY);
      var picture = Scanned.file(PRINTED, "png");
      assertThat(pool.identify(picture, "a.png")).isEqualTo(DocumentType.PNG);
      assertThat(
              catchThrowableOfType(UnreadableDocument.class, () -> pool.parse(picture, "a.png"))
                  .fault())
          .isEqualTo(DocumentFault.PICTURES_ONLY);
    }
  }

  @Test
  void endsAProgramThatHangs() throws Exception {
    var before = ProcessHandle.current().descendants().count();
    try (var pool = pool(pretending("/bin/sleep 600"), Duration.ofSeconds(2))) {
      assertFaultAndThenServed(pool, DocumentFault.TOO_SLOW);
    }
    assertNoneLeft(before);
  }

  @Test
  void takesTheProgramAlongWhenAChildIsKilled() throws Exception {
    var before = ProcessHandle.current().descendants().count();
    try (var pool = pool(pretending("/bin/sleep 600"), Duration.ofMinutes(5))) {
      var caller =
          Thread.ofPlatform()
              .start(
                  () ->
                      catchThrowableOfType(
                          InterruptedException.class, () -> pool.parse(SCAN, "a.pdf")));
      // The child, the shell and what the shell waits for.
      while (ProcessHandle.current().descendants().count() < before + 3) {
        Thread.sleep(20);
      }
      caller.interrupt();
      caller.join();
    }
    assertNoneLeft(before);
  }

  @Test
  void namesAProgramThatWritesGarbage() throws Exception {
    try (var pool = pool(pretending("echo garbage"), Duration.ofSeconds(20))) {
      assertFaultAndThenServed(pool, DocumentFault.NOT_RECOGNISED);
    }
  }

  private static void assertNoneLeft(long before) throws InterruptedException {
    var ends = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count() > before) {
      assertThat(System.nanoTime()).as("a process is left").isLessThan(ends);
      Thread.sleep(20);
    }
  }
}
