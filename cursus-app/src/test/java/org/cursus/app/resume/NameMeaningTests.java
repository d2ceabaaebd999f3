package org.cursus.app.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.ImitatedAi;
import org.cursus.app.ai.NearNames;
import org.cursus.app.onet.ReleaseFollower;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.jobs.RecurringJob;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Values that are spelled like no name are linked by what they mean.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NameMeaningTests {

  private static final String LINKS = "/api/v1/links";
  private static final String SKILLS = "/api/v1/record/entries/skill";

  /// Half of it is no name.
  private static final String UNSURE = "Waterfall shops and wards";

  private static final Pattern VALUE = Pattern.compile("(?m)^(\\d+)\\. ");

  private final People people;
  private final Superuser superuser;
  private final NearNames near;
  private final List<ReleaseFollower> followers;
  private final List<RecurringJob> housekeeping;
  private final Gateway gateway;
  private final NameMeanings meanings;

  NameMeaningTests(
      People people,
      Superuser superuser,
      NearNames near,
      List<ReleaseFollower> followers,
      List<RecurringJob> housekeeping,
      Gateway gateway,
      NameMeanings meanings) {
    this.people = people;
    this.superuser = superuser;
    this.near = near;
    this.followers = followers;
    this.housekeeping = housekeeping;
    this.gateway = gateway;
    this.meanings = meanings;
  }

  @BeforeEach
  void prepared() {
    followers.forEach(ReleaseFollower::follow);
    await()
        .until(
            () -> {
              followNames();
              return near.model().filter(NearNames.Model::builtIn).isPresent();
            });
  }

  private void followNames() {
    housekeeping.stream()
        .filter(each -> each.name().equals("name-texts"))
        .forEach(each -> Caller.system().run(each::run));
  }

  private UUID addSkill(Person person, String name) {
    var added = person.post(SKILLS, Map.of("name", name)).json();
    return UUID.fromString(added.get("id").asString());
  }

  private void renew(Person person) {
    person.post(LINKS, Map.of());
    await().until(() -> superuser.jobsOf(person.id()) == 0);
  }

  private static String meaning(Person person, String value) {
    return person
        .get(LINKS)
        .json()
        .valueStream()
        .filter(each -> value.equals(each.get("value").asString()))
        .findFirst()
        .map(NameMeaningTests::meaning)
        .orElse("nothing");
  }

  private static String meaning(JsonNode link) {
    return "%s %s%s"
        .formatted(
            link.get("name").asString(),
            link.get("matchMethod").asString(),
            link.get("reviewRequired").asBoolean() ? " ?" : "");
  }

  private UUID nameId(String canonical) {
    return superuser
        .sql("select id from normalized_entities where canonical_name = :name order by id limit 1")
        .param("name", canonical)
        .query(UUID.class)
        .single();
  }

  @Test
  void aValueInOtherWordsIsLinkedByItsMeaning() {
    var ana = people.signUp("Ana");
    for (var each :
        List.of("Planning of lessons", "Waterfall methods", "Basket weaving", "Qwxyzzy", UNSURE)) {
      addSkill(ana, each);
    }
    renew(ana);
    var all = ana.get(LINKS).json();
    assertThat(meaning(ana, "Planning of lessons")).isEqualTo("Lesson planning embedding");
    assertThat(meaning(ana, "Waterfall methods")).isEqualTo("Waterfall embedding ?");
    assertThat(meaning(ana, "Qwxyzzy")).isEqualTo("nothing");
    assertThat(meaning(ana, "Basket weaving")).isEqualTo("nothing");
    assertThat(meaning(ana, UNSURE)).endsWith(" embedding ?");
    renew(ana);
    assertThat(ana.get(LINKS).json()).as("linking again").isEqualTo(all);
  }

  @Test
  void whatIsLinkedByMeaningFollowsItsValueAndItsName() {
    var ana = people.signUp("Ana");
    var lessons = addSkill(ana, "Planning of lessons");
    renew(ana);
    var java = nameId("Java");
    var meaning =
        Map.of(
            "entityType",
            "skill",
            "logicalEntityId",
            lessons,
            "field",
            "name",
            "normalizedEntityId",
            java);
    assertThat(put(ana, meaning)).isEqualTo("Java manual");
    renew(ana);
    assertThat(meaning(ana, "Planning of lessons")).as("by hand").isEqualTo("Java manual");
    ana.change("PATCH", SKILLS + "/" + lessons, 1, Map.of("name", "Plan of a lesson"));
    renew(ana);
    assertThat(meaning(ana, "Plan of a lesson")).isEqualTo("Lesson planning embedding");
    assertThat(meaning(ana, "Planning of lessons")).isEqualTo("nothing");

    setStatus("Lesson planning", "flagged");
    try {
      renew(ana);
      assertThat(meaning(ana, "Plan of a lesson")).doesNotContain("Lesson planning");
      followNames();
    } finally {
      setStatus("Lesson planning", "approved");
    }
    followNames();
    renew(ana);
    assertThat(meaning(ana, "Plan of a lesson")).isEqualTo("Lesson planning embedding");
  }

  private String put(Person person, Object meaning) {
    var answer =
        person.send(
            person
                .request(LINKS)
                .header("Content-Type", "application/json")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(meaning))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return meaning(answer.json());
  }

  private void setStatus(String name, String status) {
    superuser
        .sql(
            "update normalized_entities set review_status = :status, updated_at = clock_timestamp()"
                + " where canonical_name = :name and entity_type = 'skill'")
        .param("status", status)
        .param("name", name)
        .update();
  }

  /// A model that gives each value the same number.
  private static String picks(JsonNode request, int name) {
    var sent = request.path("messages").get(1).path("content").asString();
    return VALUE
        .matcher(sent)
        .results()
        .map(each -> "{\"value\": %s, \"name\": %d}".formatted(each.group(1), name))
        .collect(Collectors.joining(", ", "{\"picks\": [", "]}"));
  }

  private void askAModel(Person person, Imitation server) throws Exception {
    // Without an embedding model at the endpoint the built-in one goes on.
    try (var connected =
        ImitatedAi.connect(gateway, server, Map.of("CURSUS_AI_EMBEDDING_MODEL", ""))) {
      assertThat(connected).isNotNull();
      Caller.workerFor(person.id()).run(() -> meanings.run(person.id()));
    }
  }

  private static int charged(Person person) {
    return person.get("/api/v1/career/usage/balance").json().get("charged").asInt();
  }

  @Test
  void aModelChoosesAmongNearNamesOnceAndNothingElse() throws Exception {
    var ana = people.signUp("Ana");
    addSkill(ana, UNSURE);
    addSkill(ana, "Planning of lessons");
    renew(ana);
    var before = meaning(ana, UNSURE);
    try (var server = Imitation.start().answering(request -> picks(request, 99))) {
      askAModel(ana, server);
      assertThat(server.requests()).as("asked and repaired").hasSize(2);
      assertThat(server.lastWords())
          .contains(UNSURE + " (skill)", "has no name 99")
          .doesNotContain("Planning of lessons");
      assertThat(meaning(ana, UNSURE)).isEqualTo(before);
      assertThat(charged(ana)).isZero();

      superuser.sql("delete from asked_names where asked = 'llm'").update();
      server.answering(request -> picks(request, 1));
      askAModel(ana, server);
      assertThat(meaning(ana, UNSURE)).isEqualTo(before.replace("embedding ?", "llm"));
      assertThat(charged(ana)).isEqualTo(1);
      askAModel(ana, server);
      addSkill(ana, "Kubernetes");
      renew(ana);
      askAModel(ana, server);
      assertThat(server.requests()).as("not asked twice").hasSize(3);
      assertThat(meaning(ana, UNSURE)).isEqualTo(before.replace("embedding ?", "llm"));
    }
  }

  @Test
  void aModelAloneIsNotSureAndWithoutCreditsNothingIsAsked() throws Exception {
    var ana = people.signUp("Ana");
    addSkill(ana, "Kubernetas clustre wrangling");
    renew(ana);
    assertThat(meaning(ana, "Kubernetas clustre wrangling")).isEqualTo("nothing");
    try (var server = Imitation.start().answering(request -> picks(request, 1))) {
      ana.post("/api/v1/career/usage/validate", Map.of("featureKey", "external"));
      superuser
          .sql("update usage_account set granted = charged + reserved where user_id = :id")
          .param("id", ana.id())
          .update();
      askAModel(ana, server);
      assertThat(server.requests()).isEmpty();
      superuser
          .sql("update usage_account set granted = 100 where user_id = :id")
          .param("id", ana.id())
          .update();
      askAModel(ana, server);
      assertThat(meaning(ana, "Kubernetas clustre wrangling")).endsWith(" llm ?");
    }
  }
}
