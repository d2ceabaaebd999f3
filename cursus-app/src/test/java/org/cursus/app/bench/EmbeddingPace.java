package org.cursus.app.bench;

import java.util.List;
import java.util.Map;
import org.cursus.app.ai.GatewayOverhead;
import org.cursus.app.testing.Person;
import org.cursus.engine.embedding.TextEmbedding;

/// How many texts the built-in engine turns into vectors, and how long it takes to find what is
/// near one.
final class EmbeddingPace {

  private static final int WARM_UP = 500;
  private static final int TEXTS = 4_000;
  private static final int QUESTIONS = 60;
  private static final String NEAR = "/api/v1/occupations/near";
  private static final int TRIES = 300;

  private EmbeddingPace() {}

  static void measure(RunningServer server, Figures figures) throws Exception {
    var sentences = GatewayOverhead.resume().lines().toList();
    var model = TextEmbedding.learn(sentences);
    for (int i = 0; i < WARM_UP; i++) {
      model.embed(sentences.get(i % sentences.size()));
    }
    long started = System.nanoTime();
    for (int i = 0; i < TEXTS; i++) {
      model.embed(sentences.get(i % sentences.size()));
    }
    figures.add("embeddings", TEXTS / ((System.nanoTime() - started) / 1e9), "texts/s");
    near(Members.signUp(server.url(), 1).getFirst(), figures);
  }

  private static void near(Person person, Figures figures) throws InterruptedException {
    Map<String, Object> told =
        Map.of("text", List.of(GatewayOverhead.resume().split("\n")).getLast());
    for (int i = 0; person.post(NEAR, told).json().get("items").isEmpty(); i++) {
      if (i > TRIES) {
        throw new IllegalStateException("The texts of the occupations were not prepared in time");
      }
      Thread.sleep(100);
    }
    var times = new double[QUESTIONS];
    for (int i = -QUESTIONS; i < QUESTIONS; i++) {
      long started = System.nanoTime();
      Members.expect(200, person.post(NEAR, told));
      if (i >= 0) {
        times[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    figures.add("near-a-text-median", Samples.of(times).median(), "ms");
  }
}
