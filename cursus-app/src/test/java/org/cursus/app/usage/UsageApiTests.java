package org.cursus.app.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// A service outside of Cursus asks for credits and brings results.
@CursusTest
class UsageApiTests {

  private static final String USAGE = "/api/v1/career/usage/";
  private static final String HISTORY = "/api/v1/career/history";

  @Autowired private People people;
  @Autowired private Superuser superuser;
  @Autowired private StatementCount statements;

  private Person ana;

  @BeforeEach
  void signUp() {
    ana = people.signUp("Ana");
  }

  private static Answer validate(Person person, @Nullable String key, String feature) {
    var request =
        person
            .request(USAGE + "validate")
            .header("Content-Type", "application/json")
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(Map.of("featureKey", feature))));
    return person.send(key == null ? request : request.header("Idempotency-Key", key));
  }

  private String validated(String feature) {
    return validate(ana, null, feature).json().get("usageId").asString();
  }

  private static Answer commit(Person person, String id, Map<String, Object> change) {
    var outcome = new HashMap<String, Object>();
    outcome.put("success", true);
    outcome.put("modelUsed", "m-1");
    outcome.put("promptTokens", 100);
    outcome.put("completionTokens", 20);
    outcome.put("latencyMs", 900);
    outcome.put("resultData", Map.of("advice", "Learn SQL"));
    outcome.putAll(change);
    return person.post(USAGE + id + "/commit", outcome);
  }

  private int left() {
    return ana.get(USAGE + "balance").json().get("left").asInt();
  }

  @Test
  void aUseIsReservedThenChargedWithItsResultOnce() {
    int before = left();
    var reserved = validate(ana, null, "career_path");
    assertThat(reserved.status()).isEqualTo(200);
    assertThat(reserved.json().get("creditsReserved").asInt()).isEqualTo(2);
    assertThat(reserved.json().get("balance").asInt()).isEqualTo(before - 2);
    var id = reserved.json().get("usageId").asString();
    statements.take();
    var first = commit(ana, id, Map.of());
    assertThat(statements.take()).isLessThanOrEqualTo(9);
    var second = commit(ana, id, Map.of("resultData", Map.of("advice", "Another")));
    assertThat(first.json()).isEqualTo(second.json());
    assertThat(first.json().get("creditsCharged").asInt()).isEqualTo(2);
    assertThat(left()).isEqualTo(before - 2);
    var result = ana.get(HISTORY + "/" + first.json().get("resultId").asString()).json();
    assertThat(result.at("/resultData/advice").asString()).isEqualTo("Learn SQL");
    assertThat(result.get("title").asString()).isEqualTo("Career path recommendations");
    var line = ana.get("/api/v1/career/usage?limit=1").json().at("/items/0");
    assertThat(line.get("status").asString()).isEqualTo("SUCCESS");
    assertThat(line.get("promptTokens").asInt()).isEqualTo(100);
  }

  @Test
  void aFailureCostsNothingAndCannotSucceedLater() {
    int before = left();
    var id = validated("external");
    var failed = Map.<String, Object>of("success", false, "errorCode", "timeout");
    assertThat(commit(ana, id, failed).json().get("status").asString()).isEqualTo("FAILED");
    assertThat(commit(ana, id, failed).status()).isEqualTo(200);
    assertThat(left()).isEqualTo(before);
    assertThat(commit(ana, id, Map.of()).problem()).isEqualTo("/problems/usage/usage-ended");
    var done = validated("external");
    commit(ana, done, Map.of());
    assertThat(commit(ana, done, failed).status()).isEqualTo(409);
  }

  @Test
  void nobodyEndsTheUseOfAnother() {
    var id = validated("external");
    var ben = people.signUp("Ben");
    assertThat(commit(ben, id, Map.of()).status()).isEqualTo(404);
    assertThat(commit(ben, id, Map.of("success", false)).status()).isEqualTo(404);
    var result = commit(ana, id, Map.of()).json().get("resultId").asString();
    assertThat(ben.get(HISTORY + "/" + result).status()).isEqualTo(404);
    assertThat(ben.delete(HISTORY + "/" + result).status()).isEqualTo(404);
    assertThat(ben.get(HISTORY).json().get("items")).isEmpty();
    assertThat(ben.get("/api/v1/career/usage").json().get("items")).isEmpty();
  }

  @Test
  void oneOfSixtyFourGetsTheLastCredit() {
    int left = left();
    validated("external");
    superuser
        .sql("update usage_account set charged = :charged where user_id = :id")
        .param("charged", left - 2)
        .param("id", ana.id())
        .update();
    var answers = AtOnce.run(64, number -> validate(ana, null, "external"));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 402)).hasSize(63);
    var refused = answers.stream().filter(answer -> answer.status() == 402).findFirst().get();
    assertThat(refused.problem()).isEqualTo("/problems/usage/credits-used-up");
    assertThat(refused.json().get("detail").asString())
        .startsWith("This costs 1 and you have 0 left. The next month begins on 1 ");
    var lines = ana.get("/api/v1/career/usage").json().get("items");
    assertThat(lines.valueStream().map(line -> line.get("status").asString()))
        .containsExactly("RESERVED", "RESERVED");
  }

  @Test
  void aNamedValidateReservesOnce() {
    int before = left();
    var answers = AtOnce.run(16, number -> validate(ana, "k-1", "external"));
    assertThat(answers.stream().map(Answer::status)).containsOnly(200);
    assertThat(answers.stream().map(answer -> answer.json().get("usageId").asString()).distinct())
        .hasSize(1);
    assertThat(left()).isEqualTo(before - 1);
    assertThat(validate(ana, "k-1", "career_path").problem())
        .isEqualTo("/problems/usage/idempotency-key-taken");
    assertThat(validate(ana, "k 1", "external").status()).isEqualTo(400);
    assertThat(validate(ana, "k".repeat(201), "external").status()).isEqualTo(400);
  }

  @Test
  void badInputIsRefusedAndChargesNothing() {
    int before = left();
    var id = validated("external");
    assertThat(validate(ana, null, "fortune_telling").problem())
        .isEqualTo("/problems/usage/no-such-feature");
    assertThat(ana.postRaw(USAGE + "validate", "application/json", "{").status()).isEqualTo(400);
    assertThat(ana.postRaw(USAGE + "validate", "application/json", "{}").status()).isEqualTo(400);
    List<Map<String, Object>> unfit =
        List.of(
            Map.of("resultData", List.of("a list")),
            Map.of("resultData", "a text"),
            Map.of("modelUsed", " "),
            Map.of("modelUsed", "m".repeat(201)),
            Map.of("promptTokens", -1),
            Map.of("completionTokens", 2_000_000_000),
            Map.of("latencyMs", -5),
            Map.of("errorCode", "Ana Silva said no"),
            Map.of("resultData", Map.of("advice", "a\0b")));
    for (var change : unfit) {
      var answer = commit(ana, id, change);
      assertThat(answer.status()).as(change + answer.body()).isEqualTo(422);
    }
    assertThat(commit(ana, id, Map.of("promptTokens", "many")).status()).isEqualTo(400);
    assertThat(commit(ana, id, Map.of("resultData", Map.of("x", "y".repeat(600_000)))).status())
        .isEqualTo(413);
    assertThat(commit(ana, UUID.randomUUID().toString(), Map.of()).status()).isEqualTo(404);
    assertThat(commit(ana, "none", Map.of()).status()).isEqualTo(404);
    assertThat(left()).isEqualTo(before - 1);
    assertThat(ana.get(HISTORY).json().get("items")).isEmpty();
    assertThat(commit(ana, id, Map.of()).status()).as("still open").isEqualTo(200);
    assertThat(people.stranger().get(HISTORY).status()).isEqualTo(401);
  }

  @Test
  void theHistoryIsReadPageByPageNewestFirst() {
    var made = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      var id = validated(i % 2 == 0 ? "external" : "career_path");
      made.addFirst(commit(ana, id, Map.of()).json().get("resultId").asString());
    }
    var read = new ArrayList<String>();
    var cursor = "";
    do {
      statements.take();
      var page = ana.get(HISTORY + "?limit=3&cursor=" + cursor).json();
      page.get("items").forEach(item -> read.add(item.get("id").asString()));
      cursor = page.get("nextCursor").asString("");
    } while (!cursor.isEmpty());
    assertThat(read).isEqualTo(made);
    var paths = ana.get(HISTORY + "?feature=career_path").json().get("items");
    assertThat(paths).hasSize(3);
    assertThat(ana.get(HISTORY + "?feature=magic").status()).isEqualTo(400);
    for (var broken :
        List.of(
            "x",
            "1.2",
            "zz." + made.getFirst(),
            "7fffffffffffffff." + made.getFirst(),
            "-1." + made.getFirst())) {
      assertThat(ana.get(HISTORY + "?cursor=" + broken).problem())
          .isEqualTo("/problems/usage/cursor-invalid");
    }
    deleteAndRestore(made.getFirst());
  }

  private void deleteAndRestore(String id) {
    long lines = superuser.rowsOf(ana.id(), "career_usage_log");
    assertThat(ana.delete(HISTORY + "/" + id).status()).isEqualTo(204);
    assertThat(ana.delete(HISTORY + "/" + id).problem())
        .isEqualTo("/problems/usage/no-such-result");
    assertThat(ana.get(HISTORY + "/" + id).status()).isEqualTo(404);
    assertThat(superuser.rowsOf(ana.id(), "career_usage_log")).isEqualTo(lines);
    assertThat(ana.post(HISTORY + "/" + id + "/restore", Map.of()).status()).isEqualTo(204);
    assertThat(ana.get(HISTORY + "/" + id).status()).isEqualTo(200);
  }
}
