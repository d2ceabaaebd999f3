package org.cursus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cursus.app.testing.Patience;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The server is killed in the middle of its work, without a word, and started again. It stands
/// here because it waits long: what begins last must be short.
class KillTests {

  private static final int UPLOADS = 10;

  @TempDir private Path data;

  @Test
  void tenUploadsSurviveAKillInTheMiddleOfThem() throws IOException, InterruptedException {
    Person ana;
    List<String> ids;
    String use;
    try (var server = ServerProcess.up(data)) {
      ana = signUp(server.url(), "ana@example.org");
      use = reserveCredit(ana);
      ids = uploadTen(ana);
      awaitSomeWork(ana);
      assertThat(resumes(ana).stream().map(KillTests::status)).contains("processing");
      server.kill();
    }
    try (var server = ServerProcess.up(data)) {
      // Tokens are in the database, so the old one still works.
      var again = new Person(server.url(), ana.email(), ana.token());
      assertTheCreditIsChargedOnce(again, use);
      for (var id : ids) {
        assertThat(again.awaitDone(id).get("status").asString()).isEqualTo("completed");
      }
      assertThat(resumes(again)).hasSize(UPLOADS);
      assertThat(resumes(again).stream().map(r -> r.get("versionNumber").asInt()))
          .doesNotHaveDuplicates();
      for (var id : ids) {
        assertThat(
                again
                    .get("/api/v1/resumes/" + id + "/entities")
                    .json()
                    .valueStream()
                    .map(entity -> entity.get("fieldName").asString()))
            .isNotEmpty()
            .doesNotHaveDuplicates();
      }
      assertThat(
              again
                  .get("/api/v1/record")
                  .json()
                  .get("workExperience")
                  .valueStream()
                  .map(work -> work.get("company").asString()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, UPLOADS).mapToObj(KillTests::employer).toList());
      assertThat(server.stop()).as("Ctrl-C ends it cleanly").isIn(0, 130, 143);
    }
  }

  private static Person signUp(String url, String email) {
    var stranger = new Person(url, email, null);
    var account = Map.of("email", email, "password", People.PASSWORD, "fullName", "Ana Lima");
    assertThat(stranger.post("/api/v1/users", account).status()).isEqualTo(201);
    var token = stranger.post("/api/v1/tokens", account).json().get("token").asString();
    return stranger.withToken(token);
  }

  private static String reserveCredit(Person ana) {
    var reserved = ana.post("/api/v1/career/usage/validate", Map.of("featureKey", "external"));
    return reserved.json().get("usageId").asString();
  }

  /// What was reserved before the kill is held after it, and is charged when the work is done.
  private static void assertTheCreditIsChargedOnce(Person ana, String use) {
    var balance = "/api/v1/career/usage/balance";
    assertThat(ana.get(balance).json().get("reserved").asInt()).isEqualTo(1);
    var outcome = Map.of("success", true, "modelUsed", "m-1", "resultData", Map.of("a", 1));
    for (int twice = 0; twice < 2; twice++) {
      var done = ana.post("/api/v1/career/usage/" + use + "/commit", outcome);
      assertThat(done.json().get("creditsCharged").asInt()).as(done.body()).isEqualTo(1);
    }
    assertThat(ana.get(balance).json().get("reserved").asInt()).isZero();
    assertThat(ana.get(balance).json().get("charged").asInt()).isEqualTo(1);
    assertThat(ana.get("/api/v1/career/history").json().get("items")).hasSize(1);
  }

  private static List<String> uploadTen(Person ana) {
    var ids = new ArrayList<String>();
    for (int i = 0; i < UPLOADS; i++) {
      var accepted = ana.upload("resume-" + i + ".txt", resume(i));
      assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
      ids.add(accepted.json().get("id").asString());
    }
    return ids;
  }

  private static String employer(int number) {
    return "Harbour Works " + (char) ('A' + number) + " Ltd";
  }

  private static byte[] resume(int number) {
    return """
    Ana Lima
    ana@example.org

    WORK EXPERIENCE

    Harbour Engineer, %s
    March %d - April %d
    - Planned the maintenance of four cranes
    - Led a crew of six

    SKILLS
    Welding, Hydraulics, AutoCAD
    """
        .formatted(employer(number), 2000 + number, 2001 + number)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Until work has begun and is not yet over.
  private static void awaitSomeWork(Person ana) {
    var deadline = System.nanoTime() + Patience.LIMIT.toNanos();
    while (System.nanoTime() < deadline) {
      if (resumes(ana).stream().anyMatch(r -> status(r).equals("processing"))) {
        return;
      }
    }
    throw new AssertionError("no work began");
  }

  private static String status(JsonNode resume) {
    return resume.get("status").asString();
  }

  private static List<JsonNode> resumes(Person person) {
    return person.get("/api/v1/resumes").json().get("items").valueStream().toList();
  }
}
