package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.onet.ReleaseFollower;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.cursus.engine.embedding.TextEmbedding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Models that replace each other while people go on asking. Each test leaves the built-in model of
/// the live release behind, as it found it.
@Tag("vectors")
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EmbeddingsTests {

  private final Embeddings embeddings;
  private final Gateway gateway;
  private final List<ReleaseFollower> followers;
  private final People people;
  private final AiToday today;
  private final Superuser superuser;
  private final String source = UUID.randomUUID().toString();

  EmbeddingsTests(
      Embeddings embeddings,
      Gateway gateway,
      List<ReleaseFollower> followers,
      People people,
      AiToday today,
      Superuser superuser) {
    this.embeddings = embeddings;
    this.gateway = gateway;
    this.followers = followers;
    this.people = people;
    this.today = today;
    this.superuser = superuser;
  }

  @BeforeEach
  @AfterEach
  void builtIn() {
    followers.forEach(ReleaseFollower::follow);
    await().until(() -> isLive(TextEmbedding.VERSION));
  }

  private boolean isLive(String name) {
    return embeddings
        .live(ReferenceSet.OCCUPATIONS)
        .filter(model -> model.name().equals(name))
        .isPresent();
  }

  private EmbeddingModel live() {
    return embeddings.live(ReferenceSet.OCCUPATIONS).orElseThrow();
  }

  private static List<ReferenceText> texts() {
    return IntStream.range(0, 130)
        .mapToObj(i -> new ReferenceText("key" + i, "Trade " + i, List.of("Work of trade " + i)))
        .toList();
  }

  @Test
  void aConfiguredModelReplacesTheBuiltInOneAndGivesWayAgain() throws Exception {
    try (var server = Imitation.start();
        var connected = ImitatedAi.connect(gateway, server, Map.of())) {
      assertThat(connected).isNotNull();
      embeddings.renew(source, EmbeddingsTests::texts);

      assertThat(live().name()).isEqualTo("imitated-embedding");
      assertThat(live().textsDone()).isEqualTo(130);
      assertThat(today.preparedTokens()).as("tokens of the operator's").isGreaterThan(130);
      var found = near("Work of trade 7");
      assertThat(found.getFirst().key()).isEqualTo("key7");
      assertThat(found.getFirst().byMeaning()).isTrue();
    }
    // Nobody is configured any more: words alone find, until the built-in model is ready again.
    assertThat(near("trade").stream().anyMatch(Near::byMeaning)).isFalse();
    builtIn();
    assertThat(near("nurse")).isNotEmpty();
  }

  @Test
  void whileAModelCannotBeBuiltTheOldOneGoesOn() throws Exception {
    try (var server = Imitation.start().wanting("sesame");
        var connected = ImitatedAi.connect(gateway, server, Map.of("CURSUS_AI_KEY", "open"))) {
      assertThat(connected).isNotNull();
      embeddings.renew(source, EmbeddingsTests::texts);

      assertThat(live().name()).isEqualTo(TextEmbedding.VERSION);
      assertThat(embeddings.models())
          .anyMatch(model -> !model.live() && "key-refused".equals(model.fault()));
      assertThat(near("nurse")).isNotEmpty();
    }
  }

  private NearTexts near(Person ana, String text) {
    return Caller.person(ana.id()).call(() -> embeddings.near(text, 5));
  }

  private static JsonNode log(Person ana) {
    return ana.get("/api/v1/career/usage").json().path("items");
  }

  private static long tokensToday(Person ana) {
    return ana.get("/api/v1/career/usage/balance").json().path("dayTokens").asLong();
  }

  @Test
  void askingTheEndpointIsMeteredAndKeepsNothing() throws Exception {
    var ana = people.signUp("Quintero");
    try (var server = Imitation.start();
        var connected =
            ImitatedAi.connect(gateway, server, Map.of("CURSUS_AI_PRICE_PROMPT", "0.5"))) {
      assertThat(connected).isNotNull();
      embeddings.renew(source, EmbeddingsTests::texts);

      var found = near(ana, "Quintero does the work of trade 7");
      assertThat(found.engine()).isEqualTo("llm");
      assertThat(found.byMeaning()).isTrue();
      assertThat(server.embedded().getLast().toString())
          .contains("[PERSON_1] does the work")
          .doesNotContain("Quintero");
      var line = log(ana).get(0);
      assertThat(line.path("featureKey").asString()).isEqualTo("meaning_search");
      assertThat(line.path("status").asString()).isEqualTo("SUCCESS");
      assertThat(line.path("modelUsed").asString()).isEqualTo("imitated-embedding");
      assertThat(line.path("promptTokens").asLong()).isPositive().isEqualTo(tokensToday(ana));
      assertThat(ana.get("/api/v1/career/history").json().path("items")).isEmpty();
      failures(ana, server);
      capReached(ana, server);
    }
  }

  private void failures(Person ana, Imitation server) {
    server.always(Imitation.Fault.BROKEN);
    var found = near(ana, "trade 7");
    server.always(null);
    assertThat(found.reason()).isEqualTo("endpoint-failed");
    assertThat(found.items()).isNotEmpty().noneMatch(Near::byMeaning);
    var line = log(ana).get(0);
    assertThat(line.path("status").asString()).isEqualTo("SUCCESS");
    assertThat(line.path("engine").asString()).isEqualTo("builtin");
    assertThat(line.path("reason").asString()).isEqualTo("endpoint-failed");
    assertThat(line.path("creditsCharged").asInt()).isZero();
  }

  private void capReached(Person ana, Imitation server) {
    superuser
        .sql("update usage_account set day_tokens = 200000 where user_id = :id")
        .param("id", ana.id())
        .update();
    int sent = server.embedded().size();
    var found = near(ana, "trade 7");
    assertThat(server.embedded()).as("nothing is sent").hasSize(sent);
    assertThat(found.reason()).isEqualTo("cap-reached");
    assertThat(found.explanation()).contains("in a day");
    assertThat(found.items()).isNotEmpty().noneMatch(Near::byMeaning);
    assertThat(log(ana).get(0).path("promptTokens").asInt()).isZero();
  }

  @Test
  void withoutCreditsWordsAloneDecide() throws Exception {
    var ana = people.signUp("Ana");
    price(1);
    try (var server = Imitation.start();
        var connected = ImitatedAi.connect(gateway, server, Map.of())) {
      assertThat(connected).isNotNull();
      embeddings.renew(source, EmbeddingsTests::texts);
      near(ana, "trade 7");
      var balance = ana.get("/api/v1/career/usage/balance").json();
      assertThat(balance.path("charged").asInt()).isEqualTo(1);
      superuser
          .sql("update usage_account set charged = granted where user_id = :id")
          .param("id", ana.id())
          .update();
      int sent = server.embedded().size();

      var found = near(ana, "trade 7");
      assertThat(server.embedded()).hasSize(sent);
      assertThat(found.reason()).isEqualTo("credits-used-up");
      assertThat(found.items()).isNotEmpty().noneMatch(Near::byMeaning);
    } finally {
      price(0);
    }
  }

  private void price(int credits) {
    superuser
        .sql("update usage_price set llm_credits = :credits where feature_key = 'meaning_search'")
        .param("credits", credits)
        .update();
  }

  private List<Near> near(String text) {
    return Caller.person(people.signUp("Ana").id()).call(() -> embeddings.near(text, 5)).items();
  }
}
