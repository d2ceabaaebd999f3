package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactReaderTests {

  @Test
  void readsABlockOnOneLine() {
    var basics =
        Written.resume(
                """
                **JANE Q. PUBLIC**
                Portland, OR | (503) 555-0142 | jane@example.com | linkedin.com/in/janeq | github.com/janeq

                **EXPERIENCE**
                """)
            .basics();
    assertThat(basics.name().value()).isEqualTo("Jane Q. Public");
    assertThat(basics.name().raw()).isEqualTo("JANE Q. PUBLIC");
    assertThat(basics.location().value()).isEqualTo("Portland, OR");
    assertThat(basics.phone().value()).isEqualTo("+15035550142");
    assertThat(basics.email().value()).isEqualTo("jane@example.com");
    assertThat(basics.links())
        .extracting(Fact::value)
        .containsExactly("https://linkedin.com/in/janeq", "https://github.com/janeq");
  }

  @Test
  void guessesTheRegionOfAPhoneFromTheLocation() {
    var basics =
        Written.resume(
                """
                Karl Weber
                Buchhalter
                Hauptstraße 5, 10115 Berlin
                Tel.: 030 901820
                """)
            .basics();
    assertThat(basics.phone().value()).isEqualTo("+4930901820");
    assertThat(basics.label().value()).isEqualTo("Buchhalter");
    assertThat(basics.location().value()).isEqualTo("Hauptstraße 5, 10115 Berlin");
  }

  @Test
  void neverTakesAHeadingOrATitleForTheName() {
    var basics =
        Written.resume(
                """
                **Curriculum Vitae**
                **Registered Nurse**
                Danielle Brennan
                d.brennan@example.org
                """)
            .basics();
    assertThat(basics.name().value()).isEqualTo("Danielle Brennan");
    assertThat(basics.label().value()).isEqualTo("Registered Nurse");
  }

  @Test
  void keepsWhatIsNoContactUnplaced() {
    var resume =
        Written.resume(
            """
            Ana Silva
            ana@example.pt
            Date of birth: 12.03.1985
            """);
    assertThat(resume.unplaced()).extracting(Fact::raw).contains("Date of birth: 12.03.1985");
  }

  @Test
  void joinsAnAddressThatANarrowColumnBroke() {
    assertThat(email("ana.silva@mail.exampl\ne.org")).isEqualTo("ana.silva@mail.example.org");
    assertThat(email("ana.silva@example\n.org")).isEqualTo("ana.silva@example.org");
    assertThat(email("ana.silva@example.org\nPortland.info")).isEqualTo("ana.silva@example.org");
  }

  private static String email(String head) {
    return Written.resume("Ana Silva\n" + head).basics().email().value();
  }
}
