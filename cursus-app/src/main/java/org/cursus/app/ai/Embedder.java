package org.cursus.app.ai;

import java.util.List;

/// Makes vectors of texts.
interface Embedder {

  /// The algorithm or model, with version. Vectors of two names are never compared.
  String name();

  /// One vector of length one for each text.
  ///
  /// @param texts each as its passages
  /// @param spent is told the tokens that it took, also of a call that failed
  /// @throws EmbeddingFailed when they cannot be made now
  List<float[]> embed(List<List<String>> texts, AiTally spent);

  /// Thrown when a model does not answer; its message is a code, such as `unreachable`.
  final class EmbeddingFailed extends RuntimeException {

    private final AiReason reason;

    EmbeddingFailed(AiReason reason) {
      super(reason.code(), null, false, false);
      this.reason = reason;
    }

    AiReason reason() {
      return reason;
    }
  }
}
