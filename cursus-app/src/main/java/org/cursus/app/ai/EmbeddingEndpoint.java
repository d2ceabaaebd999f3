package org.cursus.app.ai;

import java.util.List;
import org.springframework.stereotype.Component;

/// The embedding model behind the configured endpoint.
@Component
class EmbeddingEndpoint implements Embedder {

  boolean isConfigured() {
    return false;
  }

  @Override
  public String name() {
    return "none";
  }

  @Override
  public List<float[]> embed(List<List<String>> texts) {
    throw new EmbeddingFailed("not-configured");
  }
}
