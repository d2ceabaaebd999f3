package org.cursus.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Administrators keep versions of assessments, and see of the answers only what gives nobody away.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConfigAdminTests {

  private static final String ADMIN = "/api/v1/admin/scoring-configs";
  private static final String NAME = "config-admin-test";

  private final People people;
  private final Superuser superuser;
  private final ConfigRuns runs;
  private final Configs configs;
  private Person ida;

  ConfigAdminTests(People people, Superuser superuser, Configs configs) {
    this.people = people;
    this.superuser = superuser;
    this.runs = new ConfigRuns(superuser);
    this.configs = configs;
    this.ida = people.stranger();
  }

  @BeforeEach
  void promote() {
    ida = people.signUp("Ida");
    superuser.promote(ida.id());
  }

  @AfterEach
  void clear() {
    runs.clear(List.of(NAME));
  }

  private UUID add(ObjectNode config) {
    var added = ida.postRaw(ADMIN, "application/json", config.toString());
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return UUID.fromString(added.json().get("id").asString());
  }

  private Person.Answer activate(UUID id) {
    return ida.post(ADMIN + "/" + id + "/activate", Map.of());
  }

  @Test
  void isForAdministratorsOnly() {
    for (var path : List.of("", "/" + UUID.randomUUID(), "/" + UUID.randomUUID() + "/answers")) {
      assertThat(people.stranger().get(ADMIN + path).status()).isEqualTo(401);
      assertThat(people.guest().get(ADMIN + path).status()).isEqualTo(403);
      assertThat(people.signUp("Ben").get(ADMIN + path).status()).isEqualTo(403);
    }
    assertThat(ida.get(ADMIN + "/" + UUID.randomUUID()).problem()).endsWith("no-such-assessment");
    assertThat(
            superuser
                .sql(
                    """
                    select count(*)
                    from unnest(array['cursus_app', 'cursus_worker', 'cursus_system']) r,
                      unnest(array['count_runs()', 'count_answers(uuid)', 'count_progress(uuid)',
                        'sessions_for_preview(text, text[], integer)']) f
                    where has_function_privilege(r, f, 'execute')
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void publishesTheSchema() {
    var answer = people.stranger().get(ConfigSchema.PLACE);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/schema+json");
    assertThat(answer.json().get("$id").asString()).isEqualTo(ConfigSchema.PLACE);
  }

  @Test
  void refusesAConfigWithEachFaultAtItsPlace() {
    var config = ConfigRuns.config(NAME, "1.0");
    ((ObjectNode) config.at("/sections/0")).put("weight", 0.5);
    ((ObjectNode) config.at("/questions/0")).put("colour", "red");
    var refused = ida.postRaw(ADMIN, "application/json", config.toString());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).endsWith("config-invalid");
    assertThat(refused.json().get("errors").valueStream().map(e -> e.get("pointer").asString()))
        .containsExactly("/sections", "/questions/0/colour");
    var checked = ida.postRaw(ADMIN + "/check", "application/json", config.toString());
    assertThat(checked.json().get("faults").size()).isEqualTo(2);
    assertThat(ida.postRaw(ADMIN, "application/json", "{ oops").status()).isEqualTo(422);
    assertThat(ida.postRaw(ADMIN, "application/json", "[]").status()).isEqualTo(422);
    assertThat(ida.get(ADMIN).body()).doesNotContain(NAME);
  }

  @Test
  void activatesAndGoesBack() {
    var old = add(ConfigRuns.config(NAME, "1.0"));
    assertThat(ida.postRaw(ADMIN, "application/json", ConfigRuns.config(NAME, "1.0").toString()))
        .satisfies(again -> assertThat(again.status()).isEqualTo(409))
        .satisfies(again -> assertThat(again.problem()).endsWith("config-exists"));
    assertThat(activate(old).json().get("active").asBoolean()).isTrue();
    var next = add(ConfigRuns.config(NAME, "1.1"));
    activate(next);
    awaitActive("1.1");
    activate(old);
    awaitActive("1.0");
    assertThat(ida.delete(ADMIN + "/" + old).problem()).endsWith("config-active");
    assertThat(ida.delete(ADMIN + "/" + next).status()).isEqualTo(204);
    assertThat(
            superuser
                .sql("select action from security_audit_log where user_id = :ida order by id")
                .param("ida", ida.id())
                .query(String.class)
                .list())
        .containsSubsequence(
            "scoring_config_added",
            "scoring_config_activated",
            "scoring_config_added",
            "scoring_config_activated",
            "scoring_config_activated",
            "scoring_config_removed");
  }

  private void awaitActive(String version) {
    var end = Instant.now().plusSeconds(20);
    while (configs.active().stream()
        .map(Configs.Configured::config)
        .noneMatch(each -> each.name().equals(NAME) && each.version().equals(version))) {
      assertThat(Instant.now()).isBefore(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void opensTheLongOneInTheEditor() {
    var id = configs.activeOf("career-readiness").id();
    var editor = ida.getPage("/admin/assessments/" + id + "/edit");
    assertThat(editor.status()).isEqualTo(200);
    assertThat(editor.body()).contains("&quot;version&quot;: &quot;1.2&quot;", "Wo Sie stehen");
    var stored = ida.get(ADMIN + "/" + id).json().get("config");
    assertThat(ida.postRaw(ADMIN + "/check", "application/json", stored.toString()).json())
        .hasToString("{\"faults\":[]}");
  }

  @Test
  void hasOneActiveVersionWhoeverComesFirst() {
    var ids = IntStream.range(0, 4).mapToObj(i -> add(ConfigRuns.config(NAME, "1." + i))).toList();
    var answers = AtOnce.run(4, i -> activate(ids.get(i)).status());
    assertThat(answers).containsOnly(200);
    assertThat(
            ida.get(ADMIN)
                .json()
                .valueStream()
                .filter(each -> each.get("name").asString().equals(NAME))
                .filter(each -> each.get("active").asBoolean()))
        .hasSize(1);
  }

  @Test
  void keepsAVersionThatSomebodyBeganWith() {
    var id = add(ConfigRuns.config(NAME, "1.0"));
    runs.handedIn(id, 50, "{\"goal\": \"yes\"}");
    assertThat(ida.delete(ADMIN + "/" + id).problem()).endsWith("config-begun");
    assertThat(ida.get(ADMIN + "/" + id).json().at("/version/begun").asBoolean()).isTrue();
  }

  /// 37 people, of whom 30 count: 3 of "no" and 10 of "roughly" are put together, and of the ways
  /// the one that three people chose is left out.
  @Test
  void tellsOfGroupsOfTenOrMoreOnly() {
    var id = add(ConfigRuns.config(NAME, "1.0"));
    for (int i = 0; i < 37; i++) {
      runs.handedIn(
          id,
          i < 12 ? 35 : 72,
          """
          {"goal": "%s", "goal-name": "Secret %d", "proofs": %d, "alone": %d,
           "order": ["task", "action", "result"], "ways": ["boards"%s%s]}
          """
              .formatted(
                  i < 3 ? "no" : i < 13 ? "roughly" : "yes",
                  i,
                  i < 15 ? 1 : 4,
                  i < 9 ? 1 : i < 18 ? 3 : 5,
                  i < 14 ? ", \"people\"" : "",
                  i < 3 ? ", \"service\"" : ""));
    }
    var figures = ida.get(ADMIN + "/" + id + "/answers").json();
    assertThat(figures.at("/version/handedIn").asInt()).isEqualTo(30);
    assertThat(groups(figures, "goal")).containsExactly("Yes: 17", "Not yet or Roughly: 13");
    assertThat(groups(figures, "proofs"))
        .containsExactly("0 to below 2 results: 15", "2 to below 5 results: 15");
    assertThat(groups(figures, "alone"))
        .containsExactly("5 (Completely true): 12", "1 (Not true at all) or 3: 18");
    assertThat(groups(figures, "goal-name"))
        .as("who was asked would tell how many said no")
        .isEmpty();
    assertThat(groups(figures, "next")).containsExactly("without an answer: 30");
    assertThat(question(figures, "ways").get("options").valueStream().map(ConfigAdminTests::told))
        .containsExactly("Job boards: 30", "People I know: 14");
    assertThat(figures.get("scores").valueStream().map(ConfigAdminTests::told))
        .containsExactly("30 to below 40: 12", "70 to below 80: 18");
    assertThat(figures.get("lastSteps").valueStream().map(ConfigAdminTests::told))
        .containsExactly("Handed in: 30");
    assertThat(figures.get("median").asInt()).isEqualTo(72);
    assertThat(figures.at("/times/0/seconds").asInt()).isEqualTo(40);
    assertThat(figures.findValues("people"))
        .allSatisfy(each -> assertThat(each.asInt()).isGreaterThanOrEqualTo(10));
    assertThat(figures.toString()).doesNotContain("Secret");
    var csv = ida.get(ADMIN + "/" + id + "/answers.csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body()).contains("Not yet or Roughly,13").doesNotContain("Secret");
    movesInGroups();
  }

  /// The same people, had the aim counted for all.
  private void movesInGroups() {
    var other = ConfigRuns.config(NAME, "2.0");
    IntStream.range(0, 4)
        .forEach(
            i -> ((ObjectNode) other.at("/sections/" + i)).put("weight", i == 0 ? 0.97 : 0.01));
    var moves = ida.postRaw(ADMIN + "/preview", "application/json", other.toString()).json();
    assertThat(moves.get("runs").asInt()).isEqualTo(30);
    assertThat(moves.findValues("people"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.asInt()).isGreaterThanOrEqualTo(10));
    var texts =
        superuser
            .sql(
                "select answers::text from sessions_for_preview(:name, array['goal', 'goal-name'], 100)")
            .param("name", NAME)
            .query(String.class)
            .list();
    assertThat(texts).hasSize(30).noneMatch(each -> each.contains("Secret"));
  }

  @Test
  void tellsNothingOfNine() {
    var id = add(ConfigRuns.config(NAME, "1.0"));
    for (int i = 0; i < 9; i++) {
      runs.handedIn(id, 50, "{\"goal\": \"yes\", \"ways\": [\"boards\"]}");
    }
    var figures = ida.get(ADMIN + "/" + id + "/answers").json();
    assertThat(figures.findValues("people")).isEmpty();
    assertThat(figures.get("scores").isEmpty()).isTrue();
    assertThat(figures.get("times").isEmpty()).isTrue();
    assertThat(figures.get("median").isNull()).isTrue();
    var moves =
        ida.postRaw(
            ADMIN + "/preview", "application/json", ConfigRuns.config(NAME, "1.1").toString());
    assertThat(moves.json().get("runs").asInt()).isZero();
  }

  @Test
  void tellsNothingOfOneWhoTakesItTenTimes() {
    var id = add(ConfigRuns.config(NAME, "1.0"));
    var ben = people.signUp("Ben").id();
    for (int i = 0; i < 10; i++) {
      runs.handedIn(ben, id, 50, "{\"goal\": \"yes\", \"ways\": [\"boards\"]}");
    }
    for (int i = 0; i < 9; i++) {
      runs.handedIn(id, 80, "{\"goal\": \"no\", \"ways\": [\"people\"]}");
    }
    var figures = ida.get(ADMIN + "/" + id + "/answers").json();
    assertThat(figures.at("/version/handedIn").asInt()).isEqualTo(10);
    assertThat(groups(figures, "goal")).containsExactly("Not yet or Yes: 10");
    assertThat(question(figures, "ways").get("options")).isEmpty();
    assertThat(figures.get("lastSteps").valueStream().map(ConfigAdminTests::told))
        .containsExactly("Handed in: 10");
    assertThat(figures.get("scores").valueStream().map(ConfigAdminTests::told))
        .containsExactly("50 to below 60 or 80 to below 90: 10");
    var moves =
        ida.postRaw(
            ADMIN + "/preview", "application/json", ConfigRuns.config(NAME, "1.1").toString());
    assertThat(moves.json().get("runs").asInt()).isEqualTo(10);
  }

  private static JsonNode question(JsonNode figures, String key) {
    return figures
        .get("questions")
        .valueStream()
        .filter(each -> each.get("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> groups(JsonNode figures, String key) {
    return question(figures, key).get("groups").valueStream().map(ConfigAdminTests::told).toList();
  }

  private static String told(JsonNode group) {
    return group.get("name").asString() + ": " + group.get("people").asInt();
  }
}
