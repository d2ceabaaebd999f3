package org.cursus.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CursusTest
class ReadinessApiTests {

  private static final String PLACE = "/api/v1/readiness";
  private static final Instant TEN = Instant.parse("2026-01-10T10:00:00Z");

  private final People people;
  private final Superuser superuser;
  private final StatementCount statements;
  private final ReadinessResults results;

  ReadinessApiTests(
      @Autowired People people,
      @Autowired Superuser superuser,
      @Autowired StatementCount statements,
      @Autowired ReadinessResults results) {
    this.people = people;
    this.superuser = superuser;
    this.statements = statements;
    this.results = results;
  }

  @BeforeEach
  void offerTheSample() {
    SampleAssessment.offer(superuser, people);
  }

  private Person guest() {
    return people.guest();
  }

  private static String begin(Person person) {
    var begun = person.post(PLACE + "/sessions", Map.of("assessment", SampleAssessment.NAME));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    return PLACE + "/sessions/" + begun.json().at("/session/id").asString();
  }

  private static UUID idOf(String session) {
    return UUID.fromString(session.substring(session.lastIndexOf('/') + 1));
  }

  private static Person.Answer put(
      Person person, String session, String question, @Nullable Object value) {
    var body = new HashMap<String, Object>();
    body.put("value", value);
    return person.send(
        person
            .request(session + "/answers/" + question)
            .header("Content-Type", "application/json")
            .PUT(
                java.net.http.HttpRequest.BodyPublishers.ofString(
                    tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(body))));
  }

  private static Map<String, Object> edit(String question, @Nullable Object value, Instant at) {
    var edit = new HashMap<String, Object>();
    edit.put("question", question);
    edit.put("value", value);
    edit.put("givenAt", at.toString());
    return edit;
  }

  private static Person.Answer send(Person person, String session, List<?> edits) {
    return person.post(session + "/answers", Map.of("answers", edits));
  }

  private static void answerAll(Person person, String session) {
    var sent =
        send(
            person,
            session,
            List.of(
                Map.of("question", "goal", "value", "some"),
                Map.of("question", "worry", "value", 2),
                Map.of("question", "proofs", "value", List.of("letter", "resume")),
                Map.of("question", "hours", "value", 2.5)));
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
  }

  private long revisions(String session) {
    return superuser
        .sql("select count(*) from audit_answer_revisions where audit_session_id = :id")
        .param("id", idOf(session))
        .query(Long.class)
        .single();
  }

  @Test
  void aGuestAnswersHandsInAndReadsTheResult() {
    var guest = guest();
    var session = begin(guest);
    var first = put(guest, session, "goal", "yes");
    assertThat(first.header("ETag")).isEqualTo("\"2\"");
    assertThat(first.json().at("/score/total").decimalValue()).isEqualByComparingTo("100");
    assertThat(first.json().get("asked").toString()).contains("goal-name");
    assertThat(first.json().get("missing").toString()).isEqualTo("[\"proofs\",\"hours\"]");

    var early = guest.post(session + "/submit", Map.of());
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.json().at("/missing/0/question").asString()).isEqualTo("proofs");
    assertThat(early.json().at("/missing/1/step").asInt()).isEqualTo(3);
    assertThat(guest.get(session + "/result").problem())
        .isEqualTo("/problems/assessment/session-open");

