package org.cursus.app.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Values of resumes and of the record are linked to the names that everybody shares.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EntityLinkTests {

  private static final String LINKS = "/api/v1/links";
  private static final String SKILLS = "/api/v1/record/entries/skill";

  private static final byte[] RESUME =
      """
      Ana Sousa
      Software Engineer
      ana.sousa@example.org | +351 912 345 678

      EXPERIENCE

      Siemens AG, Lisbon, Portugal
      Sr. Software Engineer, March 2020 - Present
      - Moved billing to the cloud

      EDUCATION

      Universidade do Minho, Braga, Portugal
      Bachelor of Science in Informatics, 2012 - 2016

      SKILLS

      k8s, Kubernets, JS, C++, Basket weaving
      """
          .getBytes(StandardCharsets.UTF_8);

  private final People people;
  private final Superuser superuser;
  private final StatementCount statements;

  EntityLinkTests(People people, Superuser superuser, StatementCount statements) {
    this.people = people;
    this.superuser = superuser;
    this.statements = statements;
  }

  private static Map<String, String> meanings(JsonNode links) {
    var meanings = new TreeMap<String, String>();
    links
        .valueStream()
        .forEach(
            link ->
                meanings.put(
                    link.get("value").asString(),
                    link.get("name").asString()
                        + " "
                        + link.get("matchMethod").asString()
                        + (link.get("reviewRequired").asBoolean() ? " ?" : "")));
    return meanings;
  }

  private static JsonNode links(Person person) {
    return person.get(LINKS).json();
  }

  private static UUID addSkill(Person person, String name) {
    return UUID.fromString(person.post(SKILLS, Map.of("name", name)).json().get("id").asString());
  }

  private static long renew(Person person) {
    return person.post(LINKS, Map.of()).json().get("changed").asLong();
  }

  private static String name(Person person, String value) {
    var link =
        links(person).valueStream().filter(each -> value.equals(each.get("value").asString()));
    return link.findFirst().map(each -> each.get("name").asString()).orElse("nothing");
  }

  private UUID nameId(String canonical) {
    return superuser
        .sql(
            "select id from normalized_entities where canonical_name = :name and entity_type = 'technology'")
        .param("name", canonical)
        .query(UUID.class)
        .single();
  }

  @Test
  void anUploadLinksWhatWasReadAndWhatWasRecorded() {
    var ana = people.signUp("Ana");
    var resume = ana.uploadAndWait("ana.txt", RESUME).get("id").asString();
    var meanings = meanings(ana.get(LINKS + "?resume=" + resume).json());
    assertThat(meanings)
        .containsEntry("Siemens AG", "Siemens exact")
        .containsEntry("Sr. Software Engineer", "Senior Software Engineer exact")
        .containsEntry("Universidade do Minho", "University of Minho exact")
        .containsEntry("k8s", "Kubernetes exact")
        .containsEntry("Kubernets", "Kubernetes fuzzy ?")
        .containsEntry("JS", "JavaScript exact")
        .containsEntry("C++", "C++ exact")
        .doesNotContainKey("Basket weaving");
    assertThat(meanings(links(ana))).isEqualTo(meanings);
    assertThat(renew(ana)).as("linking again").isZero();
  }

  @Test
  void nobodySeesOrChangesAnothersLinks() {
    var ana = people.signUp("Ana");
    var entry = addSkill(ana, "k8s");
    renew(ana);
    var ben = people.signUp("Ben");
    assertThat(links(ben)).isEmpty();
    renew(ben);
    assertThat(links(ben)).isEmpty();
    var meaning =
        Map.of(
            "entityType",
            "skill",
            "logicalEntityId",
            entry,
            "field",
            "name",
            "normalizedEntityId",
            nameId("Java"));
    var refused = ben.send(put(ben, meaning));
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.problem()).isEqualTo("/problems/resume/no-such-value");
    var id = links(ana).get(0).get("id").asString();
    assertThat(ben.delete(LINKS + "/" + id).status()).isEqualTo(404);
    assertThat(name(ana, "k8s")).isEqualTo("Kubernetes");
  }

  private static java.net.http.HttpRequest.Builder put(Person person, Object body) {
    return person
        .request(LINKS)
        .header("Content-Type", "application/json")
        .PUT(
            java.net.http.HttpRequest.BodyPublishers.ofString(
                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body)));
  }

  @Test
  void whatAPersonLinkedByHandStaysUntilTheValueChanges() {
    var ana = people.signUp("Ana");
    var entry = addSkill(ana, "Spark");
    renew(ana);
    var meaning =
        Map.of(
            "entityType",
            "skill",
            "logicalEntityId",
            entry,
            "field",
            "name",
            "normalizedEntityId",
            nameId("Java"));
    assertThat(ana.send(put(ana, meaning)).json().get("matchMethod").asString())
        .isEqualTo("manual");
    assertThat(renew(ana)).isZero();
    assertThat(name(ana, "Spark")).isEqualTo("Java");
    ana.change("PATCH", SKILLS + "/" + entry, 1, Map.of("name", "Docker"));
    renew(ana);
    assertThat(name(ana, "Docker")).isEqualTo("Docker");
    ana.change("DELETE", SKILLS + "/" + entry, 2, null);
    renew(ana);
    assertThat(links(ana)).isEmpty();
  }

  @Test
  void aLinkThatMakesNoSenseIsRefused() {
    var ana = people.signUp("Ana");
    var entry = addSkill(ana, "Spark");
    var company =
        superuser
            .sql("select id from normalized_entities where canonical_name = 'Siemens'")
            .query(UUID.class)
            .single();
    for (var wrong :
        List.of(
            Map.of("entityType", "skill", "logicalEntityId", entry, "field", "name"),
            Map.of("normalizedEntityId", company),
            Map.of(
                "parsedEntityId", entry,
                "entityType", "skill",
                "logicalEntityId", entry,
                "field", "name",
                "normalizedEntityId", company),
            Map.of("normalizedEntityId", "not an id", "parsedEntityId", entry))) {
      assertThat(ana.send(put(ana, wrong)).status()).as(wrong.toString()).isEqualTo(400);
    }
    // A skill cannot mean a company, and a field that is not linked means nothing.
    for (var field : List.of("name", "category", "name' or true --")) {
      var wrong =
          Map.of(
              "entityType", "skill",
              "logicalEntityId", entry,
              "field", field,
              "normalizedEntityId", company);
      assertThat(ana.send(put(ana, wrong)).status()).isEqualTo(404);
    }
    awaitLinks(ana);
    assertThat(meanings(links(ana))).containsExactly(Map.entry("Spark", "Apache Spark exact"));
  }

  @Test
  void aResumeThatIsDeletedTakesItsLinksWithIt() {
    var ana = people.signUp("Ana");
    var resume = ana.uploadAndWait("ana.txt", RESUME).get("id").asString();
    superuser.sql("delete from resume_versions where id = :id::uuid").param("id", resume).update();
    assertThat(
            superuser
                .sql(
                    "select count(*) from resume_entity_links"
                        + " where user_id = :id and parsed_entity_id is not null")
                .param("id", ana.id())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(links(ana)).isNotEmpty();
  }

  @Test
  void linkingTakesTheSameStatementsForOneValueAsForMany() {
    var ana = people.signUp("Ana");
    addSkill(ana, "k8s");
    forgetLinks(ana);
    statements.take();
    assertThat(renew(ana)).isEqualTo(1);
    int forOne = statements.take();
    for (var skill : List.of("Docker", "Java", "Kubernets", "Welding", "Nursing", "SQL")) {
      addSkill(ana, skill);
    }
    forgetLinks(ana);
    statements.take();
    assertThat(renew(ana)).isEqualTo(7);
    assertThat(statements.take()).isEqualTo(forOne);
  }

  private void awaitLinks(Person person) {
    await().until(() -> superuser.jobsOf(person.id()) == 0);
  }

  private void forgetLinks(Person person) {
    awaitLinks(person);
    superuser
        .sql("delete from resume_entity_links where user_id = :id")
        .param("id", person.id())
        .update();
  }

  @Test
  void linksFollowEachEditOfTheRecord() {
    var ana = people.signUp("Ana");
    var skill = addSkill(ana, "k8s");
    awaitLinks(ana);
    assertThat(name(ana, "k8s")).isEqualTo("Kubernetes");
    ana.change("PATCH", SKILLS + "/" + skill, 1, Map.of("name", "JS"));
    awaitLinks(ana);
    assertThat(meanings(links(ana))).containsExactly(Map.entry("JS", "JavaScript exact"));
    ana.change("DELETE", SKILLS + "/" + skill, 2, null);
    awaitLinks(ana);
    assertThat(links(ana)).isEmpty();
    ana.change("POST", SKILLS + "/" + skill + "/versions/1/restore", 3, null);
    awaitLinks(ana);
    assertThat(name(ana, "k8s")).isEqualTo("Kubernetes");
    ana.postRaw(
        "/api/v1/record/import", "application/json", "{\"work\": [{\"name\": \"Siemens AG\"}]}");
    awaitLinks(ana);
    assertThat(name(ana, "Siemens AG")).isEqualTo("Siemens");
    var batch =
        superuser
            .sql("select batch_id from merge_decisions where user_id = :id")
            .param("id", ana.id())
            .query(UUID.class)
            .single();
    ana.post("/api/v1/record/merges/batches/" + batch + "/undo", Map.of());
    awaitLinks(ana);
    assertThat(name(ana, "Siemens AG")).isEqualTo("nothing");
  }

  @Test
  void manyEditsInARowEndWithTheLinksOfTheLast() {
    var ana = people.signUp("Ana");
    var skill = addSkill(ana, "k8s");
    var names = List.of("Java", "Docker", "JS", "C++", "Python");
    for (int i = 0; i < 25; i++) {
      ana.change("PATCH", SKILLS + "/" + skill, i + 1, Map.of("name", names.get(i % 5)));
      assertThat(superuser.jobsOf(ana.id())).isLessThanOrEqualTo(4);
    }
    awaitLinks(ana);
    assertThat(meanings(links(ana))).containsExactly(Map.entry("Python", "Python exact"));
  }

  @Test
  void anEditDoesNotWaitUntilTheOneBeforeIsLinked() {
    var ana = people.signUp("Ana");
    var slowly = "perform pg_sleep(1.5)";
    try (var slow =
        superuser.before("insert", "resume_entity_links", "user_id", ana.id(), slowly)) {
      addSkill(ana, "k8s");
      await().until(() -> sleeping() > 0);
      addSkill(ana, "JS");
      assertThat(sleeping()).as("still linking the first").isPositive();
      awaitLinks(ana);
    }
    assertThat(meanings(links(ana))).containsOnlyKeys("k8s", "JS");
  }

  private long sleeping() {
    return superuser
        .sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
        .query(Long.class)
        .single();
  }

  @Test
  void everyKindOfEntryIsLinked() {
    var ana = people.signUp("Ana");
    ana.postRaw(
        "/api/v1/record/import",
        "application/json",
        """
        {"volunteer": [{"organization": "Siemens AG", "position": "Sr. Software Engineer"}],
         "publications": [{"name": "On Tests", "publisher": "Microsoft"}],
         "awards": [{"title": "Best Thesis", "awarder": "Universidade do Minho"}],
         "certificates": [{"name": "Cloud", "issuer": "Google"}],
         "interests": [{"name": "Computers", "keywords": ["k8s", "Long walks"]}]}""");
    awaitLinks(ana);
    assertThat(meanings(links(ana)))
        .containsEntry("Siemens AG", "Siemens exact")
        .containsEntry("Sr. Software Engineer", "Senior Software Engineer exact")
        .containsEntry("Microsoft", "Microsoft exact")
        .containsEntry("Universidade do Minho", "University of Minho exact")
        .containsEntry("Google", "Google exact")
        .containsEntry("k8s", "Kubernetes exact")
        .doesNotContainKey("Long walks");
  }
}
