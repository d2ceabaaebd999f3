package org.cursus.app.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.ImitatedAi;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What may happen to a document while it is made: another is asked for, the person cancels or
/// deletes the job, a run is cut off, a model words it.
@CursusTest
class GenerationJobTests {

  private static final Pattern MENUS = Pattern.compile("(s\\d+): Planned menus for 120 guests");
  private static final Pattern TRAINED = Pattern.compile("(s\\d+): Trained two apprentices");

  private final People people;
  private final Superuser superuser;
  private final GenerationJob work;
  private final Gateway gateway;

  GenerationJobTests(
      @Autowired People people,
      @Autowired Superuser superuser,
      @Autowired GenerationJob work,
      @Autowired Gateway gateway) {
    this.people = people;
    this.superuser = superuser;
    this.work = work;
    this.gateway = gateway;
  }

  /// A document as it stands before a worker takes it, which none will do by itself.
  private UUID waiting(Person person, String job, String status) {
    var finished = GenerationTests.make(person, job, "resume", null);
    var id = Ids.next();
    superuser
        .sql(
            """
            insert into generations (user_id, id, profile_id, job_id, document_type, options, look,
              status)
            select g.user_id, :id, g.profile_id, g.job_id, g.document_type, g.options, g.look, :status
            from generations g
            where g.id = :like
            """)
        .param("id", id)
        .param("status", status)
        .param("like", UUID.fromString(finished.get("id").asString()))
        .update();
    return id;
  }

  private void run(Person person, UUID id) {
    Caller.workerFor(person.id()).run(() -> work.run(id));
  }

  private static String status(Person person, UUID id) {
    return person.get("/api/v1/generations/" + id).json().get("status").asString();
  }

  @Test
  void oneOfAKindIsMadeForAJobAtATimeAndWhatWaitsCanBeCancelled() {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    var id = waiting(ana, job, "pending");
    var second = Map.of("job_id", job, "document_type", "resume");
    assertThat(ana.post("/api/v1/generations", second).problem()).endsWith("already-running");

    assertThat(ana.post("/api/v1/generations/" + id + "/cancel", Map.of()).status()).isEqualTo(200);

    assertThat(status(ana, id)).isEqualTo("cancelled");
    run(ana, id);
    assertThat(status(ana, id)).isEqualTo("cancelled");
    assertThat(ana.post("/api/v1/generations", second).status()).isEqualTo(202);
  }

  @Test
  void aRunThatIsCancelledBetweenItsStagesEndsThere() {
    var ana = GenerationTests.chef(people);
    var id = waiting(ana, GenerationTests.job(ana), "generating");
    ana.post("/api/v1/generations/" + id + "/cancel", Map.of());
    assertThat(status(ana, id)).isEqualTo("generating");

    run(ana, id);

    assertThat(status(ana, id)).isEqualTo("cancelled");
    assertThat(ana.get("/api/v1/generations/" + id).json().path("result").isNull()).isTrue();
  }

  @Test
  void whatHappensBetweenItsStagesEndsADocumentBeforeItIsWritten() {
    var ana = GenerationTests.chef(people);
    var cancelled = waiting(ana, GenerationTests.job(ana), "generating");
    try (var between =
        superuser.before(
            "update",
            "generations",
            "user_id",
            ana.id(),
            "if new.chosen is not null then new.cancel_requested := true; end if")) {
      assertThat(between).isNotNull();
      run(ana, cancelled);
    }
    assertThat(status(ana, cancelled)).isEqualTo("cancelled");

    var job = GenerationTests.job(ana);
    var without = waiting(ana, job, "generating");
    try (var between =
        superuser.before(
            "update",
            "generations",
            "user_id",
            ana.id(),
            """
            if new.chosen is not null then
              update public.jobs set deleted_at = now() where id = new.job_id;
            end if""")) {
      assertThat(between).isNotNull();
      run(ana, without);
    }
    var ended = ana.get("/api/v1/generations/" + without).json();
    assertThat(ended.get("status").asString()).isEqualTo("cancelled");
    assertThat(ended.get("error_message").asString()).contains("deleted");
    assertThat(ended.path("result").isNull()).isTrue();
  }