    answerAll(guest, session);
    var result = guest.post(session + "/submit", Map.of());
    assertThat(result.status()).as(result.body()).isEqualTo(200);
    assertThat(result.json().at("/session/status").asString()).isEqualTo("COMPLETED");
    assertThat(result.json().at("/result/recommendations/0/id").asString()).isNotEmpty();
    assertThat(result.json().at("/result/gains/0/points").decimalValue()).isPositive();
    assertThat(guest.get(session + "/result").json()).isEqualTo(result.json());
    assertThat(put(guest, session, "goal", "no").problem())
        .isEqualTo("/problems/assessment/session-submitted");
    assertThat(guest.post(session + "/submit", Map.of()).status()).isEqualTo(409);
    var told = Caller.person(ownerOf(session)).call(() -> results.newest().orElseThrow());
    assertThat(told.id()).isEqualTo(idOf(session));
    assertThat(told.guest()).isTrue();
    assertThat(told.score().total()).isNotNull();
  }

  private UUID ownerOf(String session) {
    return superuser
        .sql("select user_id from audit_sessions where id = :id")
        .param("id", idOf(session))
        .query(UUID.class)
        .single();
  }

  @Test
  void oneThatWasCutOffWhileHandedInIsCompletedAtTheNextLook() {
    var guest = guest();
    var session = begin(guest);
    answerAll(guest, session);
    var handedIn = guest.post(session + "/submit", Map.of()).json();
    superuser
        .sql(
            """
            update audit_sessions set status = 'SUBMITTED', completed_at = null, result = null
            where id = :id""")
        .param("id", idOf(session))
        .update();
    var again = guest.get(session + "/result").json();
    assertThat(again.get("result")).isEqualTo(handedIn.get("result"));
    assertThat(again.at("/session/status").asString()).isEqualTo("COMPLETED");
  }

  @Test
  void aKeptResultThatCannotBeShownIsWorkedOutAnew() {
    var guest = guest();
    var session = begin(guest);
    put(guest, session, "goal", "yes");
    answerAll(guest, session);
    var handedIn = guest.post(session + "/submit", Map.of()).json().get("result");
    for (var broken : List.of("null", "{}", "{\"sections\": [null], \"asked\": [\"goal\"]}")) {
      superuser
          .sql(
              "update audit_sessions set result = jsonb_build_object('rules', 1, 'score', :score::jsonb) where id = :id")
          .param("score", broken)
          .param("id", idOf(session))
          .update();
      var result = guest.get(session + "/result");
      assertThat(result.status()).as(broken).isEqualTo(200);
      assertThat(result.json().get("result")).isEqualTo(handedIn);
    }
  }

  @Test
  void whatDoesNotFitIsRefusedAndChangesNothing() {
    var guest = guest();
    var session = begin(guest);
    assertThat(put(guest, session, "nothing", 1).problem())
        .isEqualTo("/problems/assessment/no-such-question");
    for (var unfit :
        List.<Map.Entry<String, Object>>of(
            Map.entry("goal", "perhaps"),
            Map.entry("goal", 7),
            Map.entry("worry", 6),
            Map.entry("worry", 2.5),
            Map.entry("hours", -1),
            Map.entry("hours", 1.25),
            Map.entry("hours", "many"),
            Map.entry("proofs", List.of("none", "resume")),
            Map.entry("proofs", List.of("resume", "resume")),
            Map.entry("matters", List.of("pay")),
            Map.entry("proud", "x".repeat(601)),
            Map.entry("proud", "nul \0"),
            Map.entry("proud", Map.of("a", 1)))) {
      var refused = put(guest, session, unfit.getKey(), unfit.getValue());
      assertThat(refused.problem())
          .as("%s", unfit)
          .isEqualTo("/problems/assessment/answers-invalid");
      assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/value");
    }
    for (var odd : List.of("1e999999999", "9".repeat(400), "\"half \\ud83d\"")) {
      var edit = "{\"answers\": [{\"question\": \"hours\", \"value\": " + odd + "}]}";
      var refused = guest.postRaw(session + "/answers", "application/json", edit);
      assertThat(refused.status()).as(odd).isIn(400, 422);
    }
    var batch =
        send(
            guest,
            session,
            List.of(edit("goal", "yes", TEN), edit("worry", 9, TEN), edit("what", 1, TEN)));
    assertThat(batch.status()).isEqualTo(422);
    assertThat(batch.json().at("/errors/0/pointer").asString()).isEqualTo("/answers/1/value");
    assertThat(batch.json().at("/errors/1/pointer").asString()).isEqualTo("/answers/2/question");
    assertThat(guest.postRaw(session + "/answers", "application/json", "{\"answers\": [").status())
        .isEqualTo(400);
    assertThat(guest.postRaw(session + "/answers", "application/json", "{}").status())
        .isEqualTo(400);
    var large = "{\"answers\": [], \"x\": \"" + "y".repeat(300_000) + "\"}";
    assertThat(guest.postRaw(session + "/answers", "application/json", large).status())
        .isEqualTo(413);
    assertThat(guest.get(session).json().at("/session/version").asInt()).isEqualTo(1);
    assertThat(revisions(session)).isZero();
    assertThat(
            guest
                .post(PLACE + "/sessions", Map.of("assessment", "wizard-check", "language", "xx"))
                .status())
        .isEqualTo(422);
    assertThat(guest.post(PLACE + "/sessions", Map.of("assessment", "none")).status())
        .isEqualTo(404);
  }

  @Test
  void whatWasSeenBeforeNeedNotBeAnAnswer() {
    var guest = guest();
    var session = begin(guest);
    assertThat(put(guest, session, "worry", 2).status()).isEqualTo(200);
    for (var seen : List.of("1e400", "9".repeat(400), "{\"a\": [1e400]}")) {
      var edit =
          "{\"answers\": [{\"question\": \"worry\", \"value\": 3, \"replaces\": " + seen + "}]}";
      var answered = guest.postRaw(session + "/answers", "application/json", edit);
      assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    }
  }

  @Test
  void anAnswerToAQuestionThatIsNotAskedIsKeptAndDoesNotCount() {
    var guest = guest();
    var session = begin(guest);
    var kept = put(guest, session, "goal-name", "Welder").json();
    assertThat(kept.at("/answers/goal-name").asString()).isEqualTo("Welder");
    assertThat(kept.get("asked").toString()).doesNotContain("goal-name");
    assertThat(put(guest, session, "goal", "yes").json().get("asked").toString())
        .contains("goal-name");
  }

  @Test
  void nobodyReachesTheSessionOfAnother() {
    var ana = guest();
    var session = begin(ana);
    for (var other : List.of(guest(), people.signUp("Ben"))) {
      assertThat(other.get(session).status()).isEqualTo(404);
      assertThat(put(other, session, "goal", "yes").status()).isEqualTo(404);
      assertThat(send(other, session, List.of()).status()).isEqualTo(404);
      assertThat(other.post(session + "/submit", Map.of()).status()).isEqualTo(404);
      assertThat(other.get(session + "/result").status()).isEqualTo(404);
      assertThat(other.get(session + "/answers/goal/revisions").status()).isEqualTo(404);
      assertThat(other.delete(session).status()).isEqualTo(404);
      assertThat(other.post(session + "/restore", Map.of()).status()).isEqualTo(404);
      var from = Map.of("assessment", SampleAssessment.NAME, "from", idOf(session));
      assertThat(other.post(PLACE + "/sessions", from).status()).isEqualTo(404);
      assertThat(other.get(PLACE + "/sessions").json().get("items").size()).isZero();
    }
    assertThat(people.stranger().get(session).status()).isEqualTo(401);
    assertThat(revisions(session)).isZero();
  }

  @Test
  void answersOfADeviceThatWasAwayComeInOrderAndOnlyOnce() {
    var guest = guest();
    var session = begin(guest);
    var now = Instant.now();
    put(guest, session, "goal", "no");
    var edits =
        List.of(
            edit("goal", "yes", now.plusSeconds(3_600)),
            edit("worry", 4, now.plusMillis(20)),
            edit("worry", 5, now.plusMillis(10)),
            edit("people", 3, now.plusMillis(30)),
            edit("people", null, now.plusMillis(40)),
            edit("goal", "some", now.minusSeconds(3_600)));
    await().pollDelay(Duration.ofMillis(60)).until(() -> true);
    var sent = send(guest, session, edits);
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    var answers = sent.json().get("answers");
    assertThat(answers.get("goal").asString()).isEqualTo("yes");
    assertThat(answers.get("worry").asInt()).isEqualTo(4);
    assertThat(answers.has("people")).isFalse();
    assertThat(sent.json().at("/stood/goal").asString()).isEqualTo("no");
    assertThat(revisions(session)).isEqualTo(7);

    var again = send(guest, session, edits);
    assertThat(again.json().get("version")).isEqualTo(sent.json().get("version"));
    assertThat(again.json().get("answers")).isEqualTo(answers);
    assertThat(revisions(session)).isEqualTo(7);

    // What was said to be of the next hour does not win over what is given now.
    assertThat(put(guest, session, "goal", "some").json().at("/answers/goal").asString())
        .isEqualTo("some");
    var first = guest.get(session + "/answers/goal/revisions").json().get(0);
    assertThat(first.get("value").asString()).isEqualTo("some");
  }

  @Test
  void anAnswerThatAnotherWindowGaveIsNotReplacedUnseen() {
    var guest = guest();
    var session = begin(guest);
    var seen = new HashMap<String, Object>(Map.of("question", "goal", "value", "some"));
    seen.put("replaces", null);
    assertThat(send(guest, session, List.of(seen)).json().get("replaced").size()).isZero();
    seen.put("value", "yes");
    var told = send(guest, session, List.of(seen)).json();
    assertThat(told.at("/replaced/goal").asString()).isEqualTo("some");
    assertThat(told.at("/answers/goal").asString()).isEqualTo("yes");
    var stale = guest.change("PUT", session + "/answers/worry", 1, Map.of("value", 3));
    assertThat(stale.problem()).isEqualTo("/problems/assessment/session-stale");
    assertThat(guest.change("PUT", session + "/answers/worry", 3, Map.of("value", 3)).status())
        .isEqualTo(200);
  }

  @Test
  void batchesAtTheSameTimeLoseNothing() {
    var guest = guest();
    var session = begin(guest);
    var started = Instant.now();
    var statuses =
        AtOnce.run(
            8,
            number ->
                send(
                        guest,
                        session,
                        IntStream.range(0, 5)
                            .mapToObj(
                                i ->
                                    edit(
                                        i % 2 == 0 ? "worry" : "people",
                                        1 + (number + i) % 5,
                                        started.plus(number + 10L * i, ChronoUnit.MICROS)))
                            .toList())
                    .status());
    assertThat(statuses).containsOnly(200);
    assertThat(revisions(session)).isEqualTo(40);
    var whole = guest.get(session).json();
    // All were given before they came. The last ones: window 7, answers 4 and 3.
    assertThat(whole.at("/answers/worry").asInt()).isEqualTo(1 + (7 + 4) % 5);
    assertThat(whole.at("/answers/people").asInt()).isEqualTo(1 + (7 + 3) % 5);
    assertThat(whole.at("/session/version").asInt()).isEqualTo(9);
    assertThat(stored(session)).isEqualTo(whole.get("answers"));
  }

  /// The current answers by their own rows.
  private JsonNode stored(String session) {
    return tools.jackson.databind.json.JsonMapper.shared()
        .readTree(
            superuser
                .sql(
                    """
                    select jsonb_object_agg(question_key, value)::text
                    from audit_answers
                    where audit_session_id = :id""")
                .param("id", idOf(session))
                .query(String.class)
                .single());
  }

  @Test
  void anAnswerTakesFewStatements() {
    var guest = guest();
    var session = begin(guest);
    put(guest, session, "goal", "yes");
    statements.take();
    put(guest, session, "worry", 2);
    // Who is asking, its identity, the pace, the session, what is known, and one that saves all.
    assertThat(statements.take()).isLessThanOrEqualTo(7);
  }

  @Test
  void tenThousandAnswersAMinuteAreTooMany() {
    var guest = guest();
    var session = begin(guest);
    superuser
        .sql(
            """
            insert into audit_answer_pace (user_id, minute, answers)
            values (:user, date_trunc('minute', now()), 600), (:user2, date_trunc('minute', now()), 0)
            on conflict (user_id) do update set answers = 600, minute = excluded.minute""")
        .param("user", ownerOf(session))
        .param("user2", ownerOf(begin(guest())))
        .update();
    var refused = put(guest, session, "goal", "yes");
    if (refused.status() == 200) {
      return; // The minute has just turned.
    }
    assertThat(refused.problem()).isEqualTo("/problems/assessment/too-many-answers");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    assertThat(revisions(session)).isZero();
  }

  @Test
  void sessionsAreListedDeletedTakenBackAndErasedInTheirTime() {
    var ana = people.signUp("Ana");
    var old = begin(ana);
    answerAll(ana, old);
    ana.post(old + "/submit", Map.of());
    var from = Map.of("assessment", SampleAssessment.NAME, "from", idOf(old), "language", "de");
    var again = ana.post(PLACE + "/sessions", from).json();
    assertThat(again.get("answers")).isEqualTo(ana.get(old).json().get("answers"));
    assertThat(again.at("/session/title").asString()).startsWith("Bereit");
    var page = ana.get(PLACE + "/sessions?limit=1").json();
    var next = ana.get(PLACE + "/sessions?limit=1&cursor=" + page.get("nextCursor").asString());
    assertThat(next.json().at("/items/0/id").asString()).isEqualTo(idOf(old).toString());
    assertThat(next.json().get("nextCursor").isNull()).isTrue();
    assertThat(ana.get(PLACE + "/sessions?status=DRAFT").json().get("items").size()).isEqualTo(1);

    assertThat(ana.change("DELETE", old, 1, null).status()).isEqualTo(409);
    assertThat(ana.delete(old).status()).isEqualTo(204);
    assertThat(ana.get(old).status()).isEqualTo(404);
    assertThat(ana.post(old + "/restore", Map.of()).status()).isEqualTo(200);
    ana.delete(old);
    var user = ana.id();
    superuser
        .sql("update audit_sessions set deleted_at = now() - interval '31 days' where id = :id")
        .param("id", idOf(old))
        .update();
    superuser
        .sql("select erase_deleted_sessions(now() - interval '30 days', 10)")
        .query(Integer.class)
        .single();
    assertThat(superuser.rowsOf(user, "audit_sessions")).isEqualTo(1);
    assertThat(revisions(old)).isZero();
  }

  @Test
  void pagesWorkWithoutAScript() {
    var visitor = people.visitor();
    var begun =
        visitor.fillIn("/readiness", "/readiness", Map.of("assessment", SampleAssessment.NAME));
    var step = begun.header("location");
    assertThat(step).matches("http.*/readiness/[0-9a-f-]{36}/steps/1");
    step = URI.create(step).getPath();
    var csrf = csrf(visitor.open(step).body());
    var place = step.substring(0, step.lastIndexOf("/steps"));
    // The answer brings up a further question, so the step is shown once more.
    var more = visitor.post(step, csrf, Map.of("shown", "goal", "a.goal", "yes", "was.goal", ""));
    assertThat(more.header("location")).endsWith(step + "?more=true");
    var unfit =
        visitor.post(
            place + "/steps/3", csrf, Map.of("shown", "hours", "a.hours", "many", "go", "next"));
    assertThat(unfit.status()).isEqualTo(422);
    assertThat(unfit.body()).contains("value=\"many\"").contains("aria-invalid=\"true\"");
    // A window that shows an older answer and leaves it as it is changes nothing.
    visitor.post(step, csrf, Map.of("shown", "goal", "was.goal", "", "go", "next"));
    assertThat(visitor.open(step).body()).containsPattern("value=\"yes\"\\s+checked");
    var ranked =
        visitor.post(
            step,
            csrf,
            Map.of("shown", "matters", "order.matters", "pay", "move", "matters:keep:"));
    assertThat(ranked.status()).isEqualTo(422);
    var refused = visitor.post(place + "/submit", csrf, Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains(place + "/steps/2#q-proofs");
    visitor.post(place + "/steps/2", csrf, Map.of("shown", "proofs", "a.proofs", "work"));
    visitor.post(place + "/steps/3", csrf, Map.of("shown", "hours", "a.hours", "2,5"));
    assertThat(visitor.post(place + "/submit", csrf, Map.of()).header("location"))
        .endsWith(place + "/result");
    var result = visitor.open(place + "/result").body();
    assertThat(result).contains("of 100").contains("2.5 hours").contains("Bring your resume");
    assertThat(visitor.open("/readiness").body()).contains("See the result");
  }

  private static String csrf(String page) {
    var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
