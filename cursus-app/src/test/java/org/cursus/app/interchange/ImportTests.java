package org.cursus.app.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Resumes of other programs come in, and leave as they came.
@CursusTest
class ImportTests {

  private static final String IMPORT = "/api/v1/record/import?name=resume.json";
  private static final String EXPORT = "/api/v1/record/json-resume";

  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final People people;
  private final Superuser superuser;
  private final Imports imports;

  ImportTests(
      @Autowired People people, @Autowired Superuser superuser, @Autowired Imports imports) {
    this.people = people;
    this.superuser = superuser;
    this.imports = imports;
  }

  private static JsonNode take(Person person, String json) {
    var answer = person.postRaw(IMPORT, "application/json", json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private static JsonNode export(Person person) {
    var answer = person.get(EXPORT);
    assertThat(answer.status()).isEqualTo(200);
    return EXACT.readTree(answer.body());
  }

  /// The document in the form in which it leaves: every section, and what a reader may leave out.
  private static JsonNode whole(ObjectNode given, JsonNode exported) {
    var document = given.deepCopy();
    document.putIfAbsent("$schema", exported.get("$schema"));
    document.putIfAbsent("meta", exported.get("meta"));
    document.putIfAbsent("basics", EXACT.createObjectNode());
    for (var section : Section.values()) {
      document.putIfAbsent(section.json(), EXACT.createArrayNode());
    }
    return sorted(document);
  }

  /// The record has an order of its own.
  private static JsonNode sorted(ObjectNode document) {
    for (var section : Section.values()) {
      var items = new ArrayList<>(document.get(section.json()).valueStream().toList());
      items.sort(Comparator.comparing(JsonNode::toString));
      document.set(section.json(), EXACT.createArrayNode().addAll(items));
    }
    return EXACT.readTree(ordered(document).toString());
  }

  /// With members by name, so that objects can be compared as text.
  private static JsonNode ordered(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var sorted = EXACT.createObjectNode();
      object.propertyNames().stream().sorted().forEach(n -> sorted.set(n, ordered(object.get(n))));
      return sorted;
    }
    if (node instanceof ArrayNode array) {
      var items = EXACT.createArrayNode();
      array.forEach(item -> items.add(ordered(item)));
      return items;
    }
    return node;
  }

  /// An account without a password, since hashing one takes longer than an import.
  private Caller newcomer() {
    var id = Ids.next();
    superuser
        .sql("insert into users (id, email, full_name) values (:id, :id || '@example.org', 'New')")
        .param("id", id)
        .update();
    return Caller.person(id);
  }

  private JsonNode exportOf(Caller caller) {
    return EXACT.readTree(caller.call(imports::jsonResume).toString());
  }

  private Imports.Brought takeFor(Caller caller, JsonNode resume) {
    return caller.call(() -> imports.take("resume.json", resume.toString().getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatCameInLeavesTheSameAndComesBackTheSame(long seed) {
    var resumes = new RandomResume(seed);
    for (int i = 0; i < 10; i++) {
      var given = resumes.next();
      var ana = newcomer();
      takeFor(ana, given);
      var exported = exportOf(ana);
      assertThat(sorted((ObjectNode) ordered(exported)))
          .as("import, export")
          .isEqualTo(whole((ObjectNode) ordered(given), exported));
      assertThat(JsonResumeRules.faults(exported)).isEmpty();

      var ben = newcomer();
      takeFor(ben, exported);
      assertThat(exportOf(ben)).as("export, import, export").isEqualTo(exported);

      var again = takeFor(ben, exported);
      assertThat(again.toDecide()).isZero();
      assertThat(again.richer()).isZero();
    }
  }

  @Test
  void aRecordWrittenByHandComesBackTheSame() {
    var ana = people.signUp("Ana");
    var entries = "/api/v1/record/entries/";
    ana.post(
        entries + "personal_info",
        Map.of("fullName", "Ana", "location", "12 High Street, Portland, OR 97201, US"));
    ana.post(
        entries + "skill",
        Map.of(
            "name", "Java", "category", "Code", "yearsOfExperience", 7, "narrativeContext", "x"));
    ana.post(entries + "skill", Map.of("name", "SQL", "category", "Code", "proficiencyLevel", "B"));
    ana.post(entries + "skill", Map.of("name", "Chess", "yearsOfExperience", 3));
    ana.post(
        entries + "work_experience",
        Map.of("title", "Nurse", "startDate", "2019", "isCurrent", false));
    ana.post(entries + "work_experience", Map.of("title", "Baker", "isCurrent", true));
    ana.post(entries + "volunteering", Map.of("position", "Cook", "startDate", "2020-01-31"));
    ana.post(entries + "reference", Map.of("name", "Dora", "reference", "Good."));
    ana.post(entries + "interest", Map.of("name", "Tea", "keywords", List.of("green", "black")));
    var exported = export(ana);
    var ben = people.signUp("Ben");
    take(ben, exported.toString());
    assertThat(export(ben)).isEqualTo(exported);
    assertThat(values(ben)).isEqualTo(values(ana));
  }

  /// The record without ids, versions and sources.
  private static String values(Person person) {
    var record = person.get("/api/v1/record").json();
    record.findParents("evidence").forEach(entry -> ((ObjectNode) entry).remove("evidence"));
    return record
        .toString()
        .replaceAll("\"(id|version|source|sourceConfidence)\":(\"[^\"]*\"|[\\d.]+),", "");
  }

  @Test
  void whatThePersonChangesLeavesChanged() {
    var ana = people.signUp("Ana");
    take(ana, "{\"work\": [{\"name\": \" Acme \", \"position\": \"Cook\", \"x\": [1.50, null]}]}");
    var work = ana.get("/api/v1/record").json().at("/workExperience/0");
    assertThat(work.get("company").asString()).isEqualTo("Acme");
    assertThat(work.at("/evidence/company/kind").asString()).isEqualTo("import");
    assertThat(work.at("/evidence/company/fileName").asString()).isEqualTo("resume.json");
    assertThat(export(ana).at("/work/0/name").asString()).isEqualTo(" Acme ");
    var changed =
        ana.change(
            "PATCH",
            "/api/v1/record/entries/work_experience/" + work.get("id").asString(),
            1,
            Map.of("company", "Apex"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(export(ana).at("/work/0/name").asString()).isEqualTo("Apex");
    assertThat(export(ana).at("/work/0/x/0").decimalValue()).isEqualByComparingTo("1.5");
  }

  @Test
  void anImportCanBeUndoneAndBroughtBackWithAllThatItSaid() {
    var ana = people.signUp("Ana");
    take(ana, "{\"work\": [{\"name\": \"Acme\", \"position\": \"Cook\", \"old\": 1}]}");
    var before = export(ana);
    var brought =
        take(
            ana,
            """
            {"basics": {"name": "Ana", "mood": "good"},
             "work": [{"name": "Acme", "position": "Cook", "old": 2, "new": {"a": []}},
                      {"name": "Zeta", "position": "Pilot"}]}""");
    assertThat(brought.get("richer").asInt()).isEqualTo(1);
    assertThat(brought.at("/added/WORK_EXPERIENCE").asInt()).isEqualTo(1);
    var after = export(ana);
    assertThat(after.at("/work")).hasSize(2);
    assertThat(after.toString()).contains("\"old\":2", "\"new\":{\"a\":[]}", "\"mood\"");
    var batch = "/api/v1/record/merges/batches/" + brought.get("batchId").asString();
    assertThat(ana.post(batch + "/undo", Map.of()).json().get("left").asInt()).isZero();
    assertThat(export(ana)).isEqualTo(before);
    ana.post(batch + "/again", Map.of());
    assertThat(export(ana)).isEqualTo(after);
  }

  @Test
  void everyFaultIsListedWithItsPlaceAndNothingIsImported() {
    var ana = people.signUp("Ana");
    var answer =
        ana.postRaw(
            IMPORT,
            "application/json",
            """
            {"basics": {"name": 5, "location": "Rome", "profiles": [{"url": null}, 7]},
             "work": [{"name": "Kept out"}, {"startDate": "May 2019", "highlights": "none"},
                      {"startDate": "2020", "endDate": "2019-12"}, {"endDate": "2019-02-30"}],
             "education": {"institution": "A"},
             "skills": [{"keywords": ["SQL", 3]}, "Java"],
             "meta": {"version": 1}, "a/b": "nul \\u0000", "half": "\\ud800", "big": 1e999}""");
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("/problems/interchange/resume-invalid");
    assertThat(answer.json().get("errors").valueStream().map(e -> e.get("pointer").asString()))
        .containsExactlyInAnyOrder(
            "/basics/name",
            "/basics/location",
            "/basics/profiles/0/url",
            "/basics/profiles/1",
            "/work/1/startDate",
            "/work/1/highlights",
            "/work/2/endDate",
            "/work/3/endDate",
            "/education",
            "/skills/0/keywords/1",
            "/skills/1",
            "/meta/version",
            "/a~1b",
            "/half",
            "/big");
    assertThat(ana.get("/api/v1/record").json().get("workExperience")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"work\": [            | json-broken",
        "{\"work\": [], \"work\": []} | json-broken",
        "{} {}                   | json-broken",
        "''                      | resume-invalid",
        "[]                      | resume-invalid",
        "\"text\"                | resume-invalid"
      })
  void whatIsNoResumeIsRefused(String body, String problem) {
    var answer = people.signUp("Ana").postRaw(IMPORT, "application/json", body);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("/problems/interchange/" + problem);
  }

  @Test
  void whatIsTooLargeIsRefused() {
    var ana = people.signUp("Ana");
    var body = "{\"x\": \"" + "a".repeat(ImportApi.LARGEST) + "\"}";
    assertThat(ana.postRaw(IMPORT, "application/json", body).status()).isEqualTo(413);
  }

  @Test
  void tenThousandEntriesComeInWithinSeconds() {
    var ana = newcomer();
    var resume = EXACT.createObjectNode();
    for (int i = 0; i < 5_000; i++) {
      resume
          .withArray("work")
          .addObject()
          .put("name", "Company " + i)
          .put("position", "Engineer of kind " + i % 97)
          .put("startDate", "20%02d-%02d".formatted(i % 20, 1 + i % 12))
          .put("endDate", "2025")
          .put("x-number", i)
          .putArray("highlights")
          .add("Did thing number " + i);
    }
    for (int i = 0; i < 5_000; i++) {
      resume.withArray("skills").addObject().put("name", "Skill " + i).put("level", "good");
    }
    var first = Instant.now();
    var brought = takeFor(ana, resume);
    var took = Duration.between(first, Instant.now());
    var second = Instant.now();
    var again = takeFor(ana, resume);
    var tookAgain = Duration.between(second, Instant.now());
    assertThat(brought.toDecide()).isZero();
    assertThat(again.same()).isEqualTo(10_000);
    assertThat(again.richer()).isZero();
    // A second or two where nothing else runs.
    assertThat(took).isLessThan(Duration.ofSeconds(25));
    assertThat(tookAgain).isLessThan(Duration.ofSeconds(25));
    assertThat(exportOf(ana).get("work")).hasSize(5_000);
  }
}
