package org.cursus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The engine as a Java program uses it, with nothing but its public class.
class ResumeEngineTests {

  private static final Path RESUMES = Path.of("src/test/resources/resumes");

  @TempDir Path folder;

  @Test
  void readsAFile() throws Exception {
    try (var engine = ResumeEngine.open()) {
      var read = engine.read(RESUMES.resolve("nurse-text.txt"));
      var name = read.resume().basics().name();
      assertThat(name.value()).isEqualTo("Danielle Brennan");
      assertThat(read.resume().basics().suffix().value()).isEqualTo("RN, BSN");
      assertThat(ResumeEngine.toJsonResume(read.resume())).contains("Danielle Brennan, RN, BSN");
      assertThat(read.resume().fields())
          .allSatisfy(
              field -> assertThat(field.uncertain()).isEqualTo(field.fact().confidence() < .6));
    }
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    try (var engine = ResumeEngine.open()) {
      assertFault(DocumentFault.NOT_A_FILE, () -> engine.read(folder));
      var large = Files.write(folder.resolve("large.txt"), new byte[DocumentReader.MAX_BYTES + 1]);
      assertFault(DocumentFault.TOO_LARGE, () -> engine.read(large));
      assertFault(DocumentFault.EMPTY, () -> engine.read(new byte[0], "resume.pdf"));
      var torn = "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII);
      assertFault(DocumentFault.DAMAGED, () -> engine.read(torn, "resume.pdf"));
    }
  }

  @Test
  void refusesWorkOnceItIsClosed() {
    var engine = ResumeEngine.open();
    engine.close();
    assertThatThrownBy(() -> engine.read(new byte[] {'a'}, "a.txt"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static void assertFault(
      DocumentFault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            unreadable -> assertThat(unreadable.fault()).isEqualTo(fault));
  }
}
