package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.resume.fixtures.Expected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Every fixture resume, field by field.
class ReadsRealResumesTests {

  private static final Path FOLDER = Path.of("src/test/resources/resumes");

  static List<Path> resumes() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> Files.exists(expectation(file))).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("resumes")
  void readsEveryFieldOf(Path file) throws Exception {
    var document = DocumentReader.read(Files.readAllBytes(file), file.getFileName().toString());
    var resume = ResumeParser.parse(document);
    var expected = new ArrayList<String>();
    JsonMapper.shared()
        .readTree(expectation(file).toFile())
        .get("values")
        .forEach(value -> expected.add(value.asString()));
    assertThat(Expected.of(resume)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(resume.resumeProbability()).isGreaterThan(.9);
  }

  private static Path expectation(Path file) {
    return file.resolveSibling(file.getFileName() + ".expected.json");
  }
}
