package org.cursus.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Entries are added to, version by version: nothing is overwritten and nothing is lost.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EntryApiTests {

  private static final String ENTRIES = "/api/v1/record/entries/";
  private static final String WORK = ENTRIES + "work_experience";
  private static final Map<String, Object> JOB =
      Map.of(
          "title", "Welder",
          "company", "Harlow Steel",
          "startDate", "2015-03",
          "endDate", "2019",
          "achievements", List.of("Welded hulls", "Trained two apprentices"));

  private final People people;
  private final StatementCount statements;

  EntryApiTests(People people, StatementCount statements) {
    this.people = people;
    this.statements = statements;
  }

  private static String add(Person person, Map<String, Object> fields) {
    var created = person.post(WORK, fields);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    var place = WORK + "/" + created.json().get("id").asString();
    assertThat(created.header("Location")).isEqualTo(place);
    return place;
  }

  private static Answer amend(Person person, String place, int base, String field, Object value) {
    var fields = new HashMap<String, Object>();
    fields.put(field, value);
    return person.change("PATCH", place, base, fields);
  }

  private static JsonNode jobs(Person person) {
    return person.get("/api/v1/record").json().get("workExperience");
  }

  @Test
  void anAddedEntryIsInTheRecordWithThePersonAsItsSource() {
    var ana = people.signUp("Ana");
    var entry = ana.get(add(ana, JOB)).json();
    assertThat(entry.at("/fields/title").asString()).isEqualTo("Welder");
    assertThat(entry.at("/fields/isCurrent").asBoolean()).isFalse();
    assertThat(entry.get("source").asString()).isEqualTo("manual");
    assertThat(entry.at("/evidence/title/kind").asString()).isEqualTo("person");
    assertThat(entry.at("/evidence/achievements.1/kind").asString()).isEqualTo("person");
    assertThat(jobs(ana).get(0).get("company").asString()).isEqualTo("Harlow Steel");
  }

  @Test
  void aChangeAddsAVersionAndKeepsTheOldOne() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    var changed = amend(ana, place, 1, "title", "Senior Welder");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(changed.json().at("/fields/company").asString()).isEqualTo("Harlow Steel");
    assertThat(ana.get(place + "/versions").json())
        .extracting(version -> version.at("/fields/title").asString())
        .containsExactly("Senior Welder", "Welder");
    assertThat(ana.get(place + "/versions/1").json().get("active").asBoolean()).isFalse();
    assertThat(jobs(ana)).hasSize(1);
    assertThat(jobs(ana).get(0).get("title").asString()).isEqualTo("Senior Welder");
  }

  @Test
  void aChangeThatChangesNothingAddsNoVersion() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    var same = amend(ana, place, 1, "title", " Welder ");
    assertThat(same.status()).isEqualTo(200);
    assertThat(same.header("ETag")).isEqualTo("\"1\"");
    assertThat(ana.get(place + "/versions").json()).hasSize(1);
  }

  @Test
  void replacingEmptiesWhatIsNotNamed() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    var replaced = ana.change("PUT", place, 1, Map.of("title", "Welder"));
    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(replaced.json().at("/fields/company").isNull()).isTrue();
    assertThat(replaced.json().at("/fields/achievements")).isEmpty();
  }

  @Test
  void aStaleChangeIsAnsweredWithBothSides() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    amend(ana, place, 1, "title", "Senior Welder");
    var stale = amend(ana, place, 1, "title", "Master Welder");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.problem()).isEqualTo("/problems/record/version-stale");
    assertThat(stale.json().at("/yours/title").asString()).isEqualTo("Master Welder");
    assertThat(stale.json().at("/basedOn").asInt()).isEqualTo(1);
    assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
    assertThat(stale.json().at("/current/fields/title").asString()).isEqualTo("Senior Welder");
    assertThat(ana.get(place + "/versions").json()).hasSize(2);
  }

  @Test
  void aChangeMustNameItsVersion() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    assertThat(ana.delete(place).status()).isEqualTo(428);
    assertThat(ana.delete(place).problem()).isEqualTo("/problems/record/version-missing");
  }

  @Test
  void aDeletedEntryLeavesTheRecordAndCanBeRestored() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    assertThat(ana.change("DELETE", place, 1, null).status()).isEqualTo(204);
    assertThat(jobs(ana)).isEmpty();
    assertThat(ana.get(place).json().get("deleted").asBoolean()).isTrue();
    assertThat(amend(ana, place, 2, "title", "x").problem())
        .isEqualTo("/problems/record/entry-deleted");
    assertThat(ana.change("POST", place + "/versions/2/restore", 2, null).problem())
        .isEqualTo("/problems/record/version-deleted");
    var restored = ana.change("POST", place + "/versions/1/restore", 2, null);
    assertThat(restored.status()).as(restored.body()).isEqualTo(200);
    assertThat(restored.json().get("version").asInt()).isEqualTo(3);
    assertThat(jobs(ana).get(0).get("title").asString()).isEqualTo("Welder");
  }

  @Test
  void twoVersionsAreComparedFieldByField() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    ana.change("PATCH", place, 1, Map.of("title", "Foreman", "achievements", List.of("Led 12")));
    var differences = ana.get(place + "/comparison?from=1&to=2").json().get("differences");
    assertThat(differences)
        .extracting(each -> each.get("field").asString())
        .containsExactly("title", "achievements");
    assertThat(differences.get(0).get("from").asString()).isEqualTo("Welder");
    assertThat(differences.get(0).get("to").asString()).isEqualTo("Foreman");
  }

  @Test
  void theRecordIsSeenAsItStoodAtAnInstant() {
    var ana = people.signUp("Ana");
    var before = Instant.now();
    var place = add(ana, JOB);
    var first = Instant.parse(ana.get(place).json().get("createdAt").asString());
    amend(ana, place, 1, "title", "Foreman");
    var second = Instant.parse(ana.get(place).json().get("createdAt").asString());
    ana.change("DELETE", place, 2, null);
    assertThat(titlesAsOf(ana, before.minusSeconds(1))).isEmpty();
    assertThat(titlesAsOf(ana, first)).containsExactly("Welder");
    assertThat(titlesAsOf(ana, second)).containsExactly("Foreman");
    assertThat(titlesAsOf(ana, Instant.now())).isEmpty();
    assertThat(ana.get("/api/v1/record?asOf=2019-01-01").json().get("workExperience")).isEmpty();
    assertThat(ana.get("/api/v1/record?asOf=yesterday").status()).isEqualTo(400);
  }

  private static List<String> titlesAsOf(Person person, Instant instant) {
    var titles = new java.util.ArrayList<String>();
    person
        .get("/api/v1/record?asOf=" + instant)
        .json()
        .get("workExperience")
        .forEach(job -> titles.add(job.get("title").asString()));
    return titles;
  }

  @Test
  void aPersonSpeaksOfAFact() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    var marks = place + "/marks";
    var marked = ana.change("POST", marks, 1, Map.of("field", "title", "mark", "cannot_confirm"));
    assertThat(marked.status()).as(marked.body()).isEqualTo(200);
    assertThat(marked.json().at("/evidence/title/mark").asString()).isEqualTo("cannot_confirm");
    ana.change("POST", marks, 2, Map.of("field", "achievements.1", "mark", "never_use"));
    var evidence = jobs(ana).get(0).get("evidence");
    assertThat(evidence.at("/title/mark").asString()).isEqualTo("cannot_confirm");
    assertThat(evidence.at("/achievements.1/mark").asString()).isEqualTo("never_use");
    var exported = ana.get("/api/v1/record/json-resume").json().at("/work/0/highlights");
    assertThat(exported).hasSize(jobs(ana).get(0).get("achievements").size() - 1);
    assertThat(ana.change("POST", marks, 3, Map.of("field", "achievements.7", "mark", "confirmed")))
        .extracting(Answer::problem)
        .isEqualTo("/problems/record/entry-invalid");
    assertThat(amend(ana, place, 3, "title", "Foreman").json().at("/evidence/title").has("mark"))
        .as("what was said of another value")
        .isFalse();
  }

  @Test
  void whatWasReadKeepsItsPlaceUntilItIsChanged() {
    var ana = people.signUp("Ana");
    var text =
        "Ana Silva\nana@example.org\nEXPERIENCE\nCook, Red Roof, 2015 - 2019\n- Baked\n- Grilled\n";
    ana.uploadAndWait("resume.txt", text.getBytes(StandardCharsets.UTF_8));
    var place = WORK + "/" + jobs(ana).get(0).get("id").asString();
    var changed =
        ana.change(
            "PATCH", place, 1, Map.of("title", "Chef", "achievements", List.of("Grilled", "Led")));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    var evidence = changed.json().get("evidence");
    assertThat(evidence.at("/company/kind").asString()).isEqualTo("document");
    assertThat(evidence.at("/title/kind").asString()).isEqualTo("person");
    assertThat(evidence.at("/achievements.0/kind").asString()).isEqualTo("document");
    assertThat(evidence.at("/achievements.1/kind").asString()).isEqualTo("person");
    assertThat(ana.getPage("/record").body()).contains("Chef", "Grilled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "startDate | 2019-13 | /startDate",
        "startDate | 2019-02-30 | /startDate",
        "startDate | 2020 | /endDate",
        "salary | 3 | /salary",
        "title | 7 | /title"
      })
  void whatDoesNotFitIsRefusedAtItsPlace(String field, String value, String pointer) {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    Object sent = value.length() == 1 ? (Object) Integer.valueOf(value) : value;
    var refused = amend(ana, place, 1, field, sent);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(ana.get(place + "/versions").json()).hasSize(1);
  }

  @Test
  void anEntryWithoutANameIsRefused() {
    var ana = people.signUp("Ana");
    assertThat(ana.post(WORK, Map.of("location", "Porto")).status()).isEqualTo(422);
    assertThat(ana.post(ENTRIES + "skill", Map.of("name", " ")).status()).isEqualTo(422);
    assertThat(ana.post(ENTRIES + "castle", Map.of("name", "x")).status()).isEqualTo(404);
    assertThat(jobs(ana)).isEmpty();
  }

  @Test
  void nameAndContactAreOneEntry() {
    var ana = people.signUp("Ana");
    var me = ENTRIES + "personal_info";
    var created = ana.post(me, Map.of("fullName", "Ana Silva"));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(ana.post(me, Map.of("fullName", "Ana S.")).status()).isEqualTo(409);
    var place = me + "/" + ana.id();
    assertThat(ana.change("DELETE", place, 1, null).status()).isEqualTo(204);
    assertThat(ana.post(me, Map.of("fullName", "Ana S.")).json().get("version").asInt())
        .isEqualTo(3);
  }

  @Test
  void anothersEntryIsNotThere() {
    var place = add(people.signUp("Ana"), JOB);
    var ben = people.signUp("Ben");
    assertThat(ben.get(place).status()).isEqualTo(404);
    assertThat(ben.get(place + "/versions").status()).isEqualTo(404);
    assertThat(amend(ben, place, 1, "title", "x").status()).isEqualTo(404);
    assertThat(ben.change("DELETE", place, 1, null).status()).isEqualTo(404);
    assertThat(ben.change("POST", place + "/versions/1/restore", 1, null).status()).isEqualTo(404);
  }

  @Test
  void aVersionOfAnotherEntryIsNotRestored() {
    var ana = people.signUp("Ana");
    var one = add(ana, JOB);
    var other = add(ana, Map.of("title", "Diver"));
    amend(ana, one, 1, "title", "Foreman");
    assertThat(ana.change("POST", other + "/versions/2/restore", 1, null).problem())
        .isEqualTo("/problems/record/no-such-version");
  }

  @Test
  void ofThirtyTwoWritersEachIsKeptOrTold() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    var statuses =
        AtOnce.run(32, number -> amend(ana, place, 1, "title", "Welder " + number).status());
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(ana.get(place + "/versions").json()).hasSize(2);
    // Each who was told tries again on what stands, until all are kept.
    AtOnce.run(32, number -> insist(ana, place, "Welder " + number));
    var titles = new java.util.HashSet<String>();
    ana.get(place + "/versions")
        .json()
        .forEach(version -> titles.add(version.at("/fields/title").asString()));
    assertThat(titles).hasSize(33);
  }

  private static int insist(Person person, String place, String title) {
    while (true) {
      int base = person.get(place).json().get("version").asInt();
      var answer = amend(person, place, base, "title", title);
      if (answer.status() != 409) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.status();
      }
    }
  }

  @Test
  void aChangeTakesAFixedNumberOfStatements() {
    var ana = people.signUp("Ana");
    var place = add(ana, JOB);
    statements.take();
    amend(ana, place, 1, "title", "A");
    int few = statements.take();
    for (int i = 2; i < 8; i++) {
      amend(ana, place, i, "title", "A" + i);
    }
    statements.take();
    amend(ana, place, 8, "title", "B");
    assertThat(statements.take()).isEqualTo(few).isLessThan(12);
  }
}
