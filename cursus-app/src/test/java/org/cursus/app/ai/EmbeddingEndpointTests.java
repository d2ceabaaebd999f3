package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cursus.app.ai.Embedder.EmbeddingFailed;
import org.cursus.app.testing.Imitation;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/// Embeddings over HTTP, from a server that imitates the protocol.
class EmbeddingEndpointTests {

  private static EmbeddingEndpoint endpoint(Imitation server, Map<String, String> more) {
    var connection = new AiConnection(new StandardEnvironment(), Clock.systemUTC());
    connection.use(ImitatedAi.settings(server, more), Duration.ofMillis(5));
    return new EmbeddingEndpoint(connection);
  }

  @SafeVarargs
  private static List<float[]> embed(EmbeddingEndpoint endpoint, List<String>... texts) {
    return endpoint.embed(List.of(texts), new AiTally());
  }

  @Test
  void vectorsComeInOrderAndAreOfLengthOne() throws Exception {
    try (var server = Imitation.start()) {
      var endpoint = endpoint(server, Map.of());
      var vectors = embed(endpoint, List.of("one", "two"), List.of("three"));

      assertThat(endpoint.name()).isEqualTo("imitated-embedding");
      assertThat(vectors).hasSize(2);
      assertThat(vectors.get(0)).isNotEqualTo(vectors.get(1));
      for (var vector : vectors) {
        double sum = 0;
        for (float value : vector) {
          sum += value * value;
        }
        assertThat(sum).isCloseTo(1, within(1e-4));
      }
      assertThat(embed(endpoint, List.of("three")).getFirst()).isEqualTo(vectors.get(1));
    }
  }

  @Test
  void aRefusedKeyIsToldByItsCode() throws Exception {
    try (var server = Imitation.start().wanting("sesame")) {
      var endpoint = endpoint(server, Map.of("CURSUS_AI_KEY", "open"));

      assertThatThrownBy(() -> embed(endpoint, List.of("one")))
          .isInstanceOf(EmbeddingFailed.class)
          .hasMessage("key-refused");
    }
  }

  @Test
  void tokensAreWhatTheEndpointTellsOrEstimated() throws Exception {
    var text = List.of(List.of("twelve chars"));
    try (var server = Imitation.start()) {
      var told = new AiTally();
      endpoint(server, Map.of()).embed(text, told);
      assertThat(told.promptTokens()).isEqualTo(4);

      server.withoutUsage();
      var estimated = new AiTally();
      endpoint(server, Map.of()).embed(text, estimated);
      assertThat(estimated.promptTokens()).isEqualTo(5);
    }
  }

  @Test
  void withoutAnEndpointThereIsNone() {
    var endpoint =
        new EmbeddingEndpoint(new AiConnection(new StandardEnvironment(), Clock.systemUTC()));

    assertThat(endpoint.isConfigured()).isFalse();
    assertThatThrownBy(() -> embed(endpoint, List.of("one"))).hasMessage("not-configured");
  }
}
