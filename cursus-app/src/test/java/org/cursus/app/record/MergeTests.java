package org.cursus.app.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What a second document does to the record, and how it is decided and undone.
@CursusTest
class MergeTests {

  private static final String MERGES = "/api/v1/record/merges";

  private static final String FIRST =
      """
      {"basics": {"name": "Ana Silva", "email": "ana@example.org"},
       "work": [{"name": "Acme Inc.", "position": "Engineer", "startDate": "2019",
                 "endDate": "2021", "highlights": ["Built the mill", "Trained 3 people"]}],
       "skills": [{"name": "SQL"}, {"name": "Java"}]}""";

  private final People people;
  private final StatementCount statements;

  MergeTests(@Autowired People people, @Autowired StatementCount statements) {
    this.people = people;
    this.statements = statements;
  }

  private static String upload(Person person, String name, String json) {
    var resume = person.uploadAndWait(name, json.getBytes(UTF_8));
    assertThat(resume.get("status").asString()).isEqualTo("completed");
    return resume.get("id").asString();
  }

  private Person withFirst() {
    var ana = people.signUp("Ana");
    upload(ana, "first.json", FIRST);
    return ana;
  }

  private static JsonNode record(Person person) {
    return person.get("/api/v1/record").json();
  }

  private static JsonNode open(Person person) {
    return person.get(MERGES).json().get("items");
  }

  private static List<String> outcomes(Person person, String batch) {
    var outcomes = new ArrayList<String>();
    var cursor = "";
    do {
      var page = person.get(MERGES + "/batches/" + batch + "?limit=2" + cursor).json();
      page.get("items")
          .forEach(
              each ->
                  outcomes.add(each.get("type").asString() + " " + each.get("outcome").asString()));
      assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
      cursor = "&cursor=" + page.get("nextCursor").asString("");
    } while (!cursor.endsWith("="));
    return outcomes;
  }

  @Test
  void theSameAgainChangesNothing() {
    var ana = withFirst();
    var before = record(ana);
    var batch = upload(ana, "again.json", FIRST + " ");
    assertThat(record(ana)).isEqualTo(before);
    assertThat(outcomes(ana, batch))
        .containsExactly("personal_info same", "work_experience same", "skill same", "skill same");
    assertThat(open(ana)).isEmpty();
  }

  @Test
  void whatOnlyAddsIsTakenAndCanBeUndone() {
    var ana = withFirst();
    var before = record(ana);
    var batch =
        upload(
            ana,
            "richer.json",
            FIRST
                .replace("\"2019\"", "\"2019-03\"")
                .replace("\"Built the mill\"", "\"Wrote the manual\"")
                .replace("ana@example.org\"", "ana@example.org\", \"phone\": \"+12025550143\"")
                .replace("{\"name\": \"SQL\"}", "{\"name\": \"Rust\"}"));
    assertThat(outcomes(ana, batch))
        .containsExactly(
            "personal_info richer", "work_experience richer", "skill new", "skill same");
    var job = record(ana).at("/workExperience/0");
    assertThat(job.get("version").asInt()).isEqualTo(2);
    assertThat(job.get("startDate").asString()).isEqualTo("2019-03");
    assertThat(job.get("achievements"))
        .extracting(JsonNode::asString)
        .containsExactly("Built the mill", "Trained 3 people", "Wrote the manual");
    assertThat(job.at("/evidence/achievements.2/fileName").asString()).isEqualTo("richer.json");
    assertThat(job.at("/evidence/achievements.0/fileName").asString()).isEqualTo("first.json");
    assertThat(record(ana).at("/person/phone").asString()).isEqualTo("+12025550143");
    assertThat(record(ana).get("skills")).hasSize(3);

    var undone = ana.post(MERGES + "/batches/" + batch + "/undo", Map.of());
    assertThat(undone.json().get("left").asInt()).isZero();
    assertThat(values(record(ana))).isEqualTo(values(before));
    assertThat(record(ana).at("/workExperience/0/version").asInt()).isEqualTo(3);

    ana.post(MERGES + "/batches/" + batch + "/again", Map.of());
    assertThat(record(ana).at("/workExperience/0/achievements")).hasSize(3);
    assertThat(record(ana).get("skills")).hasSize(3);
  }

