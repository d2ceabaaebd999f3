package org.cursus.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEmbeddingTests {

  private static final List<String> TEXTS =
      List.of(
          "Care for patients in hospital wards and record their symptoms.",
          "Give medication to patients and watch their symptoms.",
          "Weld steel beams and read blueprints of bridges.",
          "Cut steel plates and weld them after blueprints.",
          "Teach children to read and write.",
          "Plan lessons and grade the homework of children.");

  private final TextEmbedding model = TextEmbedding.learn(TEXTS);

  private double nearness(String one, String other) {
    return TextEmbedding.dot(model.embed(one), model.embed(other));
  }

  @Test
  void vectorsAreOfLengthOne() {
    var vector = model.embed("Welding of steel");

    assertThat(vector).hasSize(TextEmbedding.DIMENSIONS);
    assertThat(TextEmbedding.dot(vector, vector)).isCloseTo(1, within(1e-4));
  }

  @Test
  void wordsOfOneFamilyAreOne() {
    assertThat(nearness("welder", "welding")).isCloseTo(1, within(1e-4));
  }

  @Test
  void wordsThatKeepTheSameCompanyAreNearer() {
    assertThat(nearness("medication", "hospital")).isGreaterThan(nearness("medication", "beams"));
    assertThat(nearness("homework", "lessons")).isGreaterThan(nearness("homework", "steel"));
  }

  @Test
  void unknownWordsAreNearThemselvesOnly() {
    assertThat(nearness("zither", "zither")).isCloseTo(1, within(1e-4));
    assertThat(nearness("zither", "bassoon")).isLessThan(.3);
  }

  @Test
  void aLongPassageCountsNoMoreThanAShortOne() {
    var mean = model.embed(List.of("Weld steel.", "Teach children to read, to write, to draw."));

    assertThat(TextEmbedding.dot(mean, model.embed("Weld steel."))).isGreaterThan(.5);
  }

  @Test
  void nothingIsNowhere() {
    assertThat(model.embed("")).containsOnly(0f);
    assertThat(model.embed("... !")).containsOnly(0f);
    assertThat(model.embed(List.of())).containsOnly(0f);
  }

  @Test
  void theSameTextsMakeTheSameModel() {
    assertThat(TextEmbedding.learn(TEXTS).embed("Weld steel")).isEqualTo(model.embed("Weld steel"));
  }
}
