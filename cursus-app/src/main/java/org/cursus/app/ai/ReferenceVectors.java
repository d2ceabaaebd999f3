package org.cursus.app.ai;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cursus.engine.embedding.TextEmbedding;

/// The vectors of everybody's reference texts, kept in memory where PostgreSQL knows no vectors: it
/// would take forty times as long to compare arrays.
final class ReferenceVectors {

  private final Map<String, float[]> vectors;

  /// @param vectors by key
  ReferenceVectors(Map<String, float[]> vectors) {
    this.vectors = new TreeMap<>(vectors);
  }

  private record Near(String key, double likeness) {}

  /// The keys of those nearest to a vector, the nearest first.
  List<String> nearest(float[] vector, int limit) {
    return vectors.entrySet().stream()
        .map(each -> new Near(each.getKey(), TextEmbedding.dot(vector, each.getValue())))
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(limit)
        .map(Near::key)
        .toList();
  }
}