  /// The record without ids, versions and sources.
  private static String values(JsonNode record) {
    return record
        .toString()
        .replaceAll("\"(id|version|source|sourceConfidence)\":(\"[^\"]*\"|[\\d.]+),", "");
  }

  @Test
  void aContradictionWaitsAndIsDecidedByField() {
    var ana = withFirst();
    var batch =
        upload(
            ana,
            "other.json",
            FIRST.replace("\"2021\"", "\"2022-05\"").replace("Ana Silva", "Ana Sousa"));
    var items = open(ana);
    assertThat(items).hasSize(2);
    assertThat(record(ana).at("/workExperience/0/endDate").asString()).isEqualTo("2021");
    var person = items.get(0);
    assertThat(person.at("/fields/0/mine").asString()).isEqualTo("Ana Silva");
    assertThat(person.at("/fields/0/theirs").asString()).isEqualTo("Ana Sousa");

    var job = MERGES + "/" + items.get(1).get("id").asString();
    var decided = ana.post(job, Map.of("fields", Map.of("endDate", "theirs")));
    assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    assertThat(decided.json().get("status").asString()).isEqualTo("decided");
    assertThat(record(ana).at("/workExperience/0/endDate").asString()).isEqualTo("2022-05");
    assertThat(ana.post(job, Map.of()).problem()).isEqualTo("/problems/record/nothing-to-decide");

    var left = ana.post(MERGES + "/" + person.get("id").asString(), Map.of("as", "leave"));
    assertThat(left.json().get("status").asString()).isEqualTo("decided");
    assertThat(record(ana).at("/person/fullName").asString()).isEqualTo("Ana Silva");
    assertThat(open(ana)).isEmpty();

    assertThat(ana.post(job + "/undo", Map.of()).status()).isEqualTo(200);
    assertThat(record(ana).at("/workExperience/0/endDate").asString()).isEqualTo("2021");
    assertThat(outcomes(ana, batch)).contains("work_experience conflicting");
  }

  @Test
  void whatMayBeAnotherEntryIsAsked() {
    var ana = withFirst();
    upload(
        ana, "rehired.json", FIRST.replace("\"2019\"", "\"2023\"").replace("\"2021\"", "\"2024\""));
    var asked = open(ana).get(0);
    assertThat(asked.get("sure").asBoolean()).isFalse();
    var place = MERGES + "/" + asked.get("id").asString();
    assertThat(ana.post(place, Map.of("as", "separate")).status()).isEqualTo(200);
    assertThat(record(ana).get("workExperience")).hasSize(2);
    ana.post(place + "/undo", Map.of());
    assertThat(record(ana).get("workExperience")).hasSize(1);
  }

  @Test
  void whatWasDeletedDoesNotComeBackUnasked() {
    var ana = withFirst();
    var skill = record(ana).at("/skills/0");
    var place = "/api/v1/record/entries/skill/" + skill.get("id").asString();
    ana.change("DELETE", place, 1, null);
    upload(ana, "again.json", FIRST + " ");
    assertThat(record(ana).get("skills")).hasSize(1);
    var asked = open(ana).get(0);
    assertThat(asked.get("gone").asBoolean()).isTrue();
    ana.post(MERGES + "/" + asked.get("id").asString(), Map.of("as", "same"));
    assertThat(record(ana).get("skills")).hasSize(2);
  }

