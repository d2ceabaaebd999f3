package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.util.Map;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Occupations of the starter release, found by what somebody tells.
@CursusTest
class NearOccupationTests {

  private static final String NEAR = "/api/v1/occupations/near";
  private final Person ana;

  NearOccupationTests(@Autowired People people) {
    ana = people.signUp("Ana");
  }

  /// The texts are prepared soon after the start, in the background.
  private JsonNode near(String text) {
    await().until(() -> !ana.post(NEAR, Map.of("text", "work")).json().get("items").isEmpty());
    var answer = ana.post(NEAR, Map.of("text", text));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void sentencesFindTheirOccupation() {
    var found =
        near(
            "I care for ill people in a hospital, give them their medication and watch how they do.");

    assertThat(found.get("items").findValuesAsString("key").subList(0, 3)).contains("29-1141.00");
    assertThat(found.path("byMeaning").asBoolean()).isTrue();
    assertThat(found.path("engine").asString()).isEqualTo("builtin");
    assertThat(found.path("explanation").asString()).startsWith("Found by meaning and by words.");
    var log = ana.get("/api/v1/career/usage").json().path("items");
    assertThat(log).as("the built-in model is free and not metered").isEmpty();
    assertThat(found.at("/source/attribution").asString()).contains("O*NET");
  }

  @Test
  void wordsCountAsWellAsMeaning() {
    var first = near("registered nurses").at("/items/0");

    assertThat(first.get("key").asString()).startsWith("29-1141");
    assertThat(first.get("byWords").asBoolean()).isTrue();
    assertThat(first.get("byMeaning").asBoolean()).isTrue();
  }

  @Test
  void wordsThatNobodyKnowsFindSomethingOrNothingButNeverFail() {
    for (var text : new String[] {"qwxz qwxz", "看護師", "' or 1=1; --", "& | ! ( ) :*", "a"}) {
      assertThat(ana.post(NEAR, Map.of("text", text)).status()).as(text).isEqualTo(200);
    }
  }

  @Test
  void anEmptyOrEndlessTextIsRefused() {
    assertThat(ana.post(NEAR, Map.of("text", " ")).status()).isEqualTo(422);
    assertThat(ana.post(NEAR, Map.of()).status()).isEqualTo(422);
    assertThat(ana.post(NEAR, Map.of("text", "x".repeat(20_001))).status()).isEqualTo(422);
  }
}
