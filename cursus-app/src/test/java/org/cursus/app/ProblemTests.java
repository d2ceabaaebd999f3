package org.cursus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cursus.app.platform.ProblemType;
import org.junit.jupiter.api.Test;

/// Every problem that the application can answer with, as a catalogue: `docs/PROBLEMS.md` is made
/// from it, and a stale one fails. To renew it, run this test with `-Dcursus.renew-docs=true`.
class ProblemTests {

  private static final Path FILE = Path.of("..", "docs", "PROBLEMS.md");
  private static final List<ProblemType> PROBLEMS = problems();

  private static List<ProblemType> problems() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cursus.app")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(ProblemType.class::cast)
            .sorted(Comparator.comparing(problem -> problem.type().toString()))
            .toList();
  }

  @Test
  void everyProblemHasATypeOfItsOwn() {
    assertThat(PROBLEMS).hasSizeGreaterThan(20);
    assertThat(PROBLEMS.stream().map(ProblemType::type)).doesNotHaveDuplicates();
  }

  @Test
  void everyProblemIsToldInPlainSentences() {
    assertThat(PROBLEMS)
        .allSatisfy(
            problem ->
                assertThat(problem.title())
                    .as(problem.type().toString())
                    .matches("[A-Z].*\\.")
                    .doesNotContain("!")
                    .hasSizeLessThan(200));
  }

  @Test
  void theCatalogueIsOfThisCode() throws IOException {
    var text =
        """
        # Problems

        Every error of the API is problem details (RFC 9457) with one of these types; pages show the same
        sentences. Made from the code by `ProblemTests`; not edited by hand.

        | type | status | what the person reads |
        |---|---|---|
        """
            + PROBLEMS.stream()
                .map(
                    problem ->
                        "| `%s` | %d | %s |\n"
                            .formatted(problem.type(), problem.status().value(), problem.title()))
                .collect(Collectors.joining());
    if (Boolean.getBoolean("cursus.renew-docs")) {
      Files.writeString(FILE, text);
    }
    assertThat(FILE).content().as("run with -Dcursus.renew-docs=true").isEqualTo(text);
  }
}
