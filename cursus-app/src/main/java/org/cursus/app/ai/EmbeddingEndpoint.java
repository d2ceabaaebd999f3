package org.cursus.app.ai;

import java.util.ArrayList;
import java.util.List;
import org.cursus.app.platform.database.StoredVector;
import org.springframework.stereotype.Component;

/// The embedding model behind the configured endpoint.
@Component
class EmbeddingEndpoint implements Embedder {

  /// What any embedding model reads; the first passages tell most.
  private static final int LONGEST = 6_000;

  private final AiConnection connection;

  EmbeddingEndpoint(AiConnection connection) {
    this.connection = connection;
  }

  boolean isConfigured() {
    var settings = connection.settings();
    return settings.hasEndpoint() && settings.embeddingModel() != null;
  }

  @Override
  public String name() {
    return String.valueOf(connection.settings().embeddingModel());
  }

  @Override
  public List<float[]> embed(List<List<String>> texts, AiTally spent) {
    var endpoint =
        connection.endpoint().orElseThrow(() -> new EmbeddingFailed(AiReason.NOT_CONFIGURED));
    var joined = texts.stream().map(EmbeddingEndpoint::joined).toList();
    try {
      var vectors =
          endpoint.call(
              endpoint.deadline(), limit -> endpoint.client().embed(joined, limit, spent));
      return checked(vectors, texts.size());
    } catch (AiFailure failure) {
      throw new EmbeddingFailed(failure.reason());
    }
  }

  private static String joined(List<String> passages) {
    return cut(String.join("\n", passages));
  }

  /// What is sent of a text.
  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static List<float[]> checked(float[][] vectors, int wanted) {
    if (vectors.length != wanted) {
      throw new EmbeddingFailed(AiReason.NOT_VALID);
    }
    var checked = new ArrayList<float[]>();
    for (var vector : vectors) {
      if (vector.length == 0 || vector.length > StoredVector.PLACES) {
        throw new EmbeddingFailed(AiReason.TOO_LARGE);
      }
      checked.add(unit(vector));
    }
    return checked;
  }

  private static float[] unit(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += (double) value * value;
    }
    var unit = new float[vector.length];
    for (int i = 0; i < unit.length && sum > 0; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(sum));
    }
    return unit;
  }
}
