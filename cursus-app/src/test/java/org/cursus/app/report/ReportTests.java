package org.cursus.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.assessment.SampleAssessment;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@CursusTest
class ReportTests {

  private static final String ARCHIVE = "/api/v1/account/archive";
  private static final String PLACE = "/api/v1/reports";
  private static final String SESSIONS = "/api/v1/readiness/sessions";

  private final People people;
  private final Superuser superuser;
  private final ReportJob job;
  private final TransactionTemplate transactions;

  ReportTests(
      @Autowired People people,
      @Autowired Superuser superuser,
      @Autowired ReportJob job,
      @Autowired TransactionTemplate transactions) {
    this.people = people;
    this.superuser = superuser;
    this.job = job;
    this.transactions = transactions;
  }

  @BeforeEach
  void offerTheSample() {
    SampleAssessment.offer(superuser, people);
  }

  private static String begin(Person person) {
    var begun = person.post(SESSIONS, Map.of("assessment", SampleAssessment.NAME));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    return begun.json().at("/session/id").asString();
  }

  private static String answered(Person person) {
    var session = begin(person);
    var answers =
        List.of(
            Map.of("question", "goal", "value", "some"),
            Map.of("question", "worry", "value", 2),
            Map.of("question", "proofs", "value", List.of("letter", "resume")),
            Map.of("question", "proud", "value", "<b>The ferry</b> timetable"),
            Map.of("question", "hours", "value", 2.5));
    var sent = person.post(SESSIONS + "/" + session + "/answers", Map.of("answers", answers));
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    return session;
  }

  private static Person.Answer ask(
      Person person, String session, String format, @Nullable Object customizations) {
    var body = new HashMap<String, Object>();
    body.put("session_id", session);
    body.put("format", format);
    body.put("customizations", customizations);
    return person.post(PLACE, body);
  }

  private static JsonNode done(Person person, Person.Answer asked) {
    assertThat(asked.status()).as(asked.body()).isIn(200, 202);
    var place = PLACE + "/" + asked.json().get("id").asString();
    person.get(place + "/events");
    return person.get(place).json();
  }

  private long files(UUID report) {
    return superuser
        .sql(
            """
            select count(*)
            from stored_files f
            where f.user_id = (select r.user_id from report_generations r where r.id = :id)
            """)
        .param("id", report)
        .query(Long.class)
        .single();
  }

  @Test
  void aReportIsMadeOnceAndOpensForItsOwnerAlone() {
    var ana = people.signUp("ana");
    var session = answered(ana);
    var asked = AtOnce.run(4, number -> ask(ana, session, "pdf", Map.of("name", "Ana Cook")));
    assertThat(asked)
        .extracting(each -> each.json().get("id").asString())
        .containsOnly(asked.getFirst().json().get("id").asString());
    assertThat(asked).extracting(Person.Answer::status).containsOnlyOnce(202);
    var report = done(ana, asked.getFirst());
    assertThat(report.get("status").asString()).as(report.toString()).isEqualTo("completed");
    assertThat(report.get("page_count").asInt()).isGreaterThan(3);
    assertThat(report.at("/customizations/paper").asString()).isEqualTo("a4");
    var place = report.get("file_url").asString();
    assertThat(files(UUID.fromString(report.get("id").asString()))).isEqualTo(1);

    var file = ana.get(place);
    assertThat(file.body()).startsWith("%PDF-");
    assertThat(file.header("cache-control")).isEqualTo("no-store");
    assertThat(file.header("x-robots-tag")).contains("noindex");
    ana.get(place);
    var at = PLACE + "/" + report.get("id").asString();
    assertThat(ana.get(at).json().get("download_count").asInt()).isEqualTo(2);

    var ben = people.signUp("ben");
    assertThat(List.of(ben.get(at), ben.get(place), ben.delete(at), ben.post(at + "/link", "")))
        .allSatisfy(each -> assertThat(each.status()).isEqualTo(404));
    assertThat(ask(ben, session, "pdf", null).status()).isEqualTo(404);
    assertThat(people.stranger().get(place).status()).isEqualTo(401);

    var letter = done(ana, ask(ana, session, "pdf", Map.of("paper", "letter", "answers", false)));
    assertThat(letter.get("id")).isNotEqualTo(report.get("id"));
    assertThat(letter.get("page_count").asInt()).isLessThan(report.get("page_count").asInt());
    var first = ana.get(PLACE + "?limit=1").json();
    assertThat(first.at("/items/0/id")).isEqualTo(letter.get("id"));
    var next = ana.get(PLACE + "?limit=1&cursor=" + first.get("next").asString()).json();
    assertThat(next.at("/items/0/id")).isEqualTo(report.get("id"));
    assertThat(next.get("next").isNull()).isTrue();

    assertThat(ana.delete(at).status()).isEqualTo(204);
    assertThat(ana.get(place).status()).isEqualTo(404);
    assertThat(files(UUID.fromString(letter.get("id").asString()))).isEqualTo(1);
  }

