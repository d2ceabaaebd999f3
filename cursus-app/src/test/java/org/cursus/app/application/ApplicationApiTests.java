package org.cursus.app.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Applications for programs: the board, what happened, contacts, files and the calendar.
@CursusTest
class ApplicationApiTests {

  private static final String PLACE = "/api/v1/applications";

  private final People people;
  private final Superuser superuser;
  private final StatementCount statements;
  private Person ana;
  private UUID anaId;

  ApplicationApiTests(
      @Autowired People people,
      @Autowired Superuser superuser,
      @Autowired StatementCount statements) {
    this.people = people;
    this.superuser = superuser;
    this.statements = statements;
  }

  @BeforeEach
  void signUp() {
    ana = people.signUp("Ana");
    anaId = ana.id();
  }

  private String begin(String title, String status) {
    var job = SampleExports.job(superuser, anaId, title);
    var answer = ana.post(PLACE, Map.of("jobId", job, "status", status));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return PLACE + "/" + answer.json().get("id").asString();
  }

  private Person.Answer move(String place, int base, String status, int position) {
    return ana.change(
        "POST", place + "/move", base, Map.of("status", status, "position", position));
  }

  private List<String> column(String status) {
    return superuser
        .sql(
            """
            select j.title || a.position
            from job_applications a
            join jobs j on j.user_id = a.user_id and j.id = a.job_id
            where a.user_id = :user
              and a.status = :status
              and a.archived_at is null
            order by a.position
            """)
        .param("user", anaId)
        .param("status", status)
        .query(String.class)
        .list();
  }

  private String statusOfJob(String place) {
    return superuser
        .sql("select application_status from jobs where user_id = :user and id = :id::uuid")
        .param("user", anaId)
        .param("id", ana.get(place).json().get("jobId").asString())
        .query(String.class)
        .single();
  }

