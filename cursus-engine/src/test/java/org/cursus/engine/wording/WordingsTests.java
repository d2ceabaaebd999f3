package org.cursus.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.cursus.engine.text.Lists;
import org.cursus.engine.wording.Suggestion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I was responsible for managing the stock room. | Managed the stock room.
          Responsible for writing reports.               | Wrote reports.
          Helped with the yearly audit.                  | Supported the yearly audit.
          Was tasked with preparing invoices.            | Prepared invoices.
          I repaired bikes in order to sell them.        | Repaired bikes to sell them.
          Checked tills on a daily basis.                | Checked tills daily.
          Had to plan the shifts of 4 people.            | Planned the shifts of 4 people.
          Manage a team of 5 people.                     | Managed a team of 5 people.
          Very busy kitchen for 80 guests.               | Busy kitchen for 80 guests.
          Dealt with complaints from my team.            | Handled complaints from the team.
          Was involved in planning the fair.             | Contributed to planning the fair.
          Led the night shift of 12 nurses.              | Led the night shift of 12 nurses.
          """)
  void saysTheSameMoreStrongly(String original, String expected) {
    assertThat(Wordings.of(original, true).applied()).isEqualTo(expected);
  }

  @Test
  void neverMakesAPartLarger() {
    for (var line : Lists.lines(WordingsTests.class, "honest.txt")) {
      var original = line.split(" => ")[0];
      var advice = Wordings.of(original, true);
      assertThat(NewFacts.in(Claim.of(advice.applied(), original))).as(advice.applied()).isEmpty();
    }
  }

  @Test
  void asksForANumberAndNeverFillsItIn() {
    var advice = Wordings.of("Trained new cashiers.", true);

    assertThat(advice.suggestions())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(Kind.MISSING_NUMBER);
              assertThat(each.question()).isEqualTo("How many people did you teach?");
              assertThat(each.replacement()).isNull();
            });
    assertThat(advice.applied()).isEqualTo("Trained new cashiers.");
  }

  @Test
  void tellsPassiveWeAndLongSentences() {
    assertThat(Wordings.of("The reports were written every week.", true).suggestions())
        .extracting(Suggestion::kind)
        .contains(Kind.PASSIVE);
    assertThat(Wordings.of("We built the intranet for 30 people.", true).suggestions())
        .extracting(Suggestion::kind)
        .contains(Kind.FIRST_PERSON);
    assertThat(Wordings.of("Wrote one thing and another, ".repeat(9), true).suggestions())
        .extracting(Suggestion::kind)
        .contains(Kind.LENGTH);
  }

  @Test
  void leavesThePresentOfAPresentJobAndOtherLanguages() {
    assertThat(Wordings.of("Manage a team of 5 people.", false).suggestions()).isEmpty();
    assertThat(
            Wordings.of("Ich war für die Planung der Schichten im Lager verantwortlich.", true)
                .suggestions())
        .isEmpty();
    assertThat(Wordings.of("", true).suggestions()).isEmpty();
  }

  @Test
  void namesThePlaceOfEachSuggestion() {
    var text = "Sold bread.\nHelped with the audit.";
    assertThat(Wordings.of(text, true).suggestions())
        .allSatisfy(
            each -> assertThat(text.substring(each.start(), each.end())).isEqualTo(each.words()));
  }
}
