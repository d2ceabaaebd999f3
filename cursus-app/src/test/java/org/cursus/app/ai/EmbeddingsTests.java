package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.onet.ReleaseFollower;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.People;
import org.cursus.engine.embedding.TextEmbedding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// Models that replace each other while people go on asking. Each test leaves the built-in model of
/// the live release behind, as it found it.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EmbeddingsTests {

  private final Embeddings embeddings;
  private final Gateway gateway;
  private final List<ReleaseFollower> followers;
  private final People people;
  private final String source = UUID.randomUUID().toString();

  EmbeddingsTests(
      Embeddings embeddings, Gateway gateway, List<ReleaseFollower> followers, People people) {
    this.embeddings = embeddings;
    this.gateway = gateway;
    this.followers = followers;
    this.people = people;
  }

  @BeforeEach
  @AfterEach
  void builtIn() {
    followers.forEach(ReleaseFollower::follow);
    await().atMost(Duration.ofSeconds(30))
        .until(
            () ->
                embeddings
                    .live(ReferenceSet.OCCUPATIONS)
                    .filter(model -> model.name().equals(TextEmbedding.VERSION))
                    .isPresent());
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

  private List<Near> near(String text) {
    return Caller.person(people.signUp("Ana").id()).call(() -> embeddings.near(text, 5));
  }
}
