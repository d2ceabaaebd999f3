package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateOrderTests {

  private static boolean dayFirst(String text) {
    return DateOrder.isDayFirst(Written.document(text).lines());
  }

  @Test
  void believesADayAboveTwelve() {
    assertThat(dayFirst("01/09/2019 - 31/12/2020")).isTrue();
    assertThat(dayFirst("+44 20 7946 0000\n09/01/2019 - 12/31/2020")).isFalse();
  }

  @Test
  void knowsThatRolesBeginOnTheFirstOfAMonth() {
    assertThat(dayFirst("01/09/2019 - 01/12/2020\n01/03/2015 - 01/09/2019")).isTrue();
    assertThat(dayFirst("09/01/2019 - 12/01/2020\n03/01/2015 - 09/01/2019")).isFalse();
  }

  @Test
  void asksTheCountryAndTheLanguageLast() {
    assertThat(dayFirst("(503) 555-0100\n02/03/2019 - 04/05/2020")).isFalse();
    assertThat(dayFirst("+44 20 7946 0000\n02/03/2019 - 04/05/2020")).isTrue();
    assertThat(dayFirst("Planung und Bau\nLager und Hof\nseit 02/03/2019 bis heute")).isTrue();
  }

  @Test
  void readsRolesByIt() {
    var resume =
        Written.resume(
            """
            **Runa Vestergaard**
            runa@example.org | +45 32 12 34 56

            **Work Experience**
            02/03/2019 – 04/05/2020
            **Site Engineer** Brookhaven Bridges Ltd
            - Checked nine bridges
            """);
    assertThat(resume.work().getFirst().startDate().value()).isEqualTo("2019-03");
    assertThat(resume.work().getFirst().endDate().value()).isEqualTo("2020-05");
  }
}
