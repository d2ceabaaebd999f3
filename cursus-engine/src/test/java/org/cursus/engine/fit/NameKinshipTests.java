package org.cursus.engine.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cursus.engine.fit.Kinship.Degree;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Keyword.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What names of tools and skills have to do with each other.
class NameKinshipTests {

  private final NameKinship kinship =
      new NameKinship(
          Gazetteer.of(
              List.of(
                  new Gazetteer.Name("JavaScript", "JavaScript", Kind.TECHNOLOGY),
                  new Gazetteer.Name("JS", "JavaScript", Kind.TECHNOLOGY),
                  new Gazetteer.Name("Python", "Python", Kind.TECHNOLOGY),
                  new Gazetteer.Name("Microsoft Excel", "Microsoft Excel", Kind.TECHNOLOGY),
                  new Gazetteer.Name("Teamwork", "Teamwork", Kind.SKILL))),
          Map.of(
              "JavaScript",
              "programming language",
              "Python",
              "programming language",
              "Microsoft Excel",
              "spreadsheet"));

  @ParameterizedTest
  @CsvSource({
    "JavaScript, Wrote the shop in JS, SAME",
    "JS, JavaScript, SAME",
    "spreadsheets, Kept the books in Microsoft Excel, CONCEPT",
    "JavaScript, Wrote tests in Python, RELATED",
    "JavaScript, Kept the books in Microsoft Excel, NONE",
    "Teamwork, Wrote tests in Python, NONE",
  })
  void namesAreTheSameOfOneConceptRelatedOrNothing(String asked, String shown, Degree degree) {
    assertThat(kinship.between(asked, shown)).isEqualTo(degree);
  }
}
