package org.cursus.engine.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters written for these tests.
class StyleReaderTests {

  private static final String WARM =
      """
      Dear Ms Okafor,

      I am writing to apply for the post of ward manager. For nine years I have cared for patients on a busy surgical ward, and I look forward to bringing that experience to your team.

      I am proud of what we built together. I introduced a new handover, which cut missed doses by a third. I also trained twelve new nurses, and most of them are still with us. For example, one of them now leads the night shift.

      I am proud of my calm. I look forward to bringing it to your hospital.

      Kind regards,
      Ana Silva
      """;

  private static final String CHATTY =
      """
      Hey there!

      I'm really keen on this job, and I don't think you'll find anyone who'd love it more. I've been fixing bikes since I was ten. Maybe I'm a bit obsessed, but that's what you want, isn't it? You get me, you get someone who just can't leave a squeaky wheel alone!

      Thanks,
      Jo
      """;

  private static final String DRY =
      """
      The department was established for the management of regional infrastructure. Responsibility for the annual budget of the division was assigned to the author in the second year. The implementation of a new system for the documentation of inspections resulted in a considerable reduction of administrative costs. Procedures for the evaluation of external contractors were defined in accordance with national regulations.
      """;

  @Test
  void talkIsLessFormalThanALetterAndALetterLessThanAReport() {
    double talk = StyleReader.read(CHATTY).formalityScore();
    double letter = StyleReader.read(WARM).formalityScore();
    double report = StyleReader.read(DRY).formalityScore();

    assertThat(talk).isLessThan(letter);
    assertThat(letter).isLessThan(report);
    assertThat(StyleReader.read(CHATTY).formalityLevel()).isBetween(0.0, 1.0);
  }

  @Test
  void formalityIsWhereTheLiteratureHasIt() {
    // Long enough that the prior no longer matters: talk 39-44, science 66.
    assertThat(StyleReader.read(CHATTY.repeat(20)).formalityScore()).isLessThan(45);
    assertThat(StyleReader.read(DRY.repeat(20)).formalityScore()).isGreaterThan(60);
  }

  @Test
  void greetingClosingAndOpeningAreTold() {
    var warm = StyleReader.read(WARM);

    assertThat(warm.greeting()).isEqualTo("Dear Ms Okafor,");
    assertThat(warm.closing()).isEqualTo("Kind regards,");
    assertThat(warm.paragraphStructure().openingStyle()).isEqualTo("first_person");
    assertThat(StyleReader.read(DRY).greeting()).isNull();
    assertThat(StyleReader.read(CHATTY).greeting()).isEqualTo("Hey there!");
  }

  @Test
  void phrasesThatComeBackAreASignature() {
    assertThat(StyleReader.read(WARM).signaturePhrases())
        .contains("i am proud of", "i look forward to bringing");
  }

  @Test
  void contractionsAndFirstPersonAreCounted() {
    var chatty = StyleReader.read(CHATTY);
    var dry = StyleReader.read(DRY);

    assertThat(chatty.sentenceStructure().usesContractions()).isTrue();
    assertThat(chatty.sentenceStructure().contractionsPer100Words()).isGreaterThan(5);
    assertThat(chatty.punctuation().exclamations()).isPositive();
    assertThat(chatty.tone()).isEqualTo("conversational");
    assertThat(dry.sentenceStructure().usesContractions()).isFalse();
    assertThat(dry.vocabulary().firstPersonPer100Words()).isZero();
    assertThat(dry.tone()).isEqualTo("professional_formal");
  }

  @Test
  void passivesHedgesVerbsAndTransitionsAreFound() {
    assertThat(StyleReader.read(DRY).sentenceStructure().passiveRatio())
        .isCloseTo(.75, within(.01));
    assertThat(StyleReader.read(CHATTY).vocabulary().hedgesPer100Words()).isPositive();
    assertThat(StyleReader.read(WARM).vocabulary().transitionPhrases())
        .contains("for example", "also");
    assertThat(
            StyleReader.read("Led a team of five.\nCooked for eighty guests.\nLed another team.")
                .vocabulary()
                .actionVerbPreference())
        .containsExactly("led", "cooked");
  }

  @Test
  void sentencesAreMeasured() {
    var style = StyleReader.read("One two three four. One two three four five six seven eight.");

    assertThat(style.sentenceStructure().avgWordsPerSentence()).isEqualTo(6);
    assertThat(style.sentenceStructure().spread()).isEqualTo(2);
  }

  @Test
  void confidenceGrowsWithTheText() {
    assertThat(StyleReader.read("Short and sweet.").confidence()).isLessThan(.1);
    assertThat(StyleReader.read(WARM).confidence()).isGreaterThan(.4);
    assertThat(StyleReader.read(WARM.repeat(10)).confidence()).isGreaterThan(.85);
  }

  @Test
  void technicalWordsAreCounted() {
    assertThat(
            StyleReader.read("We use SQL, C++ and PostgreSQL on AWS every day.")
                .vocabulary()
                .technicalDensity())
        .isCloseTo(.4, within(.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "!!!", "看護師", "a", "Dear", "....", "I"})
  void nothingIsRefused(String text) {
    var style = StyleReader.read(text);

    assertThat(style.formalityLevel()).isBetween(0.0, 1.0);
    assertThat(style.readingGrade()).isNotNaN();
  }

  @Test
  void theSameTextGivesTheSameFigures() {
    assertThat(StyleReader.read(WARM)).isEqualTo(StyleReader.read(WARM));
  }
}
