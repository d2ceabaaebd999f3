package org.cursus.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.cursus.engine.posting.Posting.EmploymentType;
import org.cursus.engine.posting.Posting.Seniority;
import org.cursus.engine.posting.Posting.Workplace;
import org.cursus.engine.posting.Requirement.Kind;
import org.cursus.engine.posting.Requirement.Weight;
import org.cursus.engine.posting.Salary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Postings written for these tests.
class PostingParserTests {

  private static final String NURSE =
      """
      Registered Nurse, Night Shift
      Lakeside General Hospital
      Duluth, MN

      About us
      We have cared for the people of the lake for 90 years.

      Responsibilities:
      • Assess patients and keep their charts
      • Give medication as ordered

      Requirements
      - Current RN license in Minnesota is required
      - BLS certification
      - At least 2 years of experience in acute care
      - Associate degree in nursing; bachelor's preferred
      - Calm under pressure

      Nice to have:
      - Spanish, spoken
      - Experience with Epic

      What we offer
      - $34.50 - $48.00 per hour
      - Health, dental and vision insurance
      Full-time, on-site.
      """;

  private static final String DEVELOPER =
      """
      Senior Backend Engineer (m/f/d) at Brightwater Systems
      Berlin, Germany · hybrid, two days a week in the office

      We are looking for somebody who likes clear code. You will join a team of six.

      What you'll bring: five or more years of experience with Java or Kotlin.
      Strong SQL; PostgreSQL is a plus.
      Fluent English.

      Your tasks
      * Design and run services
      Salary: 75.000 – 90.000 € per year
      """;

  private static final String GERMAN =
      """
      Stelle: Elektroniker für Betriebstechnik
      Firma: Nordwerk Anlagenbau GmbH
      Standort: Kiel

      Aufgaben
      – Wartung der Förderanlagen

      Ihr Profil
      – Abgeschlossene Ausbildung als Elektroniker
      – Mindestens 3 Jahre Berufserfahrung
      – Führerschein Klasse B
      – Englischkenntnisse von Vorteil

      Wir bieten
      – 3.400 € im Monat, Vollzeit, unbefristet
      """;

