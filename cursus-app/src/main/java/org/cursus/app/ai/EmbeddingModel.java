package org.cursus.app.ai;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What makes vectors, and how far it is.
///
/// @param set what its texts are
/// @param source which reference texts
/// @param learnedFrom the source that the built-in model learned its words from; empty for its own
/// @param live whether it is the one of its set that is asked
/// @param fault why it does not get on; null while it does
/// @param updatedAt when it last got on
public record EmbeddingModel(
    UUID id,
    String name,
    ReferenceSet set,
    String source,
    String learnedFrom,
    boolean live,
    int textsTotal,
    int textsDone,
    @Nullable String fault,
    Instant updatedAt) {

  /// Where the built-in model learns its words.
  String words() {
    return learnedFrom.isEmpty() ? source : learnedFrom;
  }
}
