package org.cursus.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cursus.engine.text.Keyword.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTests {

  private static final Gazetteer NAMES =
      Gazetteer.of(
          List.of(
              new Gazetteer.Name("Java", "Java", Kind.TECHNOLOGY),
              new Gazetteer.Name("Node.js", "Node.js", Kind.TECHNOLOGY),
              new Gazetteer.Name("C++", "C++", Kind.TECHNOLOGY),
              new Gazetteer.Name("R", "R", Kind.TECHNOLOGY),
              new Gazetteer.Name("Go", "Go", Kind.TECHNOLOGY),
              new Gazetteer.Name("Docker", "Docker", Kind.TECHNOLOGY),
              new Gazetteer.Name("project management", "Project management", Kind.SKILL),
              new Gazetteer.Name("Registered Nurse", "Registered Nurses", Kind.TITLE)));
  private static final Keywords RULES = new Keywords(NAMES, Background.NONE);

  private static List<String> names(String text) {
    return RULES.of(text).keywords().stream().map(Keyword::name).toList();
  }

  @Test
  void findsKnownNamesInAnySpellingAndPhrasesBesides() {
    var report =
        RULES.of(
            "We look for someone who knows Java, NodeJS and C++ and has led predictive maintenance projects.");

    assertThat(report.language()).isEqualTo(Language.ENGLISH);
    assertThat(report.keywords()).extracting(Keyword::name).contains("Java", "Node.js", "C++");
    assertThat(report.keywords())
        .anySatisfy(
            each -> {
              assertThat(each.text()).contains("predictive maintenance");
              assertThat(each.kind()).isEqualTo(Kind.TOPIC);
            });
  }

  @Test
  void takesEverydayWordsForNamesOnlyAsTheyAreWritten() {
    assertThat(names("You will go the extra mile, and our r value is fine."))
        .doesNotContain("Go", "R");
    assertThat(names("Services in Go and analyses in R are written here.")).contains("Go", "R");
  }

  @Test
  void whatIsCurrentIsNoPartOfItsName() {
    assertThat(names("- Current food hygiene certificate\n- Alternating current drives for lifts"))
        .contains("food hygiene certificate", "Alternating current drives")
        .doesNotContain("Current", "Current food hygiene certificate");
  }

  @Test
  void namesThePlacesOfAllForms() {
    var text = "Our data pipelines feed a data pipeline for the plant.";
    var keyword =
        RULES.of(text).keywords().stream()
            .filter(each -> each.count() == 2)
            .findFirst()
            .orElseThrow();

    assertThat(keyword.places())
        .extracting(place -> text.substring(place.start(), place.end()))
        .containsExactly("data pipelines", "data pipeline");
  }

  @Test
  void weighsWhatIsRequiredMoreThanWhatIsOffered() {
    var report =
        RULES.of(
            """
            Requirements:
            - experience with hydraulic presses
            We offer:
            - free bicycle leasing
            """);
    var scores =
        report.keywords().stream()
            .collect(java.util.stream.Collectors.toMap(Keyword::text, Keyword::score));

    assertThat(scores.get("hydraulic presses"))
        .isGreaterThan(scores.get("free bicycle leasing") * 1.5);
    assertThat(report.keywords().getFirst().cue()).isEqualTo("required");
  }

  @Test
  void repeatingAWordDoesNotMakeItMatterWithoutEnd() {
    var plain = "The plant needs a welder for pressure vessels. Blueprint reading is part of it.";
    var stuffed = plain + " Docker. Docker.".repeat(200);
    double few = score(plain + " Docker. Docker. Docker. Docker.", "pressure vessels");
    double many = score(stuffed, "pressure vessels");

    assertThat(many).isGreaterThan(few * 0.75);
  }

  private static double score(String text, String keyword) {
    return RULES.of(text).keywords().stream()
        .filter(each -> each.text().equals(keyword))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Wir suchen eine Fachkraft für die Wartung von Förderanlagen und die Planung der Schichten in unserem Lager. | Wartung | Förderanlagen
          FRENCH  | Nous cherchons une personne pour la maintenance des chaudières et le suivi des fournisseurs dans notre usine. | maintenance | chaudières
          SPANISH | Buscamos una persona para el mantenimiento de calderas y la gestión de proveedores en nuestra planta. | mantenimiento | calderas
          ENGLISH | We look for a person to maintain boilers and to manage the suppliers of our plant in the north. | boilers | suppliers
          """)
  void tellsPhrasesInFourLanguages(Language language, String text, String one, String other) {
    var report = RULES.of(text);

    assertThat(report.language()).isEqualTo(language);
    assertThat(report.note()).isEmpty();
    assertThat(report.keywords()).extracting(Keyword::text).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OTHER_SCRIPT | 私たちは経験豊富な開発者を探しています。Java が必要です。ボイラーの保守も行います。
          OTHER_SCRIPT | Мы ищем опытного разработчика, который знает Java и умеет работать в команде.
          UNKNOWN      | Etsimme kokenutta kehittäjää jolla on hyvä osaaminen Java ohjelmoinnista sekä halu oppia uutta tiimimme kanssa
          ITALIAN      | Cerchiamo uno sviluppatore che conosca Java e che abbia voglia di imparare con la nostra squadra di lavoro.
          """)
  void saysThatALanguageIsNotKnownAndFindsKnownNamesOnly(Language language, String text) {
    var report = RULES.of(text);

    assertThat(report.language()).isEqualTo(language);
    assertThat(report.note()).isNotEmpty();
    assertThat(report.keywords()).extracting(Keyword::name).containsExactly("Java");
  }

  @Test
  void readsListsOfSkills() {
    assertThat(names("Java, Docker, Figma, Blender"))
        .contains("Java", "Docker", "Figma", "Blender");
  }

  @Test
  void takesAnyText() {
    assertThat(RULES.of("").note()).isEqualTo("There are no words in this text.");
    assertThat(RULES.of("   \n\t ").keywords()).isEmpty();
    assertThat(RULES.of("!!! ??? ---").keywords()).isEmpty();
    var started = System.nanoTime();
    RULES.of("the boiler of the plant, ".repeat(4_000));
    RULES.of("a".repeat(100_000));
    RULES.of("a,".repeat(50_000));
    assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
  }
}
