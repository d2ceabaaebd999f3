package org.cursus.app.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question with its answer.
///
/// @param response with the numbers of its sources in brackets; null while it is written, or when
///     that was cut off
/// @param tokens that a model took and gave
/// @param sources those that the answer names
/// @param engine `llm` or `builtin`; null without an answer
/// @param reason a code, such as `not-valid`, where the built-in engine had to answer; null
///     otherwise
record ChatMessage(
    UUID id,
    UUID sessionId,
    String message,
    @Nullable String response,
    int tokens,
    List<ChatSource> sources,
    @Nullable String engine,
    @Nullable String reason,
    Instant createdAt,
    @Nullable Instant answeredAt) {

  boolean answered() {
    return response != null;
  }
}
