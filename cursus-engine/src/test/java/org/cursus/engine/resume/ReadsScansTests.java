package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.Scanned;
import org.cursus.engine.recognition.Installed;
import org.cursus.engine.resume.fixtures.Expected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Fixture resumes that were put on a scanner: nearly all is found, and none of it is certain.
class ReadsScansTests {

  private static final Path FOLDER = Path.of("src/test/resources/resumes");

  @ParameterizedTest(name = "{0}, {1} degrees aslant")
  @CsvSource({
    "electrician-word.pdf, 0, eng",
    "student-latex.pdf, 1.2, eng",
    "accountant-sidebar.pdf, 0, deu"
  })
  void readsNearlyEveryFieldOf(String name, double degrees, String language) throws Exception {
    var tesseract = Installed.tesseract(language);
    var scan = Scanned.pdf(Files.readAllBytes(FOLDER.resolve(name)), degrees);
    var document = DocumentReader.read(scan, name, tesseract);
    var resume = ResumeParser.parse(document);
    assertThat(document.recognised()).isTrue();
    var expected = expected(name);
    var missed = new ArrayList<>(expected);
    Expected.of(resume).forEach(missed::remove);
    assertThat(missed).as("missed of %d", expected.size()).hasSizeLessThan(expected.size() / 7);
    assertThat(resume.basics().name()).isNotNull();
    assertThat(missed).noneMatch(value -> value.matches("(name|email|phone) = .*"));
    assertThat(resume.fields()).allMatch(field -> field.fact().confidence() <= 0.9);
  }

  private static List<String> expected(String name) {
    var expected = new ArrayList<String>();
    JsonMapper.shared()
        .readTree(FOLDER.resolve(name + ".expected.json").toFile())
        .get("values")
        .forEach(value -> expected.add(value.asString()));
    return expected;
  }
}
