package org.cursus.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cursus.engine.match.OccupationText.AlternateTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OccupationIndexTests {

  private static final List<OccupationText> OCCUPATIONS = occupations();
  private static final OccupationIndex INDEX = OccupationIndex.of(OCCUPATIONS);

  @ParameterizedTest
  @CsvSource({
    "fixes teeth, 29-1021.00",
    "lorry driver, 53-3032.00",
    "k8s admin, 15-1244.00",
    "bin man, 53-7081.00",
    "flies planes, 53-2011.00",
    "looks after old people, 31-1122.00",
    "RN, 29-1141.00",
    "chief cook, 35-1011.00",
    "cuts hair, 39-5012.00",
    "postman, 43-5052.00",
    "website maker, 15-1254.00",
    "welding, 51-4121.00",
  })
  void findsWhatPeopleCallIt(String words, String code) {
    assertThat(INDEX.search(words, 5)).first().extracting(OccupationMatch::code).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "nrse, 29-1141.00",
    "plumer, 47-2152.00",
    "electircian, 47-2111.00",
    "receptionnist, 43-4171.00",
    "data scientst, 15-2051.00",
    "Véterinarian, 29-1131.00",
  })
  void forgivesMistypedLetters(String words, String code) {
    assertThat(INDEX.search(words, 5)).first().extracting(OccupationMatch::code).isEqualTo(code);
  }

  @Test
  void namesTheTitleThatMatched() {
    var match = INDEX.search("charge nurse", 1).getFirst();

    assertThat(match.matched()).isEqualTo("Charge Nurse");
    assertThat(match.alsoCalled()).isTrue();
    assertThat(match.score()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u0000",
        "\n\t",
        "!!!",
        "<b></b>",
        "看護師",
        "медсестра",
        "🦷🦷",
        "the of and"
      })
  void findsNothingInNothing(String words) {
    assertThat(INDEX.search(words, 10)).isEmpty();
    assertThat(INDEX.code(words)).isEqualTo(new TitleCoding(List.of(), 0, false));
  }

  @Test
  void isSureOfTheNameThatAnOccupationHasItself() {
    var names = List.of(new OccupationText.AlternateTitle("Registered Nurse", null));
    var index =
        OccupationIndex.of(
            List.of(
                new OccupationText(
                    "29-1141.00", "Registered Nurses", "", names, List.of(), List.of()),
                new OccupationText(
                    "29-1141.01", "Acute Care Nurses", "", names, List.of(), List.of()),
                new OccupationText(
                    "35-2014.00", "Cooks, Restaurant", "", List.of(), List.of(), List.of())));

    assertThat(index.code("Registered Nurse").accepted()).isTrue();
    assertThat(index.code("Registered Nurse").best().orElseThrow().code()).isEqualTo("29-1141.00");
    assertThat(index.code("Restaurant Cook").best().orElseThrow().code()).isEqualTo("35-2014.00");
  }

  @Test
  void looksPastMarkup() {
    assertThat(INDEX.search("<script>alert(1)</script><b>Plumber</b> &amp; \"'; drop table", 1))
        .first()
        .extracting(OccupationMatch::code)
        .isEqualTo("47-2152.00");
  }

  @Test
  void answersLongInputAtOnce() {
    var started = System.nanoTime();

    assertThat(INDEX.search("plumber " + "x".repeat(2_000_000), 3)).isNotEmpty();
    assertThat(INDEX.code("(((".repeat(500_000))).isNotNull();
    assertThat(INDEX.code("plumber " + "- remote ".repeat(200_000)).best()).isPresent();
    assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
  }

  @Test
  void returnsNoMoreThanAskedFor() {
    assertThat(INDEX.search("driver", 2)).hasSize(2);
    assertThat(INDEX.search("driver", 0)).isEmpty();
    assertThat(INDEX.search("driver", -1)).isEmpty();
    assertThat(INDEX.search("driver", Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(INDEX.size());
  }

  @Test
  void answersAlikeWhateverTheOrderOfTheRelease() {
    var shuffled = new ArrayList<>(OCCUPATIONS);
    Collections.reverse(shuffled);

    for (var words : List.of("driver", "welding", "teacher", "repair")) {
      assertThat(OccupationIndex.of(shuffled).search(words, 40)).isEqualTo(INDEX.search(words, 40));
    }
  }

  @Test
  void putsTiesInOrderOfTheirCodes() {
    var twins =
        Stream.of("11-1111.00", "22-2222.00", "33-3333.00")
            .map(
                code ->
                    new OccupationText(code, "Widget Makers", "", List.of(), List.of(), List.of()))
            .toList();

    assertThat(OccupationIndex.of(twins.reversed()).search("widget maker", 3))
        .extracting(OccupationMatch::code)
        .containsExactly("11-1111.00", "22-2222.00", "33-3333.00");
  }

  @Test
  void answersManyThreadsAlike() throws Exception {
    var expected = INDEX.search("nurse for old people", 10);
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<List<OccupationMatch>> question = () -> INDEX.search("nurse for old people", 10);
      for (var answer : threads.invokeAll(Collections.nCopies(64, question))) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void isEmptyWithoutOccupations() {
    var empty = OccupationIndex.of(List.of());

    assertThat(empty.search("nurse", 5)).isEmpty();
    assertThat(empty.code("nurse").accepted()).isFalse();
    assertThat(OccupationIndex.of(OCCUPATIONS.subList(0, 1)).search("nurse", 5)).hasSize(1);
  }

  @Test
  void acceptsATitleThatOneOccupationLists() {
    var coding = INDEX.code("Staff Nurse");

    assertThat(coding.accepted()).isTrue();
    assertThat(coding.confidence()).isGreaterThan(.9);
    assertThat(coding.best()).map(OccupationMatch::code).hasValue("29-1141.00");
  }

  @Test
  void offersChoicesForATitleThatSaysLittle() {
    var coding = INDEX.code("Operator");

    assertThat(coding.accepted()).isFalse();
    assertThat(coding.candidates()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senior Software Engineer - Remote | Software Engineer",
        "Software Engineer II | Software Engineer",
        "Software Developer (m/f/d) | Software Developer",
        "Software Developer m/w/d | Software Developer",
        "Nurse at Mercy Hospital | Nurse",
        "Web Developer @ Example Inc. | Web Developer",
        "Data Scientist, Payments Team | Data Scientist",
        "Bus Driver (part-time) | Bus Driver",
        "Remote - Bookkeeper | Bookkeeper",
        "Former Chef | Chef",
        "Nurse - ICU | Nurse - ICU",
        "School Principal | School Principal",
        "Senior Center Director | Senior Center Director",
        "Security Guard, Night Shift | Security Guard",
        "Senior | Senior",
      })
  void stripsOnlyWhatSaysNothing(String title, String rest) {
    assertThat(TitleCleaning.clean(title)).isEqualTo(rest);
  }

  @Test
  void countsASwapAsOneMistake() {
    assertThat(Spelling.distance("nurse", "nrse")).isEqualTo(1);
    assertThat(Spelling.distance("nurse", "nusre")).isEqualTo(1);
    assertThat(Spelling.distance("nurse", "")).isEqualTo(5);
  }

  private static List<OccupationText> occupations() {
    try (var stream =
        Objects.requireNonNull(OccupationIndexTests.class.getResourceAsStream("occupations.txt"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(OccupationIndexTests::occupation)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OccupationText occupation(String[] parts) {
    var titles =
        Stream.of(parts[2].split("; ")).map(title -> new AlternateTitle(title, null)).toList();
    return new OccupationText(
        parts[0], parts[1], parts[3], titles, List.of(), List.of(parts[3].split("(?<=\\.) ")));
  }
}
