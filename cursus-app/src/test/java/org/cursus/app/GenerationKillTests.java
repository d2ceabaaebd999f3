package org.cursus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.tailoring.GenerationTests;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.ServerProcess;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The server is killed while a model words documents and others wait, and started again. Here for
/// the reason that `KillTests` has.
class GenerationKillTests {

  private static final int DOCUMENTS = 3;
  private static final int WORKERS = 2;
  private static final int PRICE = 3;

  @TempDir private Path data;

  @Test
  void documentsSurviveAKillAndAreChargedOnce() throws Exception {
    TestDatabase.migratedInto(data); // A first start is seen in `KillTests`.
    try (var model = Imitation.start()) {
      var variables = Map.of("CURSUS_AI_URL", model.url(), "CURSUS_AI_MODEL", "imitated");
      model.answering(request -> "{\"sentences\": []}").always(Imitation.Fault.SILENT);
      Person ana;
      var asked = new ArrayList<String>();
      try (var server = ServerProcess.up(data, variables)) {
        ana = GenerationTests.cook(signUp(server.url()));
        for (int i = 0; i < DOCUMENTS; i++) {
          asked.add(ask(ana, GenerationTests.job(ana)));
        }
        await().until(() -> model.requests().size() >= WORKERS && at(ana, "CHOOSE") == 0);
        server.kill();
      }
      int before = model.requests().size();
      model.always(null);
      try (var server = ServerProcess.up(data, variables)) {
        assertAllIsDoneOnce(new Person(server.url(), ana.email(), ana.token()), asked);
        assertThat(model.requests()).hasSize(before + DOCUMENTS);
      }
    }
  }

  private static Person signUp(String url) {
    var stranger = new Person(url, "ana@example.org", null);
    var account =
        Map.of("email", "ana@example.org", "password", People.PASSWORD, "fullName", "Ana Cook");
    assertThat(stranger.post("/api/v1/users", account).status()).isEqualTo(201);
    var token = stranger.post("/api/v1/tokens", account).json().get("token").asString();
    return stranger.withToken(token);
  }

  private static String ask(Person ana, String job) {
    var asked = ana.post("/api/v1/generations", Map.of("job_id", job, "document_type", "resume"));
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    return asked.json().get("id").asString();
  }

  private static List<JsonNode> documents(Person ana) {
    return ana.get("/api/v1/generations").json().get("items").valueStream().toList();
  }

  /// How many documents are in a stage.
  private static long at(Person ana, String stage) {
    return documents(ana).stream()
        .filter(each -> stage.equalsIgnoreCase(each.path("stage_name").asString("")))
        .count();
  }

  private static boolean over(JsonNode document) {
    return !List.of("pending", "generating").contains(document.get("status").asString());
  }

  private static void assertAllIsDoneOnce(Person ana, List<String> asked) {
    await().until(() -> documents(ana).stream().allMatch(GenerationKillTests::over));
    for (var id : asked) {
      var made = ana.get("/api/v1/generations/" + id).json();
      assertThat(made.get("status").asString()).as(made.toString()).isEqualTo("completed");
      assertThat(made.at("/result/metadata/engine").asString()).isEqualTo("llm");
    }
    assertThat(documents(ana)).hasSize(DOCUMENTS);
    assertThat(ana.get("/api/v1/career/history").json().get("items")).hasSize(DOCUMENTS);
    var balance = ana.get("/api/v1/career/usage/balance").json();
    assertThat(balance.get("reserved").asInt()).isZero();
    assertThat(balance.get("charged").asInt()).isEqualTo(DOCUMENTS * PRICE);
  }
}
