package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Administrators keep sectors, local notes and plain words: audited, by versions, and nobody else.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LocalKeepingTests {

  private static final String NOTES = "/api/v1/admin/occupations/";
  private static final String SECTORS = "/api/v1/admin/sectors";
  private static final String WORDS = "/api/v1/admin/plain-skills";

  private final People people;
  private final Superuser superuser;

  LocalKeepingTests(People people, Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
  }

  private Person admin() {
    var ida = people.signUp("Ida");
    superuser.promote(ida.id());
    return ida;
  }

  private List<String> deedsOf(Person person) {
    return superuser
        .sql("select action from security_audit_log where user_id = :id order by id")
        .param("id", person.id())
        .query(String.class)
        .list();
  }

  private static Map<String, Object> sector(String name, String... codes) {
    return Map.of("name", name, "codes", List.of(codes));
  }

  private static String ids(JsonNode sectors) {
    var ids = new ArrayList<String>();
    sectors.forEach(each -> ids.add(each.get("id").asString()));
    return String.join(" ", ids);
  }

  private String sectorOf(String code) {
    return superuser
        .sql(
            "select s.name from occupation_sectors() m join sector s on s.id = m.sector_id"
                + " where m.onet_code = :code")
        .param("code", code)
        .query(String.class)
        .single();
  }

  /// An occupation that only this test knows.
  private String occupation(int number) {
    var code = "99-%04d.00".formatted(number);
    superuser
        .sql(
            "insert into onet_key.occupation (code, title, first_release)"
                + " values (:code, 'Test work ' || :code, 'x')")
        .param("code", code)
        .update();
    return code;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/admin/sectors/order",
        "/api/v1/admin/occupations",
        "/api/v1/admin/plain-skills",
        "/api/v1/admin/programs",
        "/api/v1/admin/programs/export",
        "/admin/occupations",
        "/admin/sectors",
        "/admin/programs",
        "/admin/programs/files",
        "/admin/plain-skills"
      })
  void nobodyButAdministratorsGetsIn(String path) {
    assertThat(people.signUp("Ben").get(path).status()).isEqualTo(403);
    assertThat(people.stranger().get(path).status()).isIn(302, 401);
  }

  @Test
  void everyOccupationHasASectorToBeginWith() {
    assertThat(
            superuser
                .sql(
                    "select count(*) from occupation_sectors() m"
                        + " where m.sector_id is null and m.onet_code !~ '^99'")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(sectorOf("29-1141.00")).isEqualTo("Health");
    var listed = people.signUp("Ana").get("/api/v1/sectors").json();
    assertThat(listed.size()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void aSectorIsAddedChangedOrderedAndRemoved() {
    var ida = admin();
    var added = ida.post(SECTORS, sector("Space " + UUID.randomUUID(), "98-1", "98-12"));
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("ETag")).isEqualTo("\"1\"");
    var place = SECTORS + "/" + added.json().get("id").asString();
    assertThat(ida.change("PUT", place, 1, sector("Orbit " + place, "98-")).status())
        .isEqualTo(200);
    var stale = ida.change("PUT", place, 1, sector("Moon", "98-"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.problem()).isEqualTo("/problems/occupation/local-version-stale");
    assertThat(stale.json().get("latestVersion").asInt()).isEqualTo(2);
    assertThat(ida.post(SECTORS, sector("HEALTH")).problem()).endsWith("sector-name-taken");

    var all = new ArrayList<>(List.of(ids(ida.get("/api/v1/sectors").json()).split(" ")));
    Collections.rotate(all, 1);
    var ordered = ida.change("PUT", SECTORS + "/order", 0, all);
    assertThat(ids(ordered.json())).isEqualTo(String.join(" ", all));
    assertThat(ida.change("PUT", SECTORS + "/order", 0, all.subList(1, all.size())).problem())
        .endsWith("order-incomplete");
    Collections.rotate(all, -1);
    ida.change("PUT", SECTORS + "/order", 0, all);

    assertThat(ida.change("DELETE", place, 1, null).status()).isEqualTo(409);
    assertThat(ida.change("DELETE", place, 2, null).status()).isEqualTo(204);
    assertThat(ida.get(place).status()).isEqualTo(404);
    assertThat(deedsOf(ida))
        .contains("sector_added", "sector_changed", "sectors_ordered", "sector_removed");
  }

  @Test
  void aSectorThatDoesNotFitIsRefused() {
    var refused = admin().post(SECTORS, Map.of("name", " ", "codes", List.of("nursing")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
    assertThat(refused.json().at("/errors/1/pointer").asString()).isEqualTo("/codes");
    assertThat(admin().send(admin().request(SECTORS + "/" + UUID.randomUUID()).GET()).status())
        .isEqualTo(404);
  }

  @Test
  void notesAreKeptByVersion() {
    var ida = admin();
    var place = NOTES + occupation(1);
    assertThat(ida.get(place).header("ETag")).isEqualTo("\"0\"");
    var health = ida.get("/api/v1/sectors").json().get(8).get("id").asString();
    var draft = new HashMap<String, Object>();
    draft.put("notes", "Ask at the union hall.");
    draft.put("wageLow", 18.5);
    draft.put("wageMedian", 22);
    draft.put("wagePeriod", "hour");
    draft.put("wageCurrency", "USD");
    draft.put("demand", "growing");
    draft.put("featured", true);
    draft.put("sectorId", health);
    draft.put("customFields", Map.of("Hawaii notes", "Maui and Oahu"));
    var kept = ida.change("PUT", place, 0, draft);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.json().get("version").asInt()).isEqualTo(1);
    assertThat(kept.json().at("/local/wageLow").asDouble()).isEqualTo(18.5);
    assertThat(kept.json().at("/local/customFields/Hawaii notes").asString())
        .isEqualTo("Maui and Oahu");
    assertThat(kept.json().get("sector").asString()).isEqualTo("Health");
    assertThat(ida.change("PUT", place, 0, draft).problem()).endsWith("local-version-stale");
    assertThat(
            ida.send(
                    ida.request(place)
                        .header("Content-Type", "application/json")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                .status())
        .isEqualTo(428);
    assertThat(ida.get("/api/v1/admin/occupations").body()).contains("Ask at the union hall.");
    assertThat(ida.get("/api/v1/admin/occupations?q=99-0001").body()).contains("Test work");
    assertThat(deedsOf(ida)).contains("occupation_notes_changed");
  }

  @ParameterizedTest
  @CsvSource({
    "wageLow, -1, /wageLow",
    "wageCurrency, dollars, /wageCurrency",
    "demand, huge, /demand",
    "wageHigh, 5, /wagePeriod",
    "sectorId, 00000000-0000-0000-0000-000000000000, /sectorId"
  })
  void notesThatDoNotFitSayWhere(String field, String value, String pointer) {
    var refused = admin().change("PUT", NOTES + "29-1141.00", 0, Map.of(field, value));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(admin().get(NOTES + "29-1141.00").json().get("version").asInt()).isZero();
  }

  @Test
  void notesOfARetiredOccupationMoveToItsSuccessor() {
    var ida = admin();
    var old = occupation(2);
    var young = occupation(3);
    assertThat(ida.post(NOTES + old + "/move", Map.of()).status()).isEqualTo(428);
    ida.change("PUT", NOTES + old, 0, Map.of("notes", "Kept for years."));
    assertThat(ida.change("POST", NOTES + old + "/move", 1, Map.of()).problem())
        .endsWith("no-successor");
    superuser
        .sql("update onet_key.occupation set retired_in = '31.0', successor = :n where code = :c")
        .param("n", young)
        .param("c", old)
        .update();
    assertThat(ida.get("/api/v1/admin/occupations").body()).contains("Kept for years.");
    var moved = ida.change("POST", NOTES + old + "/move", 1, Map.of());
    assertThat(moved.json().get("code").asString()).isEqualTo(young);
    assertThat(moved.json().at("/local/notes").asString()).isEqualTo("Kept for years.");
    assertThat(ida.change("POST", NOTES + old + "/move", 1, Map.of()).problem())
        .endsWith("nothing-to-move");
    ida.change("PUT", NOTES + old, 0, Map.of("notes", "Written again."));
    assertThat(ida.change("POST", NOTES + old + "/move", 1, Map.of()).problem())
        .endsWith("successor-has-notes");
    assertThat(ida.get(NOTES + "12-3456.78").problem()).endsWith("unknown-occupation");
    assertThat(deedsOf(ida)).contains("occupation_notes_moved");
  }

  @Test
  void everySkillHasPlainWordsAndKeepsThoseOfAnAdministrator() {
    var ida = admin();
    assertThat(ida.post(WORDS + "/defaults", Map.of()).status()).isEqualTo(200);
    var listed = ida.get(WORDS).json();
    assertThat(listed.size()).isGreaterThanOrEqualTo(35);
    for (int i = 0; i < 35; i++) {
      assertThat(listed.get(i).get("version").asInt()).as("%s", listed.get(i)).isPositive();
      assertThat(listed.get(i).at("/plain/example").asString()).isNotBlank();
    }
    var place = WORDS + "/2.B.5.a";
    int version = ida.get(place).json().get("version").asInt();
    var mine = Map.of("name", "Getting it done in time", "description", "Planning your week.");
    assertThat(ida.change("PUT", place, version, mine).status()).isEqualTo(200);
    assertThat(ida.post(WORDS + "/defaults", Map.of()).json().get("added").asInt()).isZero();
    assertThat(ida.get(place).json().at("/plain/name").asString())
        .isEqualTo("Getting it done in time");
    assertThat(ida.change("PUT", place, version, mine).problem()).endsWith("local-version-stale");
    assertThat(ida.change("PUT", place, 9, Map.of("name", "x")).problem())
        .endsWith("plain-skill-invalid");
    assertThat(ida.get(WORDS + "/2.Z.9").problem()).endsWith("no-such-element");
    assertThat(deedsOf(ida)).contains("plain_skills_taken", "plain_skill_changed");
  }
}
