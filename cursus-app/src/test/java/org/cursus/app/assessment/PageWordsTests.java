package org.cursus.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What stands around the questions of an assessment, in other languages.
class PageWordsTests {

  @Test
  void saysWhatIsMeantWithWhatChangesInIt() {
    var german = PageWords.of("de-AT");
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.say("Next")).isEqualTo("Weiter");
    assertThat(german.say("Step 2 of 8")).isEqualTo("Schritt 2 von 8");
    assertThat(german.say("Enter a number from 0 to 50."))
        .isEqualTo("Geben Sie eine Zahl von 0 bis 50 ein.");
    assertThat(german.say("Not in the list")).isEqualTo("Not in the list");
  }

  @Test
  void whereThereIsNoListItIsEnglish() {
    var words = PageWords.of("fr");
    assertThat(words.language()).isEqualTo("en");
    assertThat(words.say("Step 2 of 8")).isEqualTo("Step 2 of 8");
    assertThat(words.json()).isNull();
  }

  @Test
  void nothingThatChangesIsLostInAnotherLanguage() {
    for (var each : JsonMapper.shared().readTree(PageWords.of("de").json()).properties()) {
      assertThat(each.getValue().asString().split("\\{}", -1))
          .as(each.getKey())
          .hasSameSizeAs(each.getKey().split("\\{}", -1));
    }
  }

  @Test
  void datesAndNumbersAreWrittenAsTheLanguageDoes() {
    var at = Instant.parse("2026-03-02T12:00:00Z");
    var german = PageWords.of("de");
    assertThat(german.moment(at)).startsWith("2. März 2026, ");
    assertThat(german.day(at)).isEqualTo("02.03.2026");
    assertThat(german.number(new BigDecimal("61.25"))).isEqualTo("61,25");
    assertThat(german.digits("Von 0.5 bis 60.")).isEqualTo("Von 0,5 bis 60.");
    var english = PageWords.of("en");
    assertThat(english.moment(at)).startsWith("2 March 2026, ");
    assertThat(english.day(at)).isEqualTo("2 Mar 2026");
    assertThat(english.number(new BigDecimal("61.25"))).isEqualTo("61.25");
    assertThat(english.number(null)).isEqualTo("-");
  }
}
