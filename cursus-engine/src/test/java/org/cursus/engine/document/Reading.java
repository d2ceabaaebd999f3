package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/// How the tests read.
final class Reading {

  private Reading() {}

  static List<String> lines(byte[] content, String name) throws UnreadableDocument {
    return DocumentReader.read(content, name).lines().stream()
        .map(line -> line.text().strip())
        .toList();
  }

  static List<String> lines(SamplePdf pdf) throws UnreadableDocument {
    return lines(pdf.bytes(), "resume.pdf");
  }

  static void assertFault(byte[] content, String name, DocumentFault fault) {
    var refusal =
        catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(content, name));
    assertThat(refusal).as("a refusal of %s", name).isNotNull();
    assertThat(refusal.fault()).isEqualTo(fault);
  }
}
