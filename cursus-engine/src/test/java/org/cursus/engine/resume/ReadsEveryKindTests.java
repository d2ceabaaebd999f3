package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.resume.fixtures.Expected;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// One resume gives the same facts, whatever kind of file it is saved as.
class ReadsEveryKindTests {

  private static final Path FOLDER = Path.of("src/test/resources/resumes");

  /// The pages from which the fixtures of the same names were printed.
  @ParameterizedTest
  @ValueSource(
      strings = {"accountant-sidebar", "nurse-web", "sales-manager-web", "student-sidebar"})
  void readsTheWebPageAsItsPrint(String name) throws Exception {
    assertThat(facts(FOLDER.resolve(name + ".html")))
        .containsExactlyInAnyOrderElementsOf(expected(name + ".pdf"));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "electrician-word, odt", "electrician-word, rtf", "electrician-word, html",
    "teacher-word, odt", "teacher-word, rtf", "teacher-word, html"
  })
  void readsWhatLibreOfficeSavesWhereItIsInstalled(String name, String kind, @TempDir Path folder)
      throws Exception {
    assumeTrue(isInstalled("soffice"), "LibreOffice is not installed");
    var office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                folder.toString(),
                FOLDER.resolve(name + ".docx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(facts(folder.resolve(name + "." + kind)))
        .containsExactlyInAnyOrderElementsOf(expected(name + ".docx"));
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static List<String> facts(Path file) throws Exception {
    var name = file.getFileName().toString();
    return Expected.of(ResumeParser.parse(DocumentReader.read(Files.readAllBytes(file), name)));
  }

  private static List<String> expected(String name) {
    var values = new ArrayList<String>();
    JsonMapper.shared()
        .readTree(FOLDER.resolve(name + ".expected.json").toFile())
        .get("values")
        .forEach(value -> values.add(value.asString()));
    return values;
  }
}
