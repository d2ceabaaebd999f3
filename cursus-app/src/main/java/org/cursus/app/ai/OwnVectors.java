package org.cursus.app.ai;

import java.util.Optional;
import org.cursus.engine.embedding.TextEmbedding;
import org.springframework.stereotype.Service;

/// Vectors of people's own texts, by the built-in model alone: free, and nothing leaves this
/// machine whatever model the operator configured.
@Service
public class OwnVectors {

  private final Embeddings embeddings;

  OwnVectors(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /// The model as it is now.
  ///
  /// @param name changes whenever its vectors do; vectors of two names are never compared
  public record Model(String name, TextEmbedding words) {}

  /// Empty while the texts that it learns from are not prepared yet. May learn them, so call it
  /// outside of any transaction.
  public Optional<Model> model() {
    return embeddings
        .live(ReferenceSet.OCCUPATIONS)
        .flatMap(
            live ->
                Optional.ofNullable(embeddings.builtIn(live.source()))
                    .map(
                        embedder ->
                            new Model(
                                TextEmbedding.VERSION + " of " + live.source(), embedder.model())));
  }
}