  @Test
  void aGuestGivesAPreliminaryReportAwayByALinkThatEnds() {
    var guest = people.guest();
    var session = answered(guest);
    var report = done(guest, ask(guest, session, "html", null));
    assertThat(report.get("status").asString()).as(report.toString()).isEqualTo("completed");
    var place = PLACE + "/" + report.get("id").asString();
    assertThat(guest.get(place + "/file").body())
        .contains("Preliminary.", "&lt;b&gt;The ferry", "30")
        .doesNotContain("<b>The ferry");

    var link = guest.post(place + "/link", "");
    assertThat(link.status()).as(link.body()).isEqualTo(201);
    var address = link.json().get("url").asString().replaceFirst("^https?://[^/]+", "");
    var shared = people.stranger().getPage(address);
    assertThat(shared.status()).isEqualTo(200);
    assertThat(shared.header("cache-control")).isEqualTo("no-store");
    assertThat(shared.header("content-security-policy")).startsWith("sandbox");
    assertThat(shared.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(shared.header("content-disposition")).startsWith("inline");
    assertThat(superuser.sql("select l::text from report_links l").query(String.class).list())
        .noneMatch(row -> row.contains(address.substring(address.lastIndexOf('/') + 1)));

    superuser.sql("update report_links set expires_at = now()").update();
    var ended = people.stranger().getPage(address);
    assertThat(ended.status()).isEqualTo(404);
    assertThat(ended.body()).contains("Ask whoever gave it to you");

    var other = guest.post(place + "/link", "").json().get("url").asString();
    var again = other.replaceFirst("^https?://[^/]+", "");
    assertThat(people.stranger().getPage(again).status()).isEqualTo(200);
    assertThat(guest.delete(place + "/link").status()).isEqualTo(204);
    assertThat(people.stranger().getPage(again).status()).isEqualTo(404);
    assertThat(people.stranger().getPage("/reports/shared/x").status()).isEqualTo(404);
    assertGoesWithItsAssessment(guest, session, place);
  }

  private void assertGoesWithItsAssessment(Person guest, String session, String place) {
    var link = guest.post(place + "/link", "").json().get("url").asString();
    var address = link.replaceFirst("^https?://[^/]+", "");
    assertThat(guest.delete(SESSIONS + "/" + session).status()).isEqualTo(204);
    assertThat(people.stranger().getPage(address).status()).isEqualTo(404);
    assertThat(guest.get(place + "/file").status()).isEqualTo(404);
    assertThat(guest.get(PLACE).json().get("items")).isEmpty();

    assertThat(guest.post(SESSIONS + "/" + session + "/restore", "").status()).isEqualTo(200);
    assertThat(people.stranger().getPage(address).status()).isEqualTo(200);
    assertThat(guest.get(PLACE).json().get("items")).hasSize(1);
  }

  /// Whoever writes an archive could have anything shown at this server's address.
  @Test
  void aReportFromAnArchiveIsTheirsAloneUntilItIsMadeAgain() throws Exception {
    var ana = people.signUp("ana");
    var made = done(ana, ask(ana, answered(ana), "html", null));
    var archive =
        HttpClient.newHttpClient()
            .send(ana.request(ARCHIVE).GET().build(), BodyHandlers.ofByteArray());
    var ben = people.signUp("ben");
    var brought =
        ben.send(
            ben.request(ARCHIVE)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(archive.body())));
    assertThat(brought.status()).as(brought.body()).isEqualTo(204);

    var report = ben.get(PLACE).json().at("/items/0");
    assertThat(report.get("brought").asBoolean()).isTrue();
    var place = PLACE + "/" + report.get("id").asString();
    assertThat(ben.get(place + "/file").body()).contains("The ferry");
    var link = ben.post(place + "/link", "");
    assertThat(link.status()).isEqualTo(409);
    assertThat(link.problem()).isEqualTo("/problems/report/brought");
    assertThat(ben.delete(place).status()).isEqualTo(204);
    var again = done(ben, ask(ben, report.get("session_id").asString(), "html", null));
    assertThat(ben.post(PLACE + "/" + again.get("id").asString() + "/link", "").status())
        .isEqualTo(201);
    assertThat(ana.post(PLACE + "/" + made.get("id").asString() + "/link", "").status())
        .isEqualTo(201);
  }