  @Test
  void whatThePersonChangedSinceIsNotUndone() {
    var ana = withFirst();
    var batch =
        upload(ana, "more.json", FIRST.replace("{\"name\": \"SQL\"}", "{\"name\": \"Rust\"}"));
    var rust =
        record(ana)
            .get("skills")
            .valueStream()
            .filter(skill -> skill.get("name").asString().equals("Rust"))
            .findFirst()
            .orElseThrow();
    var place = "/api/v1/record/entries/skill/" + rust.get("id").asString();
    ana.change("PATCH", place, 1, Map.of("yearsOfExperience", 4));
    var undone = ana.post(MERGES + "/batches/" + batch + "/undo", Map.of());
    assertThat(undone.json().get("left").asInt()).isEqualTo(1);
    assertThat(record(ana).get("skills")).hasSize(3);
  }

  @Test
  void allIsDecidedAtOnce() {
    var ana = withFirst();
    var batch =
        upload(
            ana,
            "other.json",
            FIRST.replace("\"2021\"", "\"2022\"").replace("Ana Silva", "Ana Sousa"));
    var decided = ana.post(MERGES + "/decide-all", Map.of("batchId", batch, "choice", "theirs"));
    assertThat(decided.json().get("decided").asInt()).isEqualTo(2);
    assertThat(record(ana).at("/person/fullName").asString()).isEqualTo("Ana Sousa");
    assertThat(open(ana)).isEmpty();
  }

  @Test
  void decisionsOfOneEntryFollowEachOther() {
    var ana = withFirst();
    upload(ana, "second.json", FIRST.replace("\"2021\"", "\"2022\""));
    upload(ana, "third.json", FIRST.replace("\"2021\"", "\"2023\""));
    assertThat(open(ana)).hasSize(2);
    ana.post(MERGES + "/decide-all", Map.of("choice", "theirs"));
    var job = record(ana).at("/workExperience/0");
    assertThat(job.get("endDate").asString()).isEqualTo("2023");
    var history =
        ana.get("/api/v1/record/entries/work_experience/" + job.get("id").asString() + "/versions")
            .json();
    assertThat(history)
        .extracting(each -> each.at("/fields/endDate").asString())
        .containsExactly("2023", "2022", "2021");
    assertThat(history)
        .extracting(each -> each.get("active").asBoolean())
        .containsExactly(true, false, false);
    assertThat(open(ana)).isEmpty();
  }

  @Test
  void whatSpeaksOfADeletedEntryDoesNotStopTheOthers() {
    var ana = withFirst();
    upload(
        ana, "other.json", FIRST.replace("\"2021\"", "\"2022\"").replace("Ana Silva", "Ana Sousa"));
    var job = record(ana).at("/workExperience/0/id").asString();
    ana.change("DELETE", "/api/v1/record/entries/work_experience/" + job, 1, null);
    var decided = ana.post(MERGES + "/decide-all", Map.of("choice", "theirs"));
    assertThat(decided.json().get("decided").asInt()).isEqualTo(1);
    assertThat(record(ana).at("/person/fullName").asString()).isEqualTo("Ana Sousa");
    assertThat(open(ana)).hasSize(1);
  }

