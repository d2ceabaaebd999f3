package org.cursus.app.ai;

import java.util.List;
import org.cursus.engine.embedding.TextEmbedding;

/// The built-in model, learned from the reference texts themselves.
record BuiltInEmbedder(TextEmbedding model) implements Embedder {

  @Override
  public String name() {
    return TextEmbedding.VERSION;
  }

  @Override
  public List<float[]> embed(List<List<String>> texts, AiTally spent) {
    return texts.stream().map(model::embed).toList();
  }
}