  @Test
  void refusesWhatDoesNotFit() {
    var ana = people.signUp("ana");
    var empty = ask(ana, begin(ana), "pdf", null);
    assertThat(empty.status()).isEqualTo(409);
    assertThat(empty.problem()).isEqualTo("/problems/report/nothing-to-report");
    assertThat(empty.body()).contains("Answer some questions");

    var session = answered(ana);
    var wrong =
        ask(
            ana,
            session,
            "docx",
            Map.of("paper", "a3", "colour", "red", "answers", "yes", "language", "tlh"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().get("errors").valueStream())
        .extracting(each -> each.get("pointer").asString())
        .containsExactlyInAnyOrder(
            "/format",
            "/customizations/paper",
            "/customizations/colour",
            "/customizations/answers",
            "/customizations/language");
    assertThat(ask(ana, session, "pdf", "a4").status()).isEqualTo(422);
    var huge = ask(ana, session, "pdf", "x".repeat(2 << 20));
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.problem()).isEqualTo("/problems/web/body-too-large");
    assertThat(hugeWithoutLength(ana)).isEqualTo(413);
    assertThat(ask(ana, session, "pdf", Map.of("name", "x".repeat(121))).status()).isEqualTo(422);
    assertThat(ask(ana, UUID.randomUUID().toString(), "pdf", null).status()).isEqualTo(404);
    assertThat(ana.post(PLACE, Map.of()).status()).isEqualTo(422);
    assertThat(ana.get(PLACE).json().get("items")).isEmpty();
  }

  /// Sends a large list in pieces, without saying before how large it is.
  private static int hugeWithoutLength(Person person) {
    var list = "{\"customizations\":[" + "1,".repeat(2 << 20) + "1]}";
    return person
        .send(
            person
                .request(PLACE)
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)))))
        .status();
  }

  @Test
  void whatWasCutOffIsMadeOnceAndWhatFailedCanBeAskedForAgain() {
    var ana = people.signUp("ana");
    var session = answered(ana);
    var report = done(ana, ask(ana, session, "json", null));
    var id = UUID.fromString(report.get("id").asString());
    var me = ana.id();
    superuser
        .sql(
            """
            update report_generations
            set status = 'processing', file_id = null, generated_at = null
            where id = :id
            """)
        .param("id", id)
        .update();
    superuser.sql("delete from stored_files where user_id = :id").param("id", me).update();
    Caller.workerFor(me).run(() -> job.run(id));
    Caller.workerFor(me).run(() -> job.run(id));
    assertThat(files(id)).isEqualTo(1);
    assertThat(ana.get(PLACE + "/" + id + "/file").json().get("preliminary").asBoolean()).isTrue();

    superuser
        .sql(
            """
            update report_generations
            set status = 'pending', file_id = null, generated_at = null
            where id = :id
            """)
        .param("id", id)
        .update();
    Caller.workerFor(me).run(() -> transactions.executeWithoutResult(status -> job.givenUp(id)));
    var failed = ana.get(PLACE + "/" + id).json();
    assertThat(failed.get("status").asString()).isEqualTo("failed");
    assertThat(failed.get("error_message").asString()).contains("Try again");
    assertThat(ana.get(PLACE + "/" + id + "/file").status()).isEqualTo(409);
    var second = ask(ana, session, "json", null);
    assertThat(second.status()).isEqualTo(202);
    assertThat(done(ana, second).get("status").asString()).isEqualTo("completed");
  }

  @Test
  void brandingThatDoesNotFitIsSaidByItsSetting() {
    assertThat(ReportBranding.read("Centre", "", "#7a1f3d", "", "https://centre.example").link())
        .isEqualTo("https://centre.example");
    assertThatThrownBy(() -> ReportBranding.read("Centre", "", "#ffee00", "", ""))
        .hasMessageContaining("CURSUS_BRANDING_COLOUR: Choose a darker");
    assertThatThrownBy(() -> ReportBranding.read("Centre", "/no/such.png", "#7a1f3d", "", ""))
        .hasMessageContaining("CURSUS_BRANDING_LOGO");
    assertThatThrownBy(() -> ReportBranding.read("Centre", "", "#7a1f3d", "", "javascript:x()"))
        .hasMessageContaining("CURSUS_BRANDING_LINK");
    assertThatThrownBy(() -> ReportBranding.read(" ", "", "#7a1f3d", "", ""))
        .hasMessageContaining("CURSUS_BRANDING_NAME");
  }
}