  @Test
  void ofManyThatAreAskedForAtOnceOneIsMade() {
    var ana = GenerationTests.chef(people);
    var asked = Map.of("job_id", GenerationTests.job(ana), "document_type", "resume");
    var hold = "if new.status = 'generating' then perform pg_sleep(1); end if";
    try (var slowly = superuser.before("update", "generations", "user_id", ana.id(), hold)) {
      assertThat(slowly).isNotNull();
      var answers = AtOnce.run(6, number -> ana.post("/api/v1/generations", asked).status());
      assertThat(answers).containsOnly(202, 409).containsOnlyOnce(202);
    }
    var items = ana.get("/api/v1/generations").json().get("items");
    assertThat(items).hasSize(1);
    GenerationTests.over(ana, items.get(0).get("id").asString());
  }

  @Test
  void aRunThatWasCutOffIsDoneAgain() {
    var ana = GenerationTests.chef(people);
    var id = waiting(ana, GenerationTests.job(ana), "generating");
    run(ana, id);
    assertThat(status(ana, id)).isEqualTo("completed");
    var made = ana.get("/api/v1/generations/" + id).json();
    run(ana, id);
    assertThat(ana.get("/api/v1/generations/" + id).json()).isEqualTo(made);
  }

  @Test
  void whatWasChosenBeforeACrashIsWritten() {
    var ana = GenerationTests.chef(people);
    var id = waiting(ana, GenerationTests.job(ana), "generating");
    superuser
        .sql(
            """
            update generations g
            set chosen = jsonb_set(f.chosen, '{chosen,picks}', '[]')
            from generations f
            where g.id = :id
              and f.user_id = g.user_id
              and f.chosen is not null
            """)
        .param("id", id)
        .update();

    run(ana, id);

    var made = ana.get("/api/v1/generations/" + id).json();
    assertThat(made.get("status").asString()).isEqualTo("completed");
    assertThat(made.at("/result/metadata/experiences_included").asInt()).isZero();
  }

  @Test
  void aDeletedJobEndsItsDocument() {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    var id = waiting(ana, job, "pending");
    superuser
        .sql("update jobs set deleted_at = now() where id = :id")
        .param("id", UUID.fromString(job))
        .update();

    run(ana, id);

    var ended = ana.get("/api/v1/generations/" + id).json();
    assertThat(ended.get("status").asString()).isEqualTo("cancelled");
    assertThat(ended.get("error_message").asString()).contains("deleted");
  }

  @Test
  void aModelWordsWhatTheRecordSaysAndNothingMore() throws Exception {
    var ana = GenerationTests.chef(people);
    var job = GenerationTests.job(ana);
    try (var server = Imitation.start();
        var connection = ImitatedAi.connect(gateway, server, Map.of())) {
      assertThat(connection).isNotNull();
      server.answering(GenerationJobTests::answer);
      var made = GenerationTests.make(ana, job, "resume", null);

      assertThat(made.get("status").asString()).as(made.toString()).isEqualTo("completed");
      assertThat(made.at("/result/metadata/engine").asString()).isEqualTo("llm");
      assertThat(made.at("/result/metadata/rejected").asInt()).isEqualTo(1);
      assertThat(made.get("tokens_used").asInt()).isPositive();
      var content = made.at("/result/content_text").asString();
      assertThat(content).contains("Planned daily menus for 120 guests.");
      assertThat(content).contains("Trained two apprentices.").doesNotContain("forty");
      assertThat(server.requests().toString()).doesNotContain("Ana Cook");
      var history = ana.get("/api/v1/career/history").json().get("items");
      assertThat(StreamSupport.stream(history.spliterator(), false))
          .anyMatch(each -> each.toString().contains("document_generation"));
    }
  }

  /// One wording that may stand, and one that says more than the record.
  private static String answer(JsonNode request) {
    var sent = request.path("messages").get(1).path("content").asString();
    var menus = MENUS.matcher(sent);
    var trained = TRAINED.matcher(sent);
    return menus.find() && trained.find()
        ? """
          {"sentences": [{"id": "%s", "text": "Planned daily menus for 120 guests."},
            {"id": "%s", "text": "Led a team of forty chefs."}]}"""
            .formatted(menus.group(1), trained.group(1))
        : "{}";
  }
}
