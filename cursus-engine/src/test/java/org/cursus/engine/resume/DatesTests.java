package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan 2019 - Present                | 2019-01 | present
          January 2019 – March 2021         | 2019-01 | 2021-03
          2019/01-2021/03                   | 2019-01 | 2021-03
          01/2019 - 03/2021                 | 2019-01 | 2021-03
          03.2018 - heute                   | 2018-03 | present
          März 2018 bis Okt. 2020           | 2018-03 | 2020-10
          2019-03-15 to 2020-01-31          | 2019-03 | 2020-01
          15.03.2019 – 31.01.2020           | 2019-03 | 2020-01
          Sept. 2014 — Jun. 2016            | 2014-09 | 2016-06
          janvier 2015 à décembre 2017      | 2015-01 | 2017-12
          mars 2018 - à ce jour             | 2018-03 | present
          enero de 2016 hasta la actualidad | 2016-01 | present
          fev 2019 – atual                  | 2019-02 | present
          2019 - 2021                       | 2019    | 2021
          2014–18                           | 2014    | 2018
          2015 / 07 – 2016 / 02             | 2015-07 | 2016-02
          May '18 - Dec '19                 | 2018-05 | 2019-12
          Since 2020                        | 2020    | present
          seit 03/2020                      | 2020-03 | present
          Summer 2020 - Fall 2021           | 2020    | 2021
          Jun – Aug 2018                    | 2018-06 | 2018-08
          2019 –                            | 2019    | present
          05/18 - 07/19                     | 2018-05 | 2019-07
          August 2016 until now             | 2016-08 | present
          2017 Mar - 2018 Apr               | 2017-03 | 2018-04
          """)
  void readsRanges(String text, String start, String end) {
    var found = Dates.first(text);
    assertThat(found).isNotNull();
    assertThat(found.start()).isEqualTo(start);
    assertThat(found.end()).isEqualTo(end);
    assertThat(found.from()).isZero();
    assertThat(found.to()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2008-11                 | 2008-11
          2015 / 07               | 2015-07
          Summer 2020             | 2020
          May 2019                | 2019-05
          Expected May 2025       | 2025-05
          12/2019                 | 2019-12
          May 5, 2019             | 2019-05
          1999                    | 1999
          WS 2018/19              | 2018
          """)
  void readsSingleDates(String text, String value) {
    var found = Dates.first(text);
    assertThat(found).isNotNull();
    assertThat(found.last()).isEqualTo(value);
    assertThat(found.range()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"served 200 customers", "ISO 9001", "$2019", "GPA 3.62", "B2019x"})
  void seesNoDateInOtherNumbers(String text) {
    assertThat(Dates.find(text)).isEmpty();
  }

  @Test
  void takesLengthsAndBracketsAlong() {
    var text = "January 2020 - Present (3 years 2 months)";
    assertThat(Dates.first(text).to()).isEqualTo(text.length());
  }

  @Test
  void keepsAGradeApartFromTheMonthAfterIt() {
    var found = Dates.first("GPA: 3.62\tAug 2022 – May 2026");
    assertThat(found.from()).isEqualTo("GPA: 3.62\t".length());
  }
}