  @Test
  void aCardMovesAndItsJobSaysTheSame() {
    var a = begin("A", "applied");
    var b = begin("B", "applied");
    var c = begin("C", "not_applied");
    assertThat(column("applied")).containsExactly("A0", "B1");
    assertThat(move(c, 1, "applied", 1).status()).isEqualTo(200);
    assertThat(column("applied")).containsExactly("A0", "C1", "B2");
    assertThat(statusOfJob(c)).isEqualTo("applied");
    assertThat(move(c, 2, "applied", 99).json().get("position").asInt()).isEqualTo(2);
    assertThat(column("applied")).containsExactly("A0", "B1", "C2");
    assertThat(move(a, 1, "rejected", 0).json().get("appliedAt").isNull()).isFalse();
    assertThat(move(b, 1, "hired", 0).problem()).endsWith("application-invalid");
    assertThat(ana.post(b + "/move", Map.of("status", "offer")).status()).isEqualTo(428);
    // What a job's page says moves the card, too.
    var job = ana.get(b).json().get("jobId").asString();
    var marked =
        ana.send(
            ana.request("/api/v1/jobs/" + job + "/application-status")
                .header("Content-Type", "application/json")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"applicationStatus\": \"interview\"}")));
    assertThat(marked.status()).as(marked.body()).isEqualTo(200);
    assertThat(ana.get(b).json().get("status").asString()).isEqualTo("interview");
    var events = ana.get(b + "/events?limit=1").json();
    assertThat(events.at("/items/0/toStatus").asString()).isEqualTo("interview");
    var older = ana.get(b + "/events?cursor=" + events.get("nextCursor").asString()).json();
    assertThat(older.get("items").values().stream().map(each -> each.get("kind").asString()))
        .containsExactlyInAnyOrder("status", "created");
    assertThat(ana.get(b + "/events?cursor=x").status()).isEqualTo(400);
  }

  @Test
  void ofTwoWritersTheSecondSeesBothSides() {
    var a = begin("A", "applied");
    assertThat(move(a, 1, "interview", 0).status()).isEqualTo(200);
    var refused = move(a, 1, "offer", 0);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().at("/yours/status").asString()).isEqualTo("offer");
    assertThat(refused.json().at("/current/status").asString()).isEqualTo("interview");
    assertThat(statusOfJob(a)).isEqualTo("interview");
    var job = ana.get(a).json().get("jobId").asString();
    var again = ana.post(PLACE, Map.of("jobId", job));
    assertThat(again.problem()).endsWith("application-exists");
    assertThat(again.json().get("applicationId").asString()).isEqualTo(a.substring(21));
    assertThat(statusOfJob(a)).isEqualTo("interview");
    assertThat(ana.change("POST", a + "/archive", 2, null).status()).isEqualTo(200);
    assertThat(move(a, 3, "offer", 0).problem()).endsWith("application-archived");
    assertThat(ana.get(PLACE).json().get("items").size()).isZero();
    assertThat(ana.get(PLACE + "?archived=true").json().get("items").size()).isEqualTo(1);
    assertThat(ana.change("POST", a + "/restore", 3, null).status()).isEqualTo(200);
    var ben = people.signUp("Ben");
    assertThat(ben.get(a).status()).isEqualTo(404);
    assertThat(ben.get(a + "/events").status()).isEqualTo(404);
    assertThat(ben.get(a + "/documents").status()).isEqualTo(404);
    assertThat(ben.post(PLACE, Map.of("jobId", job)).status()).isEqualTo(404);
    assertThat(ben.post(a + "/contacts", Map.of("name", "x")).status()).isEqualTo(404);
  }

  @Test
  void notesAndContactsAreKeptAndComeBack() {
    var a = begin("A", "applied");
    var note =
        ana.post(a + "/events", Map.of("body", "They called.\u0000", "happenedAt", "2026-03-01"));
    assertThat(note.json().get("happenedAt").asString()).isEqualTo("2026-03-01T12:00:00Z");
    var place = a + "/events/" + note.json().get("id").asString();
    assertThat(ana.change("PATCH", place, 1, Map.of("body", "They wrote.")).status())
        .isEqualTo(200);
    assertThat(ana.change("PATCH", place, 1, Map.of("body", "x")).problem()).endsWith("part-stale");
    assertThat(ana.change("PATCH", place, 2, Map.of("happenedAt", "soon")).status()).isEqualTo(422);
    assertThat(ana.change("DELETE", place, 2, null).status()).isEqualTo(204);
    assertThat(ana.change("PATCH", place, 3, Map.of("body", "x")).status()).isEqualTo(404);
    assertThat(ana.post(place + "/restore", Map.of()).json().get("body").asString())
        .isEqualTo("They wrote.");
    assertThat(ana.post(a + "/events", Map.of("body", " ")).status()).isEqualTo(422);
    var sent = event(a, "status");
    var day = Map.of("happenedAt", "2026-02-01");
    var status = a + "/events/" + sent.get("id").asString();
    assertThat(ana.change("DELETE", status, 1, null).problem()).endsWith("event-kept");
    assertThat(ana.change("PATCH", status, 1, day).status()).isEqualTo(200);
    assertThat(ana.get(a).json().get("appliedAt").asString()).startsWith("2026-02-01");

    var kim = ana.post(a + "/contacts", Map.of("name", "Kim", "email", "kim@example.org"));
    var person = a + "/contacts/" + kim.json().get("id").asString();
    assertThat(ana.change("PUT", person, 1, Map.of("name", "Kim Park")).status()).isEqualTo(200);
    assertThat(ana.change("PUT", person, 1, Map.of("name", "K")).problem()).endsWith("part-stale");
    assertThat(ana.change("DELETE", person, 2, null).status()).isEqualTo(204);
    assertThat(ana.get(a + "/contacts").json().size()).isZero();
    assertThat(ana.post(person + "/restore", Map.of()).json().get("name").asString())
        .isEqualTo("Kim Park");
    assertThat(ana.post(a + "/contacts", Map.of("name", "", "email", "x")).json().at("/errors"))
        .hasSize(2);
  }

  private JsonNode event(String place, String kind) {
    return ana.get(place + "/events").json().get("items").values().stream()
        .filter(each -> each.get("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyFilesOfTheJobAreNotedAsSent() {
    var a = begin("A", "applied");
    var jobId = UUID.fromString(ana.get(a).json().get("jobId").asString());
    var file = SampleExports.add(superuser, anaId, jobId, 1);
    var other = SampleExports.add(superuser, anaId, SampleExports.job(superuser, anaId, "B"), 1);
    assertThat(ana.get(a + "/documents").json().get("sendable")).hasSize(1);
    assertThat(ana.post(a + "/documents", Map.of("exportIds", List.of(file, other))).problem())
        .endsWith("not-of-this-job");
    assertThat(ana.get(a + "/documents").json().get("sent")).isEmpty();
    for (int twice = 0; twice < 2; twice++) {
      var sent = ana.post(a + "/documents", Map.of("exportIds", List.of(file))).json();
      assertThat(sent.at("/sent/0/filename").asString()).isEqualTo("letter.pdf");
      assertThat(sent.get("sendable")).isEmpty();
    }
    assertThat(event(a, "sent").get("body").asString()).isEqualTo("letter.pdf");
  }

  @Test
  void aFollowUpIsACalendarFile() {
    var a = begin("Welder; yards, docks \\ " + "ü".repeat(60), "applied");
    assertThat(ana.get(a.substring(7) + "/follow-up.ics").status()).isEqualTo(404);
    var plan = Map.of("on", "2026-12-31", "note", "Call Kim,\nask for news");
    assertThat(ana.change("PUT", a + "/follow-up", 1, plan).status()).isEqualTo(200);
    var file = ana.get(a.substring(7) + "/follow-up.ics");
    assertThat(file.header("content-type")).startsWith("text/calendar");
    assertThat(file.body()).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
    assertThat(file.body().split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    var lines = List.of(file.body().replace("\r\n ", "").split("\r\n"));
    assertThat(lines)
        .contains(
            "UID:follow-up-" + a.substring(21) + "@cursus",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SEQUENCE:2",
            "BEGIN:VALARM",
            "SUMMARY:Follow up: Welder\\; yards\\, docks \\\\ "
                + "ü".repeat(60)
                + "\\, Harlow Steel")
        .anyMatch(line -> line.startsWith("DESCRIPTION:Call Kim\\,\\nask for news\\nhttp"));
    assertThat(ana.get("/applications/follow-ups.ics").body()).contains("BEGIN:VEVENT");
    assertThat(people.signUp("Ben").get("/applications/follow-ups.ics").body())
        .doesNotContain("VEVENT");
    assertThat(ana.change("POST", a + "/follow-up/done", 2, null).status()).isEqualTo(200);
    assertThat(event(a, "follow_up").get("body").asString()).startsWith("Call Kim");
    assertThat(ana.change("PUT", a + "/outcome", 3, Map.of("outcome", "won")).status())
        .isEqualTo(422);
  }

  @Test
  void pagesAskFewQuestionsHoweverManyCardsThereAre() {
    var places = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      places.add(begin("Job " + i, i % 2 == 0 ? "applied" : "rejected"));
    }
    for (var page :
        List.of("/applications", places.getFirst().substring(7), "/applications/funnel")) {
      statements.take();
      var answer = ana.getPage(page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(statements.take()).as(page).isLessThan(14);
    }
    var funnel = ana.get(PLACE + "/funnel").json();
    assertThat(funnel.at("/stages/1/count").asInt()).isEqualTo(12);
    assertThat(funnel.at("/stages/2/ofSent").asDouble()).isZero();
    assertThat(funnel.at("/waits/2/count").asInt()).isZero();
    var first = ana.get(PLACE + "?limit=5").json();
    var second = ana.get(PLACE + "?limit=5&cursor=" + first.get("nextCursor").asString()).json();
    assertThat(second.at("/items/0/title").asString()).isEqualTo("Job 6");
  }
}
