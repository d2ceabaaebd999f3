package org.cursus.app.record.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.StatementCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A profile shows what a person chose of their own record, in their order, and never more.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProfileApiTests {

  private static final String PROFILES = "/api/v1/profiles";
  private static final String ENTRIES = "/api/v1/record/entries/";

  private final People people;
  private final StatementCount statements;

  ProfileApiTests(People people, StatementCount statements) {
    this.people = people;
    this.statements = statements;
  }

  private static String add(Person person, String type, Map<String, ?> fields) {
    var created = person.post(ENTRIES + type, fields);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.json().get("id").asString();
  }

  /// Somebody with something of everything.
  private Person ana() {
    var ana = people.signUp("Ana");
    add(
        ana,
        "personal_info",
        Map.of(
            "fullName", "Ana Lima",
            "email", "ana@example.org",
            "phone", "+351912345678",
            "location", "Porto, Portugal",
            "linkedin", "https://linkedin.com/in/analima",
            "github", "https://github.com/analima",
            "website", "https://analima.example.org",
            "professionalSummary", "I build ships that last."));
    add(
        ana,
        "work_experience",
        Map.of(
            "title", "Foreman",
            "company", "Harlow Steel",
            "location", "Porto",
            "startDate", "2019-04",
            "isCurrent", true,
            "description", "I lead a crew of welders.",
            "achievements", List.of("Led 12 welders", "Cut waste by 9%")));
    add(
        ana,
        "work_experience",
        Map.of("title", "Welder", "company", "Dock 4", "startDate", "2015", "endDate", "2019-03"));
    add(
        ana,
        "education",
        Map.of(
            "institution", "University of Porto",
            "degree", "BSc",
            "fieldOfStudy", "Materials",
            "startDate", "2011",
            "endDate", "2014-06-30",
            "gpa", "3.8/4.0",
            "honors", List.of("With distinction")));
    add(
        ana,
        "project",
        Map.of(
            "name", "Hull scanner",
            "description", "Finds cracks by sound.",
            "technologies", List.of("Python"),
            "url", "https://example.org/hull",
            "startDate", "2020"));
    add(ana, "skill", Map.of("name", "TIG welding", "category", "Trades"));
    add(ana, "skill", Map.of("name", "Leadership"));
    add(
        ana,
        "skill",
        Map.of("name", "English", "category", "Spoken language", "proficiencyLevel", "C1"));
    add(
        ana,
        "certification",
        Map.of(
            "name", "Certified Welder",
            "issuer", "AWS",
            "dateObtained", "2018-05",
            "credentialId", "W-77"));
    return ana;
  }

  private static JsonNode create(Person person, Map<String, ?> profile) {
    var created = person.post(PROFILES, profile);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    assertThat(created.header("Location")).isEqualTo(place(created.json()));
    return created.json();
  }

  private static String place(JsonNode profile) {
    return PROFILES + "/" + profile.get("id").asString();
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode amend(Person person, String place, int base, Map<String, ?> changes) {
    return done(person.change("PATCH", place, base, changes));
  }

  private static List<String> texts(JsonNode list, String key) {
    var texts = new ArrayList<String>();
    list.forEach(each -> texts.add(each.get(key).asString()));
    return texts;
  }

  private static Map<String, Object> entry(String type, String id) {
    return Map.of("type", type, "id", id);
  }

  @Test
  void aProfileHasTheShapesOfTheModelThatItWasSpecifiedBy() throws Exception {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards", "from", "record"));
    var place = place(profile);
    var made =
        Map.of("model", "m", "timestamp", "t", "confidence", 0.92, "improvements", List.of("x"));
    var job = "experiences." + profile.at("/experiences/0/id").asString() + ".description";
    var project = "projects." + profile.at("/projects/0/id").asString() + ".description";
    int base = 1;
    for (var field : List.of("professional_summary", job, project)) {
      done(
          ana.change(
              "PUT",
              place + "/enhancements/" + field,
              base++,
              Map.of("text", "Better.", "metadata", made)));
    }
    var shape =
        JsonMapper.shared()
            .readTree(
                Objects.requireNonNull(getClass().getResourceAsStream("shape.json"))
                    .readAllBytes());
    profile = ana.get(place).json();
    assertHasKeysOf(profile, shape, "");
    assertThat(profile.get("user_id").asString()).isEqualTo(ana.id().toString());
    assertThat(profile.at("/experiences/0/profile_id")).isEqualTo(profile.get("id"));
    assertThat(profile.at("/education/0/gpa").asDouble()).isEqualTo(3.8);
    assertThat(profile.at("/education/0/end_date").asString()).isEqualTo("2014-06-30");
    assertThat(profile.at("/experiences/0/start_date").asString()).isEqualTo("2019-04");
    assertThat(profile.at("/skills/technical/0").asString()).isEqualTo("TIG welding");
    assertThat(profile.at("/skills/soft/0").asString()).isEqualTo("Leadership");
    assertThat(profile.at("/skills/languages/0/proficiency").asString()).isEqualTo("C1");
    assertThat(texts(profile.get("experiences"), "title")).containsExactly("Foreman", "Welder");
  }

  /// Every key of the shape is there, with a value of its kind.
  private static void assertHasKeysOf(JsonNode actual, JsonNode shape, String path) {
    for (var key : shape.properties()) {
      var place = path + "/" + key.getKey();
      var value = actual.get(key.getKey());
      assertThat(value).as(place).isNotNull();
      assertThat(value.getNodeType()).as(place).isEqualTo(key.getValue().getNodeType());
      if (key.getValue().isArray()) {
        assertThat(value).as(place).isNotEmpty();
        assertHasKeysOf(value.get(0), key.getValue().get(0), place + "/0");
      } else {
        assertHasKeysOf(value, key.getValue(), place);
      }
    }
  }

  @Test
  void aProfileIsReadByOneStatement() {
    var ana = ana();
    var place = place(create(ana, Map.of("from", "record")));
    ana.get(place);
    statements.take();
    ana.get("/api/v1/me");
    int asking = statements.take();
    ana.get(place);
    int few = statements.take();
    for (int i = 0; i < 8; i++) {
      add(ana, "project", Map.of("name", "P" + i));
    }
    var all = place(create(ana, Map.of("from", "record")));
    statements.take();
    ana.get(all);
    assertThat(statements.take()).isEqualTo(few).isEqualTo(asking + 1);
    assertThat(selecting(ana, all, 9)).isEqualTo(selecting(ana, place, 1));
  }

  @Test
  void everyKindOfEntryIsSelectedAndOrdered() {
    var ana = ana();
    for (var name : List.of("First", "Second")) {
      add(ana, "volunteering", Map.of("position", name, "organization", "Rowing club"));
      add(ana, "publication", Map.of("name", name, "publisher", "Ships Weekly"));
      add(ana, "award", Map.of("title", name, "awarder", "City of Porto"));
      add(ana, "interest", Map.of("name", name, "keywords", List.of("Sailing")));
      add(ana, "reference", Map.of("name", name, "reference", "Reliable."));
      add(ana, "certification", Map.of("name", name, "issuer", "AWS"));
    }
    var profile = create(ana, Map.of("from", "record"));
    var lists =
        Map.of(
            "volunteering", "position",
            "publications", "name",
            "awards", "title",
            "interests", "name",
            "references", "name");
    var wanted = new ArrayList<Map<String, Object>>();
    lists.forEach(
        (list, name) -> {
          assertThat(texts(profile.get(list), name)).as(list).containsExactly("First", "Second");
          assertThat(profile.get(list).get(0).get("profile_id")).isEqualTo(profile.get("id"));
          var kind = list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
          texts(profile.get(list), "id").reversed().forEach(id -> wanted.add(entry(kind, id)));
        });
    assertThat(texts(profile.at("/skills/certifications"), "name"))
        .as("while none is selected all of the record")
        .containsExactly("Certified Welder", "First", "Second");
    var second = ana.get("/api/v1/record").json().at("/certifications/2");
    assertThat(second.get("name").asString()).isEqualTo("Second");
    wanted.add(entry("certification", second.get("id").asString()));
    var chosen = done(ana.change("PUT", place(profile) + "/entries", 1, Map.of("entries", wanted)));
    lists.forEach(
        (list, name) ->
            assertThat(texts(chosen.get(list), name)).as(list).containsExactly("Second", "First"));
    assertThat(chosen.get("experiences")).isEmpty();
    assertThat(texts(chosen.at("/skills/certifications"), "name")).containsExactly("Second");
    var entries = List.of(entry("skill", second.get("id").asString()));
    assertThat(
            ana.change("PUT", place(profile) + "/entries", 2, Map.of("entries", entries)).problem())
        .isEqualTo("/problems/profile/profile-invalid");
    var ben = create(people.signUp("Ben"), Map.of("from", "record"));
    lists.keySet().forEach(list -> assertThat(ben.get(list)).isEmpty());
  }

  /// How many statements it takes to select that many projects.
  private int selecting(Person person, String place, int count) {
    var projects = person.get(place).json().get("projects");
    assertThat(projects).hasSize(count);
    var entries = texts(projects, "id").stream().map(id -> entry("project", id)).toList();
    statements.take();
    done(person.change("PUT", place + "/entries", 1, Map.of("entries", entries)));
    return statements.take();
  }

  @Test
  void profilesAreListedCopiedDeletedAndBroughtBack() {
    var ana = ana();
    var first = create(ana, Map.of("name", "Shipyards"));
    var second = create(ana, Map.of("from", "profile", "profile_id", first.get("id").asString()));
    assertThat(second.get("name").asString()).isEqualTo("Copy of Shipyards");
    assertThat(second.get("experiences")).hasSize(2);
    var third = create(ana, Map.of("from", "profile", "profile_id", first.get("id").asString()));
    assertThat(third.get("name").asString()).isEqualTo("Copy of Shipyards 2");
    assertThat(create(ana, Map.of("from", "empty")).get("experiences")).isEmpty();
    assertThat(ana.get(PROFILES).json()).hasSize(4);
    assertThat(ana.change("DELETE", place(first), 1, null).status()).isEqualTo(204);
    assertThat(ana.get(place(first)).problem()).isEqualTo("/problems/profile/profile-deleted");
    assertThat(ana.get(PROFILES).json()).hasSize(3);
    assertThat(texts(ana.get(PROFILES + "?deleted=true").json(), "name"))
        .containsExactly("Shipyards");
    create(ana, Map.of("name", "shipyards"));
    var back = done(ana.post(place(first) + "/restore", Map.of()));
    assertThat(back.get("name").asString()).isEqualTo("Shipyards 2");
    assertThat(texts(back.get("experiences"), "title")).containsExactly("Foreman", "Welder");
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    var ana = people.signUp("Ana");
    create(ana, Map.of("name", "Shipyards"));
    assertThat(ana.post(PROFILES, Map.of("name", "SHIPYARDS")).problem())
        .isEqualTo("/problems/profile/name-taken");
    var other = create(ana, Map.of("name", "Docks"));
    assertThat(ana.change("PATCH", place(other), 1, Map.of("name", "shipyards")).status())
        .isEqualTo(409);
    create(people.signUp("Ben"), Map.of("name", "Shipyards"));
  }

  @Test
  void whatAProfileDoesNotSayFollowsTheRecord() {
    var ana = ana();
    var place = place(create(ana, Map.of("name", "Shipyards")));
    var info = new HashMap<String, @Nullable Object>();
    info.put("phone", "+44 20 7946 0000");
    info.put("github", null);
    var own =
        amend(
            ana,
            place,
            1,
            Map.of(
                "personal_info",
                info,
                "professional_summary",
                "For yards.",
                "skills",
                Map.of("technical", List.of("MIG welding"), "languages", List.of()),
                "custom_fields",
                Map.of("Driving licence", "B")));
    assertThat(own.at("/personal_info/phone").asString()).isEqualTo("+44 20 7946 0000");
    assertThat(own.at("/personal_info/github").isNull()).isTrue();
    assertThat(own.at("/personal_info/full_name").asString()).isEqualTo("Ana Lima");
    assertThat(own.at("/skills/technical/0").asString()).isEqualTo("MIG welding");
    assertThat(own.at("/skills/soft/0").asString()).isEqualTo("Leadership");
    assertThat(own.at("/skills/languages")).isEmpty();
    assertThat(own.at("/custom_fields/Driving licence").asString()).isEqualTo("B");
    ana.change(
        "PATCH",
        ENTRIES + "personal_info/" + ana.id(),
        1,
        Map.of("phone", "+351 1", "fullName", "Ana de Lima"));
    assertThat(ana.get(place).json().at("/personal_info/full_name").asString())
        .isEqualTo("Ana de Lima");
    assertThat(ana.get(place).json().at("/personal_info/phone").asString()).startsWith("+44");
    var nothing = new HashMap<String, @Nullable Object>();
    List.of("personal_info", "professional_summary", "skills")
        .forEach(key -> nothing.put(key, null));
    var follows = amend(ana, place, 2, nothing);
    assertThat(follows.at("/personal_info/phone").asString()).isEqualTo("+351 1");
    assertThat(follows.at("/professional_summary").asString())
        .isEqualTo("I build ships that last.");
    assertThat(follows.at("/custom_fields/Driving licence").asString()).isEqualTo("B");
    var none = amend(ana, place, 3, Map.of("professional_summary", " "));
    assertThat(none.get("professional_summary").isNull()).isTrue();
  }

  @Test
  void whatDoesNotFitIsRefusedAtItsPlace() {
    var ana = people.signUp("Ana");
    var place = place(create(ana, Map.of("name", "Shipyards")));
    for (var each :
        """
        {'salary': 3} at /salary
        {'name': ' '} at /name
        {'name': null} at /name
        {'personal_info': {'shoe_size': '44'}} at /personal_info/shoe_size
        {'personal_info': {'phone': 7}} at /personal_info/phone
        {'personal_info': 'x'} at /personal_info
        {'professional_summary': ['x']} at /professional_summary
        {'skills': {'technical': 'x'}} at /skills/technical
        {'skills': {'technical': ['a', 7]}} at /skills/technical/1
        {'skills': {'languages': [{'proficiency': 'C1'}]}} at /skills/languages/0/name
        {'skills': {'certifications': [{'name': 'x', 'date_obtained': 'May'}]}} at \
        /skills/certifications/0/date_obtained
        {'custom_fields': {'a': 7}} at /custom_fields/a
        {'custom_fields': []} at /custom_fields
        """
            .lines()
            .toList()) {
      var parts = each.split(" at ");
      var sent = JsonMapper.shared().readValue(parts[0].replace('\'', '"'), Map.class);
      var refused = ana.change("PATCH", place, 1, sent);
      assertThat(refused.status()).as(each).isEqualTo(422);
      assertThat(refused.json().at("/errors/0/pointer").asString()).as(each).isEqualTo(parts[1]);
    }
    assertThat(ana.get(place).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void theSelectionIsInThePersonsOrder() {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards"));
    var jobs = texts(profile.get("experiences"), "id");
    var project = profile.at("/projects/0/id").asString();
    var turned =
        done(
            ana.change(
                "PUT",
                place(profile) + "/entries",
                1,
                Map.of(
                    "entries",
                    List.of(
                        entry("project", project),
                        entry("work_experience", jobs.get(1)),
                        entry("work_experience", jobs.get(0))))));
    assertThat(texts(turned.get("experiences"), "title")).containsExactly("Welder", "Foreman");
    assertThat(turned.get("education")).isEmpty();
    assertThat(turned.get("projects")).hasSize(1);
    ana.change("DELETE", ENTRIES + "work_experience/" + jobs.get(1), 1, null);
    assertThat(texts(ana.get(place(profile)).json().get("experiences"), "title"))
        .containsExactly("Foreman");
    ana.change("POST", ENTRIES + "work_experience/" + jobs.get(1) + "/versions/1/restore", 2, null);
    assertThat(texts(ana.get(place(profile)).json().get("experiences"), "title"))
        .as("it comes back to its place")
        .containsExactly("Welder", "Foreman");
  }

  @Test
  void anEntryOfAnotherIsRefusedAndNothingChanges() {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards"));
    var mine = profile.at("/experiences/0/id").asString();
    var ben = people.signUp("Ben");
    var his = add(ben, "work_experience", Map.of("title", "Cook", "company", "Red Roof"));
    var refused =
        ana.change(
            "PUT",
            place(profile) + "/entries",
            1,
            Map.of(
                "entries", List.of(entry("work_experience", mine), entry("work_experience", his))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("/problems/profile/entry-unknown");
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/entries/1");
    assertThat(refused.json().at("/errors/0/detail").asString()).contains(his);
    var kinds =
        ana.change(
            "PUT",
            place(profile) + "/entries",
            1,
            Map.of("entries", List.of(entry("education", mine))));
    assertThat(kinds.problem()).isEqualTo("/problems/profile/entry-unknown");
    var twice =
        ana.change(
            "PUT",
            place(profile) + "/entries",
            1,
            Map.of(
                "entries",
                List.of(
                    entry("work_experience", mine),
                    entry("work_experience", mine),
                    entry("skill", mine))));
    assertThat(twice.json().get("errors")).hasSize(2);
    assertThat(ana.change("PUT", place(profile) + "/entries", 1, Map.of()).status()).isEqualTo(422);
    var after = ana.get(place(profile));
    assertThat(after.header("ETag")).isEqualTo("\"1\"");
    assertThat(after.json().get("experiences")).hasSize(2);
  }

  @Test
  void anothersProfileIsNotThere() {
    var ana = ana();
    var place = place(create(ana, Map.of("name", "Shipyards")));
    var ben = people.signUp("Ben");
    assertThat(ben.get(place).status()).isEqualTo(404);
    assertThat(ben.change("PATCH", place, 1, Map.of("name", "x")).status()).isEqualTo(404);
    assertThat(ben.change("PUT", place + "/entries", 1, Map.of("entries", List.of())).status())
        .isEqualTo(404);
    assertThat(ben.change("DELETE", place, 1, null).status()).isEqualTo(404);
    assertThat(ben.post(place + "/restore", Map.of()).status()).isEqualTo(404);
    var copied =
        ben.post(
            PROFILES,
            Map.of("from", "profile", "profile_id", place.substring(place.lastIndexOf('/') + 1)));
    assertThat(copied.status()).isEqualTo(404);
    assertThat(
            ben.change("PUT", place + "/enhancements/professional_summary", 1, Map.of("text", "x"))
                .status())
        .isEqualTo(404);
    assertThat(ben.get(PROFILES).json()).isEmpty();
    assertThat(ana.get(place).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void aStaleChangeIsAnsweredWithBothSides() {
    var ana = ana();
    var place = place(create(ana, Map.of("name", "Shipyards")));
    assertThat(ana.delete(place).status()).isEqualTo(428);
    amend(ana, place, 1, Map.of("name", "Docks"));
    var stale = ana.change("PATCH", place, 1, Map.of("name", "Yards"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.problem()).isEqualTo("/problems/profile/profile-stale");
    assertThat(stale.json().at("/yours/name").asString()).isEqualTo("Yards");
    assertThat(stale.json().at("/current/name").asString()).isEqualTo("Docks");
    assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
    assertThat(ana.change("PUT", place + "/entries", 1, Map.of("entries", List.of())).status())
        .isEqualTo(409);
    assertThat(ana.get(place).json().get("experiences")).hasSize(2);
  }

  @Test
  void ofSixteenWritersOneIsKeptAndTheOthersAreTold() {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards"));
    var place = place(profile);
    var jobs = texts(profile.get("experiences"), "id");
    var statuses =
        AtOnce.run(
            16,
            number ->
                (number % 2 == 0
                        ? ana.change("PATCH", place, 1, Map.of("name", "Yard " + number))
                        : ana.change(
                            "PUT",
                            place + "/entries",
                            1,
                            Map.of(
                                "entries",
                                List.of(entry("work_experience", jobs.get(number / 2 % 2))))))
                    .status());
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(ana.get(place).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void whatIsNeverToBeUsedIsLeftOut() {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards"));
    var job = profile.at("/experiences/0/id").asString();
    var place = place(profile);
    var field = "experiences." + job + ".description";
    done(
        ana.change(
            "PUT", place + "/enhancements/" + field, 1, Map.of("text", "I led 12 welders.")));
    choose(ana, place, 2, field, true);
    mark(ana, "work_experience/" + job, 2, "achievements.0");
    var left = ana.get(place).json();
    assertThat(left.at("/experiences/0/achievements")).hasSize(1);
    assertThat(left.at("/experiences/0/achievements/0").asString()).isEqualTo("Cut waste by 9%");
    assertThat(left.at("/experiences/0/enhancement_metadata").has("accepted"))
        .as("what was accepted may rest on what is withheld now")
        .isFalse();
    mark(ana, "work_experience/" + job, 3, "description");
    assertThat(ana.get(place).json().at("/experiences/0/description").isNull()).isTrue();
    assertThat(ana.get(place).json().at("/experiences/0/enhanced_description").isNull()).isTrue();
    mark(ana, "personal_info/" + ana.id(), 1, "phone");
    mark(ana, "personal_info/" + ana.id(), 2, "professionalSummary");
    assertThat(ana.get(place).json().at("/personal_info/phone").isNull()).isTrue();
    assertThat(ana.get(place).json().at("/professional_summary").isNull()).isTrue();
    mark(ana, "work_experience/" + job, 4, "title");
    mark(ana, "work_experience/" + job, 5, "company");
    assertThat(texts(ana.get(place).json().get("experiences"), "title")).containsExactly("Welder");
  }

  private static void mark(Person person, String entry, int base, String field) {
    done(
        person.change(
            "POST", ENTRIES + entry + "/marks", base, Map.of("field", field, "mark", "never_use")));
  }

  private static JsonNode choose(
      Person person, String place, int base, String field, @Nullable Boolean accepted) {
    var profile = person.get(place).json();
    var metadata = profile.get("enhancement_metadata");
    for (var list : List.of("experiences", "projects")) {
      for (var each : profile.get(list)) {
        if (field.contains(each.get("id").asString())) {
          metadata = each.get("enhancement_metadata");
        }
      }
    }
    var choice = new HashMap<String, @Nullable Object>();
    choice.put("accepted", accepted);
    choice.put("of", metadata.path("of").asString(""));
    return done(person.change("PUT", place + "/enhancements/" + field + "/choice", base, choice));
  }

  @Test
  void aRewordingIsAcceptedOrRefusedFieldByField() {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards"));
    var place = place(profile);
    var job = profile.at("/experiences/0/id").asString();
    var field = "experiences." + job + ".description";
    var summary = "professional_summary";
    var proposed =
        done(
            ana.change(
                "PUT",
                place + "/enhancements/" + field,
                1,
                Map.of(
                    "text", "Leads welders.", "metadata", Map.of("model", "m", "accepted", true))));
    assertThat(proposed.at("/experiences/0/description").asString())
        .isEqualTo("I lead a crew of welders.");
    assertThat(proposed.at("/experiences/0/enhanced_description").asString())
        .isEqualTo("Leads welders.");
    assertThat(proposed.at("/experiences/0/enhancement_metadata").has("accepted")).isFalse();
    assertThat(ana.get(ENTRIES + "work_experience/" + job + "/versions").json())
        .as("the rewording is a new version; the old one stays")
        .hasSize(2);
    var said = "/experiences/0/enhancement_metadata/accepted";
    assertThat(choose(ana, place, 2, field, true).at(said).asBoolean()).isTrue();
    var refused = choose(ana, place, 3, field, false).at(said);
    assertThat(refused.isBoolean() && !refused.asBoolean()).isTrue();
    assertThat(choose(ana, place, 4, field, null).at(said).isMissingNode()).isTrue();
    done(ana.change("PUT", place + "/enhancements/" + summary, 5, Map.of("text", "Ships.")));
    var accepted = choose(ana, place, 6, summary, true);
    assertThat(accepted.at("/enhancement_metadata/accepted").asBoolean()).isTrue();
    assertThat(accepted.at("/professional_summary").asString())
        .isEqualTo("I build ships that last.");
    // Another profile has not chosen.
    var other = create(ana, Map.of("name", "Docks"));
    assertThat(other.at("/experiences/0/enhancement_metadata").has("accepted")).isFalse();
    assertThat(other.at("/experiences/0/enhanced_description").asString())
        .isEqualTo("Leads welders.");
  }

  @Test
  void aChoiceIsAboutTheTextsThatWereReadAndNoOthers() {
    var ana = ana();
    var profile = create(ana, Map.of("name", "Shipyards"));
    var place = place(profile);
    var job = profile.at("/experiences/0/id").asString();
    var field = "experiences." + job + ".description";
    var choice = place + "/enhancements/" + field + "/choice";
    assertThat(ana.change("PUT", choice, 1, Map.of("accepted", true)).problem())
        .isEqualTo("/problems/profile/no-such-text");
    done(ana.change("PUT", place + "/enhancements/" + field, 1, Map.of("text", "Leads.")));
    assertThat(ana.change("PUT", choice, 2, Map.of("accepted", true, "of", "x")).problem())
        .isEqualTo("/problems/profile/enhancement-changed");
    choose(ana, place, 2, field, true);
    done(
        ana.change(
            "PATCH",
            ENTRIES + "work_experience/" + job,
            2,
            Map.of("description", "I lead two crews.")));
    var after = ana.get(place).json();
    assertThat(after.at("/experiences/0/description").asString()).isEqualTo("I lead two crews.");
    assertThat(after.at("/experiences/0/enhancement_metadata").has("accepted")).isFalse();
    for (var wrong : List.of("experiences." + profile.at("/projects/0/id").asString(), "skills")) {
      assertThat(
              ana.change(
                      "PUT",
                      place + "/enhancements/" + wrong + ".description",
                      3,
                      Map.of("text", "x"))
                  .problem())
          .isEqualTo("/problems/profile/no-such-text");
    }
    assertThat(ana.change("PUT", place + "/enhancements/" + field, 3, Map.of("text", " ")).status())
        .as("a rewording never blanks")
        .isEqualTo(422);
  }
}
