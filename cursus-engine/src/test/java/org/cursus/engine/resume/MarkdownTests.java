package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cursus.engine.document.DocumentReader;
import org.junit.jupiter.api.Test;

class MarkdownTests {

  @Test
  void readsMarksAsLooks() throws Exception {
    var text =
        """
        # Ana Silva
        **Pastry Cook**

        Porto, Portugal | ana@example.pt

        ## Experience

        ### Cook at Red Roof
        *Mar 2019 - Present, Lisbon, Portugal*

        * Cooked for **ninety** guests a night

        ## Skills

        - **Kitchen:** Grill, Bread
        """;
    var resume =
        ResumeParser.parse(DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "ana.txt"));
    assertThat(resume.basics().name().value()).isEqualTo("Ana Silva");
    assertThat(resume.basics().label().value()).isEqualTo("Pastry Cook");
    var job = resume.work().getFirst();
    assertThat(job.title().value()).isEqualTo("Cook");
    assertThat(job.company().value()).isEqualTo("Red Roof");
    assertThat(job.location().value()).isEqualTo("Lisbon, Portugal");
    assertThat(job.achievements().getFirst().value()).isEqualTo("Cooked for ninety guests a night");
    assertThat(resume.skills().getFirst().category().value()).isEqualTo("Kitchen");
  }
}
