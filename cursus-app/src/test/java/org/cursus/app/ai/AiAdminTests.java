package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cursus.app.account.Accounts;
import org.cursus.app.ai.GatewayTests.Counting;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.Imitation.Forms;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// Administrators see what the language model is and does, and test it.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AiAdminTests {

  private final People people;
  private final Accounts accounts;
  private final Gateway gateway;

  AiAdminTests(People people, Accounts accounts, Gateway gateway) {
    this.people = people;
    this.accounts = accounts;
    this.gateway = gateway;
  }

  private Person admin() {
    var ida = people.signUp("Ida");
    accounts.changeRole(ida.id(), "admin");
    return ida;
  }

  @Test
  void onlyAdministratorsGetIn() {
    var ana = people.signUp("Ana");
    assertThat(ana.get("/api/v1/admin/ai").status()).isEqualTo(403);
    assertThat(ana.post("/api/v1/admin/ai/test", Map.of()).status()).isEqualTo(403);
    assertThat(ana.getPage("/admin/ai").status()).isEqualTo(403);
  }

  @Test
  void saysThatNoneIsConfigured() {
    var ida = admin();
    var view = ida.get("/api/v1/admin/ai").json();
    assertThat(view.path("state").asString()).isEqualTo("none");
    assertThat(ida.post("/api/v1/admin/ai/test", Map.of()).problem())
        .isEqualTo("/problems/ai/no-endpoint");
    assertThat(ida.getPage("/admin/ai").body()).contains("No language model is configured");
  }

  @Test
  void testsTheConnectionAndTellsWhatItCan() throws Exception {
    var ida = admin();
    try (var server = Imitation.start().wanting("sesame");
        var connected = ImitatedAi.connect(gateway, server, Map.of("CURSUS_AI_KEY", "sesame"))) {
      assertThat(connected).isNotNull();
      var report = ida.post("/api/v1/admin/ai/test", Map.of()).json();
      assertThat(report.path("sentence").asString()).isEqualTo("The endpoint works.");
      assertThat(report.path("json").asString()).isEqualTo("json-schema");
      assertThat(report.path("contextTokens").asInt()).isEqualTo(8192);
      assertThat(report.path("streaming").asBoolean()).isTrue();
      assertThat(report.path("embeddingDimensions").asInt()).isEqualTo(8);
      assertThat(report.path("latencyMillis").isNumber()).isTrue();
      var page = ida.getPage("/admin/ai").body();
      assertThat(page).contains("8,192 tokens", "It keeps to a schema.").doesNotContain("sesame");
      assertThat(ida.getPage("/admin/audit").body()).contains("Language model tested");
    }
  }

  @Test
  void tellsALowerStepAndARefusedKey() throws Exception {
    var ida = admin();
    try (var server = Imitation.start().forms(Forms.KNOWS_NONE).wanting("sesame");
        var connected = ImitatedAi.connect(gateway, server, Map.of("CURSUS_AI_KEY", "sesame"))) {
      assertThat(connected).isNotNull();
      server.answering(request -> "Here: {\"nameOfColor\": \"red\", \"lettersOfName\": 3}");
      var report = ida.post("/api/v1/admin/ai/test", Map.of()).json();
      assertThat(report.path("json").asString()).isEqualTo("prompt");
      server.wanting("another");
      report = ida.post("/api/v1/admin/ai/test", Map.of()).json();
      assertThat(report.path("reason").asString()).isEqualTo("key-refused");
      var view = ida.get("/api/v1/admin/ai").json();
      assertThat(view.path("state").asString()).isEqualTo("key-refused");
      assertThat(view.toString()).doesNotContain("sesame", "another");
    }
  }

  @Test
  void masksTheNamesOfTheCallersAccount() throws Exception {
    var ana = people.signUp("Quintero");
    try (var server = Imitation.start();
        var connected = ImitatedAi.connect(gateway, server, Map.of())) {
      assertThat(connected).isNotNull();
      var meter = new Counting();
      var answer =
          Caller.person(ana.id())
              .call(() -> gateway.ask(new SamplePurpose(), "By QUINTERO for Quintero", meter));
      assertThat(answer.spend().reason()).isNull();
      assertThat(server.lastWords())
          .contains("By [PERSON_1] for [PERSON_2]")
          .doesNotContain("Quintero");
      var today = admin().get("/api/v1/admin/ai").json().path("today").toString();
      assertThat(today).contains("\"engine\":\"llm\"");
    }
  }
}
