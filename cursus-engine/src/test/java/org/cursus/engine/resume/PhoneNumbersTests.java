package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneNumbersTests {

  @Test
  void groupsDigitsAsTheirCountryDoes() {
    assertThat(PhoneNumbers.international("+16145550187")).isEqualTo("+1 614-555-0187");
    assertThat(PhoneNumbers.international("+442079460123")).isEqualTo("+44 20 7946 0123");
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(PhoneNumbers.international("555-0187")).isEqualTo("555-0187");
    assertThat(PhoneNumbers.international("+x")).isEqualTo("+x");
  }
}