  private static Requirement asking(Posting posting, String words) {
    return posting.requirements().stream()
        .filter(r -> r.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + posting.requirements()));
  }

  @Test
  void aPostingWithHeadingsAndBulletsIsReadWhole() {
    var nurse = PostingParser.parse(NURSE);

    assertThat(nurse.title()).isEqualTo("Registered Nurse, Night Shift");
    assertThat(nurse.company()).isEqualTo("Lakeside General Hospital");
    assertThat(nurse.location()).isEqualTo("Duluth, MN");
    assertThat(nurse.duties())
        .containsExactly("Assess patients and keep their charts", "Give medication as ordered");
    assertThat(nurse.requirements()).hasSize(7);
    assertThat(nurse.benefits()).contains("Health, dental and vision insurance");
    assertThat(nurse.workplace()).isEqualTo(Workplace.ON_SITE);
    assertThat(nurse.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
    assertThat(nurse.seniority()).isEqualTo(Seniority.MID);
  }

  @Test
  void whatMustBeHadIsAHeadingAndALicenceToDriveIsNoDegree() {
    var cook =
        PostingParser.parse(
            """
            Line Cook

            You must have
            - Current food hygiene certificate
            - A full UK driving licence
            - Stock control

            You might also have:
            - A licence to serve alcohol
            """);
    var french =
        PostingParser.parse(
            """
            Chef de rang

            Vous devez avoir :
            - Une licence en gestion hôtelière
            - Permis B
            """);

    assertThat(cook.requirements())
        .extracting(Requirement::weight, Requirement::kind, Requirement::text)
        .containsExactly(
            tuple(Weight.MUST, Kind.CERTIFICATE, "Current food hygiene certificate"),
            tuple(Weight.MUST, Kind.CERTIFICATE, "A full UK driving licence"),
            tuple(Weight.MUST, Kind.SKILL, "Stock control"),
            tuple(Weight.PREFERRED, Kind.CERTIFICATE, "A licence to serve alcohol"));
    assertThat(french.requirements())
        .extracting(Requirement::kind)
        .containsExactly(Kind.DEGREE, Kind.CERTIFICATE);
  }

  @Test
  void requirementsKnowTheirKindAndWeight() {
    var nurse = PostingParser.parse(NURSE);

    assertThat(asking(nurse, "RN license").kind()).isEqualTo(Kind.CERTIFICATE);
    assertThat(asking(nurse, "BLS").kind()).isEqualTo(Kind.CERTIFICATE);
    assertThat(asking(nurse, "acute care").kind()).isEqualTo(Kind.YEARS);
    assertThat(asking(nurse, "acute care").years()).isEqualTo(2);
    assertThat(asking(nurse, "Associate degree").kind()).isEqualTo(Kind.DEGREE);
    assertThat(asking(nurse, "Calm").kind()).isEqualTo(Kind.SKILL);
    assertThat(asking(nurse, "Calm").weight()).isEqualTo(Weight.MUST);
    assertThat(asking(nurse, "Spanish").kind()).isEqualTo(Kind.LANGUAGE);
    assertThat(asking(nurse, "Spanish").weight()).isEqualTo(Weight.PREFERRED);
    assertThat(asking(nurse, "Epic").weight()).isEqualTo(Weight.PREFERRED);
  }

  @Test
  void everythingFoundKnowsItsPlace() {
    var nurse = PostingParser.parse(NURSE);

    for (var each : nurse.requirements()) {
      assertThat(NURSE.substring(each.place().from(), each.place().to())).isEqualTo(each.text());
    }
    var pay = nurse.salary().place();
    assertThat(NURSE.substring(pay.from(), pay.to())).isEqualTo("$34.50 - $48.00");
  }

  @Test
  void headingsMayStandBeforeTheirTextAndTitlesBesideTheEmployer() {
    var developer = PostingParser.parse(DEVELOPER);

    assertThat(developer.title()).isEqualTo("Senior Backend Engineer (m/f/d)");
    assertThat(developer.company()).isEqualTo("Brightwater Systems");
    assertThat(developer.location()).startsWith("Berlin, Germany");
    assertThat(developer.workplace()).isEqualTo(Workplace.HYBRID);
    assertThat(developer.seniority()).isEqualTo(Seniority.SENIOR);
    assertThat(asking(developer, "Kotlin").years()).isEqualTo(5);
    assertThat(asking(developer, "PostgreSQL").weight()).isEqualTo(Weight.PREFERRED);
    assertThat(asking(developer, "Fluent English").kind()).isEqualTo(Kind.LANGUAGE);
    assertThat(developer.salary().from()).isEqualByComparingTo("75000");
    assertThat(developer.salary().to()).isEqualByComparingTo("90000");
    assertThat(developer.salary().currency()).isEqualTo("EUR");
  }

  @Test
  void otherLanguagesAreReadAsWell() {
    var fitter = PostingParser.parse(GERMAN);

    assertThat(fitter.title()).isEqualTo("Elektroniker für Betriebstechnik");
    assertThat(fitter.company()).isEqualTo("Nordwerk Anlagenbau GmbH");
    assertThat(fitter.location()).isEqualTo("Kiel");
    assertThat(asking(fitter, "Ausbildung").kind()).isEqualTo(Kind.DEGREE);
    assertThat(asking(fitter, "Berufserfahrung").years()).isEqualTo(3);
    assertThat(asking(fitter, "Führerschein").kind()).isEqualTo(Kind.CERTIFICATE);
    assertThat(asking(fitter, "Englisch").weight()).isEqualTo(Weight.PREFERRED);
    assertThat(fitter.salary().period()).isEqualTo(Period.MONTH);
    assertThat(fitter.salary().from()).isEqualByComparingTo("3400");
    assertThat(fitter.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Salary: $120k-$160k | 120000 | 160000 | USD | YEAR",
        "Pay: $120-160k a year | 120000 | 160000 | USD | YEAR",
        "£28,000 to £32,500 per annum | 28000 | 32500 | GBP | YEAR",
        "We pay 18,50 € pro Stunde | 18.50 | 18.50 | EUR | HOUR",
        "Gehalt: 48.000 EUR brutto im Jahr | 48000 | 48000 | EUR | YEAR",
        "Salaire : 2 400 € par mois | 2400 | 2400 | EUR | MONTH",
        "CHF 95'000 – 110'000 per year | 95000 | 110000 | CHF | YEAR",
        "Wage: 17 to 21 dollars an hour | 17 | 21 | USD | HOUR",
        "₹1,200,000 per annum | 1200000 | 1200000 | INR | YEAR",
      })
  void payIsRead(String text, BigDecimal from, BigDecimal to, String currency, Period period) {
    var salary = PostingParser.parse(text).salary();

    assertThat(salary).isNotNull();
    assertThat(salary.from()).isEqualByComparingTo(from);
    assertThat(salary.to()).isEqualByComparingTo(to);
    assertThat(salary.currency()).isEqualTo(currency);
    assertThat(salary.period()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We raised $40 million last year.",
        "A budget of $200,000 per year is yours to spend.",
        "Sign-on bonus $5,000",
        "Founded in 1998 with 3,000 employees",
        "Call 555 0100 or come to 12 Main Street",
        "Our revenue is 12 million € per year",
      })
  void otherMoneyIsNoPay(String text) {
    assertThat(PostingParser.parse(text).salary()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fully remote within Canada | REMOTE",
        "You work on-site, not remote | ON_SITE",
        "Remote or on-site in Leeds | HYBRID",
        "Hybrid: three days in the office | HYBRID",
        "You support remote teams in Asia | ",
        "A job like any other | ",
      })
  void whereTheWorkIsDone(String text, Workplace workplace) {
    assertThat(PostingParser.parse(text).workplace()).isEqualTo(workplace);
  }

  @ParameterizedTest
  @CsvSource({
    "3+ years of experience in sales, 3",
    "at least five years' experience, 5",
    "2-4 years experience with CAD, 2",
    "Minimum 10 yrs of working as a welder, 10",
    "You must be 18 years of age,",
    "We look back on 50 years of history,",
  })
  void yearsOfExperience(String text, Double years) {
    assertThat(Requirements.years(text)).isEqualTo(years);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "•", ":", "Hello", "看護師募集", "1\n2\n3", "- - - -"})
  void nothingIsRefused(String text) {
    assertThat(PostingParser.parse(text)).isNotNull();
  }

  @Test
  void hugeTextEnds() {
    for (var part :
        List.of("a", "$1 ", "1 - 2 ", "must: ", "-\n", "9,999,", "x at X ", "Seeking a ")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> PostingParser.parse(part.repeat(1_000_000 / part.length())),
          part);
    }
  }

  @Test
  void whatIsOfferedIsNotAskedFor() {
    var posting =
        PostingParser.parse(
            """
            Benefits
            - You need no degree
            - Spanish lessons, required reading paid
            Requirements
            - Driving licence
            """);

    assertThat(posting.requirements())
        .extracting(Requirement::text)
        .containsExactly("Driving licence");
  }
}