  private static String jobs(int count, String end) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"name\": \"Firm %1$d of %1$d\", \"position\": \"Clerk %1$d\", \"startDate\": \"2001\", \"endDate\": \"%2$s\"}"
                    .formatted(i, end))
        .collect(Collectors.joining(",", "{\"work\": [", "]}"));
  }

  private static void take(Person person, String json) {
    assertThat(person.postRaw("/api/v1/record/import", "application/json", json).status())
        .isEqualTo(201);
  }

  @Test
  void decidingAllTakesAsManyStatementsForManyAsForOne() {
    var counts = new ArrayList<Integer>();
    for (int count : new int[] {1, 40}) {
      var ana = people.signUp("Ana");
      take(ana, jobs(count, "2010"));
      take(ana, jobs(count, "2012"));
      statements.take();
      var decided = ana.post(MERGES + "/decide-all", Map.of("choice", "theirs"));
      counts.add(statements.take());
      assertThat(decided.json().get("decided").asInt()).isEqualTo(count);
      assertThat(record(ana).get("workExperience"))
          .allMatch(job -> job.get("endDate").asString().equals("2012"));
    }
    assertThat(counts.getLast()).isEqualTo(counts.getFirst()).isLessThan(15);
  }

  @Test
  void thePageOfAFileStaysLightHoweverMuchItBrought() {
    var ana = people.signUp("Ana");
    take(ana, jobs(400, "2010"));
    var words = "\u0416\"<&".repeat(120);
    take(
        ana,
        jobs(400, "2012")
            .replace(
                "\"endDate\"",
                "\"summary\": \"" + words.replace("\"", "\\\"") + "\", \"endDate\""));
    var batch = open(ana).get(0).get("batchId").asString();
    var place = "/record/uploads/" + batch;
    var seen = new HashSet<String>();
    var next = place;
    statements.take();
    for (int pages = 0; !next.isEmpty(); pages++) {
      assertThat(pages).isLessThan(80);
      var page = ana.getPage(next);
      assertThat(page.body().getBytes(UTF_8).length).isLessThan(50_000);
      if (pages == 0) {
        assertThat(page.body()).contains("400 entries: 400 wait for your decision.");
        assertThat(statements.take()).isLessThan(8);
      }
      Pattern.compile("Clerk \\d+, ")
          .matcher(page.body())
          .results()
          .forEach(r -> seen.add(r.group()));
      var more = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page.body());
      next = more.find() ? more.group(1) : "";
    }
    assertThat(seen).hasSize(400);
    assertThat(
            ana.post(MERGES + "/decide-all", Map.of("batchId", batch, "choice", "mine"))
                .json()
                .get("decided")
                .asInt())
        .isEqualTo(400);
    assertThat(ana.getPage(place).body()).contains("400 entries: 400 decided by you.");
    var ben = people.signUp("Ben");
    assertThat(ben.getPage(place).body())
        .doesNotContain("Clerk")
        .contains("Nothing in your record");
    assertThat(ana.getPage(place + "?after=x").status()).isEqualTo(400);
  }

  @Test
  void whatDoesNotFitIsRefusedAndChangesNothing() {
    var ana = withFirst();
    upload(ana, "other.json", FIRST.replace("\"2021\"", "\"2022\""));
    var before = record(ana);
    var place = MERGES + "/" + open(ana).get(0).get("id").asString();
    for (var bad :
        List.<Map<String, Object>>of(
            Map.of("as", "maybe"),
            Map.of("as", "separate"),
            Map.of("fields", Map.of("title", "theirs")),
            Map.of("fields", Map.of("endDate", "both")),
            Map.of("fields", Map.of("endDate", "all")))) {
      assertThat(ana.post(place, bad).problem())
          .as(bad.toString())
          .isEqualTo("/problems/record/decision-invalid");
    }
    assertThat(ana.post(place + "/again", Map.of()).problem())
        .isEqualTo("/problems/record/not-undone");
    assertThat(record(ana)).isEqualTo(before);
    var ben = people.signUp("Ben");
    assertThat(ben.get(place).status()).isEqualTo(404);
    assertThat(ben.post(place, Map.of()).status()).isEqualTo(404);
    assertThat(ben.post(place + "/undo", Map.of()).status()).isEqualTo(404);
    assertThat(open(ben)).isEmpty();
  }

  @Test
  void theListCostsTheSameHoweverLong() {
    var ana = withFirst();
    upload(ana, "other.json", FIRST.replace("\"2021\"", "\"2022\""));
    statements.take();
    open(ana);
    int one = statements.take();
    upload(
        ana, "third.json", FIRST.replace("\"2021\"", "\"2023\"").replace("Ana Silva", "Ana Sousa"));
    statements.take();
    assertThat(open(ana)).hasSize(3);
    assertThat(statements.take()).isEqualTo(one);
  }
}
