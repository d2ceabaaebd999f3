package org.cursus.engine.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.cursus.engine.draft.Material;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person may put around a letter, what is refused, and what is told.
class LetterCheckTests {

  private static final Material RECORD =
      new Material(
          new Material.Person(
              "p@1", "Ana Cook", "Chef", "ana@example.org", null, "Leeds, UK", List.of(), null),
          List.of(
              new Material.Entry(
                  "e1",
                  "e1@1",
                  Material.Kind.WORK,
                  "Sous Chef",
                  "Old Mill",
                  null,
                  null,
                  null,
                  "2018-03",
                  null,
                  true,
                  null,
                  List.of("Planned menus for 120 guests a day."),
                  List.of())));

  private static final ClaimCheck CHECK =
      ClaimCheck.of(
          RECORD,
          new Addressee(
              "Harbour Inn",
              "Head Chef",
              List.of(
                  "Head Chef, Harbour Inn, Leeds. Ref 4711. At least 5 years of experience as a chef."
                      + " Kubernetes is a plus. Write to Maria Silva.")),
          YearMonth.of(2026, 11));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE      | Leeds, 22 November 2026
          DATE      | Leeds, den 22. November 2026
          DATE      | le 3 mai 2026
          DATE      | 2026年11月22日
          RECIPIENT | Maria Silva
          RECIPIENT | Harbour Inn, 12 Mill Road, LS1 4AB Leeds
          SUBJECT   | Application for the position of Head Chef at Harbour Inn (Ref 4711)
          SUBJECT   | Ref. 99-12: Sous Chef applying as Head Chef
          SUBJECT   | Bewerbung um die Stelle als Head Chef
          SUBJECT   | Candidature au poste de Head Chef
          GREETING  | Dear Maria Silva,
          GREETING  | Sehr geehrte Damen und Herren,
          CLOSING   | Warmest wishes,
          CLOSING   | Mit freundlichen Grüßen
          CLOSING   | Un cordial saludo,
          """)
  void whatIsTheirChoiceStands(LetterPart part, String text) {
    var checked = CHECK.frame(part, text);
    assertThat(checked.faults()).isEmpty();
    assertThat(checked.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE      | Award-winning engineer
          DATE      | 10 years of experience
          RECIPIENT | Award-winning engineer
          RECIPIENT | I led 40 people
          SUBJECT   | Award-winning engineer
          SUBJECT   | Head Chef, and Sous Chef for 8 years
          SUBJECT   | Kubernetes expert
          SUBJECT   | Michelin-starred chef
          SUBJECT   | Preisgekrönter Koch
          SUBJECT   | 5 years of experience as a chef
          GREETING  | Dear team, I led 40 people,
          CLOSING   | Sincerely, a certified chef
          CLOSING   | Michelin-starred chef,
          CLOSING   | Ana Cook, MSc
          """)
  void whatClaimsSomethingIsRefused(LetterPart part, String text) {
    assertThat(CHECK.frame(part, text).faults()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE      | York, the 3rd of May 2026   | York
          RECIPIENT | Globex Corp                 | Globex Corp
          RECIPIENT | Ms Jane Doe, Head of People | Jane Doe
          SUBJECT   | Application at Globex       | Globex
          GREETING  | Sehr geehrte Frau Meier,    | Meier
          """)
  void aNameThatNobodyHasToldOfIsTold(LetterPart part, String text, String name) {
    var checked = CHECK.frame(part, text);
    assertThat(checked.faults()).isEmpty();
    assertThat(checked.unknown()).containsExactly(name);
  }
}
