package org.cursus.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.cursus.engine.document.Box;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.cursus.engine.resume.ParsedResume.Publication;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.cursus.engine.resume.ParsedResume.Work;
import org.junit.jupiter.api.Test;

/// The form in which a resume comes back from a child.
class RecordCodecTests {

  private static final Fact FACT = new Fact("Ana", "Ana \u05E9", 0.5, 2, new Box(1, 2, 3, 4));

  private static ParsedResume resume() {
    return new ParsedResume(
        new Basics(FACT, null, null, null, FACT, null, List.of(FACT, FACT), null),
        List.of(new Work(FACT, null, null, null, FACT, null, List.of(FACT))),
        List.of(),
        List.of(),
        List.of(new Skill(FACT, null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Publication(FACT, null, null, FACT, null)),
        List.of(),
        List.of(FACT),
        List.of(FACT),
        0.75);
  }

  private static byte[] written(ParsedResume resume) throws IOException {
    var bytes = new ByteArrayOutputStream();
    RecordCodec.write(new DataOutputStream(bytes), resume);
    return bytes.toByteArray();
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(written(resume())));
    assertThat(RecordCodec.read(in, ParsedResume.class)).isEqualTo(resume());
  }

  @Test
  void refusesWhatIsCutShort() throws IOException {
    var bytes = written(resume());
    for (int length = 0; length < bytes.length; length++) {
      var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      assertThatThrownBy(() -> RecordCodec.read(in, ParsedResume.class))
          .isInstanceOf(IOException.class);
    }
  }
}
