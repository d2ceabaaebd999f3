package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Q. Public, PhD", "JOHN SMITH", "María José García López", "Ludwig van der Berg",
        "Anne-Marie O’Neill", "Danielle Brennan, RN, BSN", "Jürgen Müller", "J. R. Hartley"
      })
  void takesNames(String text) {
    assertThat(Names.plausible(text)).isGreaterThan(.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Work Experience", "Curriculum Vitae", "jane@example.com", "Senior Software Engineer",
        "555 0142", "Portland, OR", "I build things that last", "Key Skills"
      })
  void refusesWhatIsNoName(String text) {
    assertThat(Names.plausible(text)).isLessThan(.4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JANE Q. PUBLIC, PhD | Jane Q. Public, PhD
          SEAN O'NEILL        | Sean O'Neill
          ANNE-MARIE MCDONALD | Anne-Marie McDonald
          LUDWIG VAN BEEK III | Ludwig van Beek III
          J A N E  D O E      | Jane Doe
          Maya R. Okafor      | Maya R. Okafor
          """)
  void makesCapitalsReadable(String printed, String value) {
    assertThat(Names.readable(printed)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Q. Public, PhD | Jane Q. Public | PhD",
        "Jane Public PhD | Jane Public | PhD",
        "Maria Lopez, RN, BSN | Maria Lopez | RN, BSN",
        "Maria Lopez RN BSN | Maria Lopez | RN BSN",
        "John Smith Jr. | John Smith | Jr.",
        "HENRY OKAFOR III | HENRY OKAFOR | III",
        "Ana Silva, CCRN-K | Ana Silva | CCRN-K",
        "Li Ma | Li Ma |",
        "Silva, Ana | Silva, Ana |",
        "Yo-Yo MA | Yo-Yo MA |"
      })
  void tellsWhatFollowsTheName(String printed, String name, String suffix) {
    int at = Names.suffixAt(printed);
    assertThat(at < 0 ? printed : printed.substring(0, at)).isEqualTo(name);
    assertThat(at < 0 ? null : Names.suffix(printed, at)).isEqualTo(suffix);
  }
}
