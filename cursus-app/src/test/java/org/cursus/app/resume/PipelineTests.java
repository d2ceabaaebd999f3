package org.cursus.app.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.resume.Documents.fixture;
import static org.cursus.app.resume.Documents.small;
import static org.cursus.app.resume.Documents.text;
import static org.cursus.app.testing.Patience.await;
import static org.cursus.app.testing.People.PASSWORD;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From an upload to the record, as Ana sees it and Ben does not.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PipelineTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final People people;
  private final Superuser superuser;
  private final StatementCount statements;

  PipelineTests(People people, Superuser superuser, StatementCount statements) {
    this.people = people;
    this.superuser = superuser;
    this.statements = statements;
  }

  @BeforeEach
  void forgetTheGuessesOfOtherTests() {
    superuser.forgetGuesses();
  }

  private static String idOf(JsonNode resume) {
    return resume.get("id").asString();
  }

  private static String upload(Person person, String name, byte[] content) {
    var answer = person.upload(name, content);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    assertThat(answer.header("Location")).isEqualTo("/api/v1/resumes/" + idOf(answer.json()));
    return idOf(answer.json());
  }

  private static String statusOf(Person person, String id) {
    return person.get("/api/v1/resumes/" + id).json().get("status").asString();
  }

  private static JsonNode record(Person person) {
    return person.get("/api/v1/record").json();
  }

  private static List<String> texts(JsonNode list, String member) {
    var texts = new ArrayList<String>();
    list.forEach(element -> texts.add(element.path(member).asString("")));
    return texts;
  }

  /// The sizes of the pages of a resume, as they were read.
  private JsonNode pagesOf(String id) {
    return JSON.readTree(
        superuser
            .sql("select resume_metadata ->> 'pages' from resume_versions where id = :id::uuid")
            .param("id", id)
            .query(String.class)
            .single());
  }

  // The way into the record

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sales-manager-web.pdf",
        "student-sidebar.pdf",
        "electrician-word.docx",
        "nurse-text.txt",
        "teacher.json"
      })
  void aResumeBecomesARecordInWhichEachFactHasItsPlace(String name) {
    var ana = people.signUp("Ana");
    var resume = ana.uploadAndWait(name, fixture(name));
    var id = idOf(resume);
    assertThat(resume.get("status").asString()).isEqualTo("completed");
    assertThat(resume.get("progress").asInt()).isEqualTo(100);
    assertThat(resume.get("errors").isEmpty()).isTrue();
    resume
        .get("stages")
        .forEach(s -> assertThat(s.get("status").asString()).isEqualTo("completed"));

    var pages = pagesOf(id);
    var entities = ana.get("/api/v1/resumes/" + id + "/entities").json();
    assertThat(entities.isEmpty()).isFalse();
    var ids = new HashSet<String>();
    for (var entity : entities) {
      ids.add(entity.get("id").asString());
      var page = pages.get(entity.get("page").asInt() - 1);
      var box = entity.get("box");
      double right = box.get("x").asDouble() + box.get("width").asDouble();
      double bottom = box.get("y").asDouble() + box.get("height").asDouble();
      assertThat(box.get("x").asDouble()).as(entity.toString()).isGreaterThanOrEqualTo(-0.5);
      assertThat(box.get("y").asDouble()).as(entity.toString()).isGreaterThanOrEqualTo(-0.5);
      assertThat(right).isLessThanOrEqualTo(page.get("width").asDouble() + 0.5);
      assertThat(bottom).isLessThanOrEqualTo(page.get("height").asDouble() + 0.5);
      assertThat(entity.get("confidence").asDouble()).isBetween(0.0, 1.0);
    }

    var work = record(ana).get("workExperience");
    var employers = new HashSet<String>();
    for (var entity : entities) {
      if (entity.get("fieldName").asString().matches("work_experience\\.\\d+\\.company")) {
        employers.add(entity.get("value").asString());
      }
    }
    assertThat(employers).isNotEmpty();
    assertThat(texts(work, "company")).containsAll(employers);
    for (var entry : work) {
      var proof = entry.get("evidence");
      assertThat(proof.isEmpty()).isFalse();
      for (var evidence : proof) {
        assertThat(ids).contains(evidence.get("parsedEntityId").asString());
        assertThat(evidence.get("resumeId").asString()).isEqualTo(id);
        assertThat(evidence.get("box").size()).isEqualTo(4);
      }
    }
    var completeness = ana.get("/api/v1/record/completeness").json();
    assertThat(completeness.get("work_experience_count").asInt()).isEqualTo(work.size());
    assertThat(completeness.get("score").asInt()).isGreaterThanOrEqualTo(40);
    for (var page : List.of("/record", "/resumes", "/resumes/" + id)) {
      assertThat(ana.getPage(page).status()).as(page).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nurse-text.txt", "teacher.json", "software-engineer-latex.pdf"})
  void theRecordLeavesAsJsonResumeAndComesBackTheSame(String name) {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    ana.uploadAndWait(name, fixture(name));
    var exported = ana.get("/api/v1/record/json-resume");
    assertThat(exported.status()).isEqualTo(200);
    var json = exported.json();
    assertThat(json.at("/basics/name").asString()).isNotBlank();
    json.get("work")
        .forEach(
            work -> {
              assertThat(work.path("name").asString("") + work.path("position").asString(""))
                  .isNotBlank();
              assertThat(work.path("startDate").asString("2000"))
                  .matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            });

    var back = ben.uploadAndWait("resume.json", text(exported.body()));
    assertThat(back.get("status").asString()).isEqualTo("completed");
    assertThat(ben.get("/api/v1/record/json-resume").json()).isEqualTo(json);
    // To the one who has it all it brings nothing.
    var before = record(ana);
    ana.uploadAndWait("resume.json", text(exported.body()));
    assertThat(record(ana)).isEqualTo(before);
  }

  @Test
  void theEventsGoForwardAndEndWhenItIsDone() {
    var ana = people.signUp("Ana");
    var id = upload(ana, "nurse.pdf", fixture("nurse-web.pdf"));
    var events = ana.get("/api/v1/resumes/" + id + "/events");
    assertThat(events.header("Content-Type")).startsWith("text/event-stream");
    var told =
        events
            .body()
            .lines()
            .filter(line -> line.startsWith("data: "))
            .map(line -> JSON.readTree(line.substring("data: ".length())))
            .toList();
    var progress = told.stream().map(event -> event.get("progress").asInt()).toList();
    assertThat(progress).isSorted().endsWith(100);
    assertThat(told.getLast().get("status").asString()).isEqualTo("completed");
  }

  @Test
  void aSecondResumeAddsOnlyWhatIsNew() {
    var ana = people.signUp("Ana");
    var content = new String(fixture("nurse-text.txt"), java.nio.charset.StandardCharsets.UTF_8);
    ana.uploadAndWait("first.txt", text(content));
    var before = record(ana);
    ana.uploadAndWait(
        "second.txt",
        text(
            content
                .replace("DANIELLE BRENNAN", "DANIELLE SMITH")
                .replace("Triage", "TRIAGE; Phlebotomy")
                .replace("Staff Nurse, Trauma ICU", "Senior Nurse, Burn Unit")));
    var after = record(ana);
    assertThat(after.get("person")).isEqualTo(before.get("person"));
    assertThat(after.get("education")).isEqualTo(before.get("education"));
    assertThat(after.get("certifications")).isEqualTo(before.get("certifications"));
    assertThat(after.get("workExperience")).isEqualTo(before.get("workExperience"));
    var old = new HashSet<JsonNode>();
    before.get("skills").forEach(old::add);
    var now = new HashSet<JsonNode>();
    after.get("skills").forEach(now::add);
    assertThat(now).containsAll(old).hasSize(old.size() + 1);
    assertThat(texts(after.get("skills"), "name")).contains("Phlebotomy").doesNotContain("TRIAGE");
    // Another name, and another title in the same years at the same hospital, are asked about.
    var asked = ana.get("/api/v1/record/merges").json().get("items");
    assertThat(texts(asked, "type")).containsExactly("personal_info", "work_experience");
    assertThat(asked.at("/0/fields/0/theirs").asString()).contains("Smith");
    assertThat(asked.at("/1/sure").asBoolean()).isFalse();
  }

  @Test
  void anEntryThatAResumeNamesTwiceIsOneEntry() {
    var ana = people.signUp("Ana");
    var entry =
        """
        {"name": "Northwind", "position": "Engineer", "startDate": "2019-03"}""";
    var school = "{\"institution\": \"Porto\", \"studyType\": \"BSc\"}";
    ana.uploadAndWait(
        "twice.json",
        text(
            """
            {"basics": {"name": "Ana Silva"},
             "work": [%1$s, %1$s],
             "education": [%2$s, %2$s],
             "skills": [{"name": "SQL"}, {"name": "sql"}],
             "projects": [{"name": "Bridge"}, {"name": "bridge"}],
             "certificates": [{"name": "PMP"}, {"name": "pmp"}]}
            """
                .formatted(entry, school)));
    var record = record(ana);
    for (var part :
        List.of("workExperience", "education", "skills", "projects", "certifications")) {
      assertThat(record.get(part).size()).as(part).isEqualTo(1);
    }
  }

  @Test
  void tenResumesAtOnceLeaveNoDuplicates() {
    var ana = people.signUp("Ana");
    var ids = AtOnce.run(10, number -> upload(ana, "cv" + number + ".txt", small(number)));
    ids.forEach(ana::awaitDone);
    assertThat(ids).allSatisfy(id -> assertThat(statusOf(ana, id)).isEqualTo("completed"));
    var record = record(ana);
    assertThat(record.get("workExperience").size()).isEqualTo(1);
    assertThat(texts(record.get("skills"), "name"))
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates()
        .hasSize(12);
    var numbers = new ArrayList<Integer>();
    ana.get("/api/v1/resumes?limit=100")
        .json()
        .get("items")
        .forEach(item -> numbers.add(item.get("versionNumber").asInt()));
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void resumesAreListedPageByPage() {
    var ana = people.signUp("Ana");
    var ids = IntStream.range(0, 5).mapToObj(i -> upload(ana, "a.txt", small(i))).toList();
    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = ana.get("/api/v1/resumes?limit=2" + cursor).json();
      seen.addAll(texts(page.get("items"), "id"));
      var next = page.get("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    assertThat(seen).containsExactlyElementsOf(ids.reversed());
    ids.forEach(ana::awaitDone);
  }

  // What Ben sees

  @Test
  void benSeesNothingOfAnas() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    var id = idOf(ana.uploadAndWait("ana.pdf", fixture("nurse-web.pdf")));
    var api = "/api/v1/resumes/" + id;
    for (var path : List.of(api, api + "/events", api + "/entities")) {
      assertThat(ben.get(path).status()).as(path).isEqualTo(404);
    }
    for (var path : List.of(api + "/cancel", api + "/retry")) {
      assertThat(ben.post(path, Map.of()).status()).as(path).isEqualTo(404);
    }
    assertThat(ben.delete(api).status()).isEqualTo(404);
    var page = "/resumes/" + id;
    var place = page + "/places?page=1&x=1&y=1&width=1&height=1";
    for (var path : List.of(page, page + "/file", page + "/pages/1", place)) {
      assertThat(ben.getPage(path).status()).as(path).isEqualTo(404);
      var hers = ana.send(ana.request(path).GET());
      assertThat(hers.status()).as(path + hers.body()).isEqualTo(200);
    }
    var browser = people.visitor().signIn(ben.email(), PASSWORD);
    for (var verb : List.of("cancel", "retry", "delete")) {
      assertThat(browser.fillIn("/account", page + "/" + verb, Map.of()).status()).isEqualTo(404);
    }
    assertThat(ben.get("/api/v1/resumes").json().get("items").isEmpty()).isTrue();
    assertThat(record(ben).get("workExperience").isEmpty()).isTrue();
    assertThat(ben.get("/api/v1/record/completeness").json().get("score").asInt()).isZero();
    assertThat(ben.get("/api/v1/record/json-resume").body()).doesNotContain("Brennan");
    assertThat(statusOf(ana, id)).isEqualTo("completed");
  }

  // Files

  @Test
  void aFileComesBackAsItWasGivenAndIsKeptEncrypted() throws Exception {
    var ana = people.signUp("Ana");
    var content = fixture("electrician-word.docx");
    var secret = text("Zanzibar Ltd is nobody's business");
    var id = idOf(ana.uploadAndWait("electrician.docx", content));
    var other = idOf(ana.uploadAndWait("secret.txt", secret));
    try (var http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              ana.request("/resumes/" + id + "/file").GET().build(), BodyHandlers.ofByteArray());
      assertThat(answer.body()).isEqualTo(content);
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment")
          .contains("electrician.docx");
    }
    assertThat(ana.get("/resumes/" + other + "/file").body()).startsWith("Zanzibar");
    var found =
        superuser
            .sql(
                "select count(*) from stored_files"
                    + " where position('Zanzibar'::bytea in content) > 0"
                    + " or position('PK'::bytea in content) = 1")
            .query(Integer.class)
            .single();
    assertThat(found).isZero();
  }

  @Test
  void aFileMovedToAnotherPersonDoesNotOpen() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    var bens = idOf(ben.uploadAndWait("ben.txt", small(1)));
    ana.uploadAndWait("ana.txt", small(2));
    superuser
        .sql(
            """
            update stored_files
            set content = (select f.content from stored_files f where f.user_id = :ana)
            where user_id = :ben
            """)
        .param("ana", ana.id())
        .param("ben", ben.id())
        .update();
    var answer = ben.get("/resumes/" + bens + "/file");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("Silva");
  }

  @Test
  void aPageOutsideOfTheDocumentIsNotFound() {
    var ana = people.signUp("Ana");
    var id = idOf(ana.uploadAndWait("ana.pdf", fixture("nurse-web.pdf")));
    for (var page : List.of("0", "-1", "99", "x", "99999999999")) {
      assertThat(ana.get("/resumes/" + id + "/pages/" + page).status()).as(page).isEqualTo(404);
    }
  }

  // Cancel, retry, delete

  private Superuser.Arrangement queueHeldFor(UUID userId) {
    return superuser.before(
        "insert",
        "scheduled_tasks",
        "task_instance",
        userId,
        "new.execution_time := now() + interval '1 hour'");
  }

  private void letTheQueueGoOn(UUID userId) {
    superuser
        .sql(
            "update scheduled_tasks set execution_time = now()"
                + " where task_instance like :person || '/%'")
        .param("person", userId.toString())
        .update();
  }

  @Test
  void aResumeIsCancelledAndReadAgainLater() {
    var ana = people.signUp("Ana");
    var userId = ana.id();
    String id;
    var path = "/api/v1/resumes/";
    try (var held = queueHeldFor(userId)) {
      id = upload(ana, "ana.txt", small(1));
      assertThat(ana.delete(path + id).problem()).isEqualTo("/problems/resume/still-running");
      assertThat(ana.post(path + id + "/retry", "").problem())
          .isEqualTo("/problems/resume/still-running");
      var cancelled = ana.post(path + id + "/cancel", "");
      assertThat(cancelled.status()).isEqualTo(200);
      assertThat(cancelled.json().get("status").asString()).isEqualTo("cancelled");
      assertThat(ana.post(path + id + "/cancel", "").problem())
          .isEqualTo("/problems/resume/not-running");
      // Its place in the queue is not free yet.
      var early = ana.post(path + id + "/retry", "");
      assertThat(early.status()).as(early.body()).isEqualTo(409);
      assertThat(early.problem()).isEqualTo("/problems/resume/still-stopping");
      assertThat(statusOf(ana, id)).isEqualTo("cancelled");
    }
    letTheQueueGoOn(userId);
    await().until(() -> superuser.jobsOf(userId) == 0);
    assertThat(statusOf(ana, id)).isEqualTo("cancelled");
    assertThat(record(ana).get("workExperience").isEmpty()).isTrue();
    assertThat(ana.post(path + id + "/retry", "").status()).isEqualTo(202);
    assertThat(ana.awaitDone(id).get("status").asString()).isEqualTo("completed");
    assertThat(record(ana).get("workExperience").size()).isEqualTo(1);
  }

  @Test
  void whatIsCancelledWhileItIsReadLeavesNothing() {
    var ana = people.signUp("Ana");
    var ids =
        AtOnce.run(
            6,
            number -> {
              var id = upload(ana, "cv" + number + ".pdf", fixture("nurse-web.pdf", number));
              ana.post("/api/v1/resumes/" + id + "/cancel", "");
              return id;
            });
    ids.forEach(ana::awaitDone);
    await().until(() -> superuser.jobsOf(ana.id()) == 0);
    var record = ana.get("/api/v1/record").body();
    for (var id : ids) {
      if (statusOf(ana, id).equals("cancelled")) {
        assertThat(record).doesNotContain(id);
      }
    }
  }

  @Test
  void aResumeInTheRecordStaysWithItsFacts() {
    var ana = people.signUp("Ana");
    var path = "/api/v1/resumes/" + idOf(ana.uploadAndWait("ana.txt", small(1)));
    assertThat(ana.delete(path).problem()).isEqualTo("/problems/resume/in-the-record");
    assertThat(ana.post(path + "/cancel", "").problem()).isEqualTo("/problems/resume/not-running");
    assertThat(ana.post(path + "/retry", "").problem()).isEqualTo("/problems/resume/already-read");
    assertThat(ana.get(path).status()).isEqualTo(200);
  }

  @Test
  void aFailedResumeIsDeletedWithItsFileAndMayComeAgain() {
    var ana = people.signUp("Ana");
    var userId = ana.id();
    var content = Documents.lockedPdf();
    var path = "/api/v1/resumes/" + idOf(ana.uploadAndWait("locked.pdf", content));
    assertThat(ana.post(path + "/retry", "").status()).isEqualTo(202);
    ana.get(path + "/events");
    var again = ana.get(path).json();
    assertThat(again.get("status").asString()).isEqualTo("failed");
    assertThat(again.get("errors").size()).isEqualTo(2);
    assertThat(ana.delete(path).status()).isEqualTo(204);
    assertThat(ana.get(path).status()).isEqualTo(404);
    assertThat(ana.delete(path).status()).isEqualTo(404);
    assertThat(superuser.rowsOf(userId, "stored_files")).isZero();
    assertThat(superuser.rowsOf(userId, "resume_versions")).isZero();
    ana.uploadAndWait("locked.pdf", content);
  }

  @Test
  void workThatFailsEachTimeIsRecordedAndMayBeRepeated() {
    var ana = people.signUp("Ana");
    var userId = ana.id();
    String id;
    var flip = "set_byte(%1$scontent, 20, 255 - get_byte(%1$scontent, 20))";
    try (var damage =
            superuser.before(
                "insert",
                "stored_files",
                "user_id",
                userId,
                "new.content := " + flip.formatted("new."));
        var hurry =
            superuser.before(
                "update",
                "scheduled_tasks",
                "task_instance",
                userId,
                "if new.consecutive_failures > 0 and not new.picked then"
                    + " new.execution_time := now(); end if")) {
      id = upload(ana, "ana.txt", small(1));
      var failed = ana.awaitDone(id);
      assertThat(failed.get("status").asString()).isEqualTo("failed");
      var error = failed.get("errors").get(0);
      assertThat(error.get("code").asString()).isEqualTo("processing-failed");
      assertThat(error.get("advice").asString()).contains("tell your operator");
    }
    assertThat(
            superuser
                .sql(
                    "select task_name || ' ' || attempts || ' ' || error from job_failures"
                        + " where user_id = :id")
                .param("id", userId)
                .query(String.class)
                .list())
        .containsExactly("resume-pipeline 4 java.lang.IllegalStateException");
    await().until(() -> superuser.jobsOf(userId) == 0);

    superuser
        .sql("update stored_files set content = " + flip.formatted("") + " where user_id = :id")
        .param("id", userId)
        .update();
    assertThat(ana.post("/api/v1/resumes/" + id + "/retry", "").status()).isEqualTo(202);
    assertThat(ana.awaitDone(id).get("status").asString()).isEqualTo("completed");
  }

  // Statements

  private int statementsOf(Runnable request) {
    statements.take();
    request.run();
    return statements.take();
  }

  @Test
  void aLargeRecordCostsNoMoreStatementsThanASmallOne() {
    var ana = people.signUp("Ana");
    ana.uploadAndWait("ana.txt", small(1));
    await().until(() -> superuser.jobsOf(ana.id()) == 0);
    var paths =
        List.of("/api/v1/record", "/api/v1/record/completeness", "/api/v1/record/json-resume");
    paths.forEach(ana::get);
    var before = paths.stream().map(path -> statementsOf(() -> ana.get(path))).toList();
    superuser
        .sql(
            """
            insert into skill (user_id, logical_entity_id, source, name)
            select :id, gen_random_uuid(), 'manual', 'skill ' || n
            from generate_series(1, 500) n
            """)
        .param("id", ana.id())
        .update();
    var after = paths.stream().map(path -> statementsOf(() -> ana.get(path))).toList();
    assertThat(record(ana).get("skills").size()).isGreaterThan(500);
    assertThat(after).isEqualTo(before);
    // One to open the session and one to read.
    assertThat(after).allMatch(count -> count <= 2);
  }

  @Test
  void anUploadCostsTheSameNumberOfStatementsEachTime() {
    var ana = people.signUp("Ana");
    var counts = new HashSet<Integer>();
    try (var held = queueHeldFor(ana.id())) {
      for (int i = 0; i < 4; i++) {
        var content = small(i);
        counts.add(statementsOf(() -> upload(ana, "ana.txt", content)));
      }
    }
    assertThat(counts).hasSize(1);
    assertThat(counts).allMatch(count -> count <= 14);
  }

  @Test
  void oneOddValueDoesNotLoseTheRest() {
    var ana = people.signUp("Ana");
    var odd =
        """
        {"basics": {"name": "Ana\\u0000 Lima"},
         "work": [{"name": "Harbour Works", "position": "Engineer", "startDate": "TBD",
           "endDate": "Present"}],
         "certificates": [{"name": "Crane licence", "date": "Present"}]}
        """;
    var resume = ana.uploadAndWait("odd.json", odd.getBytes(StandardCharsets.UTF_8));
    assertThat(resume.get("status").asString()).isEqualTo("completed");
    var record = ana.get("/api/v1/record").json();
    assertThat(record.at("/workExperience/0/company").asString()).isEqualTo("Harbour Works");
    assertThat(record.at("/workExperience/0/startDate").isNull()).isTrue();
    assertThat(record.at("/certifications/0/name").asString()).isEqualTo("Crane licence");
  }

  @Test
  void twoDegreesOfOneSchoolStayTwo() {
    var ana = people.signUp("Ana");
    var degrees =
        """
        {"basics": {"name": "Ana Lima"},
         "education": [
           {"institution": "Leeds", "studyType": "BSc", "area": "Physics", "endDate": "2012"},
           {"institution": "Leeds", "studyType": "BSc", "area": "Music", "endDate": "2015"}]}
        """;
    ana.uploadAndWait("degrees.json", degrees.getBytes(StandardCharsets.UTF_8));
    assertThat(ana.get("/api/v1/record").json().get("education")).hasSize(2);
  }
}
