package org.cursus.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.ConfigReader;
import org.cursus.engine.assessment.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedConfigTests {

  private static final String LONG = "career-readiness-1.1";
  private static final String SHORT = "quick-check-1.1";

  @Test
  void hasAsMuchAsItPromises() {
    var config = config(LONG);
    assertThat(config.steps()).hasSize(8);
    assertThat(config.questions()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(config.recommendations()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(config.questions())
        .extracting(Question::kind)
        .containsAll(EnumSet.allOf(Kind.class));
    assertThat(config.questions()).anyMatch(Question::reverse);
    assertThat(config.question("limits").orElseThrow().counts())
        .as("care and health are nothing that anybody has to get better at")
        .isFalse();
    assertThat(config(SHORT).questions()).hasSizeBetween(10, 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {LONG, SHORT})
  void isTranslatedThroughout(String version) {
    var tree = JsonMapper.shared().readTree(GoldenAnswers.text(version + ".json"));
    var german = tree.at("/translations/de");
    var texts = texts(tree, "").toList();
    assertThat(german.propertyNames()).containsExactlyInAnyOrderElementsOf(texts);
    assertThat(ConfigReader.in(config(version), "de").title())
        .isNotEqualTo(config(version).title());
  }

  @ParameterizedTest
  @ValueSource(strings = {LONG, SHORT})
  void speaksCalmly(String version) {
    assertThat(GoldenAnswers.text(version + ".json")).doesNotContain("!").doesNotContain("–");
  }

  static Stream<Arguments> golden() {
    return Stream.of(LONG, SHORT)
        .flatMap(
            version ->
                GoldenAnswers.of(version).stream()
                    .map(each -> Arguments.of(version, each.name(), each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("golden")
  void comesToWhatWasWorkedOut(String version, String name, GoldenAnswers golden) {
    var config = config(version);
    golden
        .answers()
        .forEach(
            (key, value) ->
                assertThat(Scoring.fault(config.question(key).orElseThrow(), value)).isEmpty());
    var score = Scoring.score(config, golden.answers());
    assertThat(JsonMapper.shared().writeValueAsString(told(config, score)))
        .isEqualTo(JsonMapper.shared().writeValueAsString(golden.expected()));
  }

  /// In the order and the form of the golden file.
  private static JsonNode told(AssessmentConfig config, AssessmentScore score) {
    var json = JsonMapper.shared();
    var told = json.createObjectNode();
    told.put("total", score.total() == null ? null : score.total().toPlainString());
    told.put("band", score.band() == null ? null : score.band().title());
    var sections = told.putObject("sections");
    score
        .sections()
        .forEach(
            each ->
                sections
                    .putArray(each.id())
                    .add(each.score() == null ? null : each.score().toPlainString())
                    .add(each.band() == null ? null : each.band().title()));
    told.set("caps", json.valueToTree(score.caps().stream().map(Cap::text).toList()));
    told.set(
        "recommendations",
        json.valueToTree(score.recommendations().stream().map(Recommendation::id).toList()));
    told.set(
        "hidden",
        json.valueToTree(
            config.questions().stream()
                .map(Question::key)
                .filter(each -> !score.asked().contains(each))
                .toList()));
    told.set("missing", json.valueToTree(score.missing()));
    return told;
  }

  /// Where texts for people stand.
  private static Stream<String> texts(JsonNode node, String at) {
    if (node.isString()) {
      return at.matches(".*/(title|text|summary|help|fromText|toText|unit)")
          ? Stream.of(at)
          : Stream.empty();
    }
    if (node.isArray()) {
      return Stream.iterate(0, i -> i < node.size(), i -> i + 1)
          .flatMap(i -> texts(node.get(i), at + "/" + i));
    }
    return node.properties().stream()
        .filter(each -> !each.getKey().equals("translations"))
        .flatMap(each -> texts(each.getValue(), at + "/" + each.getKey()));
  }

  private static AssessmentConfig config(String version) {
    return ConfigReader.read(GoldenAnswers.text(version + ".json"));
  }
}
