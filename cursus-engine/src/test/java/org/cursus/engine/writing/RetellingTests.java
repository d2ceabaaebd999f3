package org.cursus.engine.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.cursus.engine.writing.Retelling.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetellingTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reduced costs by 10 %.|reduced costs by 10 %",
        "Led team of 12 cooks|led a team of 12 cooks",
        "Led team meetings for 9 people|led team meetings for 9 people",
        "Successfully ran 3 clinics|successfully ran 3 clinics",
        "Responsible for stock|was responsible for stock",
        "Promoted to shift lead|was promoted to shift lead",
        "Trained 12 nurses|trained 12 nurses",
        "Trained in first aid|was trained in first aid",
        "Customer service: handled 60 calls|handled 60 calls",
        "I kept the books|kept the books",
        "Wrote tests; fixed faults|wrote tests",
        "Manage a team of 5|managed a team of 5"
      })
  void aDeedFollowsI(String statement, String words) {
    var told = Retelling.of(statement, true);

    assertThat(told.form()).isEqualTo(Form.DEED);
    assertThat(told.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Manages a team of 5|manage a team of 5",
        "Responsible for stock|am responsible for stock",
        "Teach maths to 90 pupils|teach maths to 90 pupils"
      })
  void whatGoesOnStaysInThePresent(String statement, String words) {
    assertThat(Retelling.of(statement, false).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Managing a team of 5", "Conduit bending for 30 sites"})
  void whatIsNamedIsWorkThatIncludesIt(String statement) {
    assertThat(Retelling.of(statement, true).form()).isEqualTo(Form.DOING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Payroll for 40 people",
        "Lead developer of the portal",
        "Distributed systems for banks",
        "Awarded Employee of the Month",
        "Experienced in stock control",
        "Python scripting for reports",
        "Leitung eines Teams von 12 Personen",
        "Manages shifts and orders stock",
        "Support engineer on call",
        "Design documents for 3 teams"
      })
  void whatCannotBeTurnedSafelyIsQuoted(String statement) {
    assertThat(Retelling.of(statement, true).form()).isEqualTo(Form.QUOTE);
    assertThat(Retelling.of(statement, true).words()).isEqualTo(statement);
  }
}
