package org.cursus.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.match.OccupationText.AlternateTitle;
import org.junit.jupiter.api.Test;

final class TitleNetTests {

  private static final List<OccupationText> OCCUPATIONS =
      List.of(
          occupation("29-1141.00", "Nurses", "Care for patients on a ward.", "Ward Nurse"),
          occupation("29-1292.00", "Dental Hygienists", "Clean teeth.", "Teeth Cleaner"),
          occupation("51-4121.00", "Welders", "Join metal with a torch.", "Torch Welder"),
          occupation("51-3011.00", "Bakers", "Bake bread in an oven.", "Bread Baker"));

  @Test
  void givesEachOccupationItsChance() {
    var scores = scores(OCCUPATIONS, "pastry baker");
    // The mean of two logarithms never says more than both nets together do.
    assertThat(Arrays.stream(scores).map(Math::exp).sum()).isBetween(.9, 1 + 1e-5);
    // Places are in the order of codes.
    assertThat(best(scores)).isEqualTo(2);
  }

  @Test
  void learnsFromSentencesToo() {
    assertThat(best(scores(OCCUPATIONS, "patients"))).isZero();
    assertThat(best(scores(OCCUPATIONS, "metal"))).isEqualTo(3);
  }

  @Test
  void learnsTheSameEveryTime() {
    assertThat(scores(OCCUPATIONS, "torch nurse")).isEqualTo(scores(OCCUPATIONS, "torch nurse"));
  }

  @Test
  void hasNothingToChooseWithoutOccupations() {
    assertThat(scores(List.of(), "nurse")).isEmpty();
    assertThat(scores(OCCUPATIONS.subList(0, 1), "nurse")).containsExactly(0);
  }

  @Test
  void answersUnknownWordsEvenly() {
    assertThat(Arrays.stream(scores(OCCUPATIONS, "zzz")).min().orElseThrow())
        .isGreaterThan(Math.log(.1));
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int place = 0; place < scores.length; place++) {
      best = scores[place] > scores[best] ? place : best;
    }
    return best;
  }

  private static double[] scores(List<OccupationText> occupations, String asked) {
    var titles = new Titles(occupations);
    var vocabulary = new Vocabulary();
    var terms = new int[titles.size()][];
    var grams = new int[titles.size()][];
    for (int title = 0; title < terms.length; title++) {
      terms[title] = vocabulary.terms(titles.words(title));
      grams[title] = vocabulary.grams(titles.words(title));
    }
    SentenceIndex.ofTasks(titles.occupations, vocabulary);
    vocabulary.close();
    var words = Tokens.of(asked);
    return new TitleNet(titles, terms, grams, vocabulary).score(List.of(words));
  }

  private static OccupationText occupation(
      String code, String title, String description, String other) {
    // Few texts, so each is there often enough to be learned.
    var alternates =
        Stream.of(other, other + " Helper", other + " Aide", other + " Lead", other + " Trainee")
            .map(name -> new AlternateTitle(name, null))
            .toList();
    return new OccupationText(
        code, title, description, alternates, List.of(), List.of(description, description));
  }
}
