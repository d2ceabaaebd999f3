package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A session as it is stored.
///
/// @param language of the questions
/// @param step the one that is open, from 1
/// @param answers question key to value
/// @param score null until a question that counts is answered
/// @param stepSeconds step id to seconds
/// @param result null until it stands
record ReadinessSession(
    UUID id,
    UUID configId,
    boolean guest,
    String language,
    int step,
    int steps,
    Map<String, JsonNode> answers,
    @Nullable BigDecimal score,
    Map<String, Integer> stepSeconds,
    String status,
    @Nullable String result,
    int version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant deletedAt) {

  static final String DRAFT = "DRAFT";
  static final String SUBMITTED = "SUBMITTED";
  static final String COMPLETED = "COMPLETED";

  boolean open() {
    return status.equals(DRAFT);
  }

  /// The same after answers were saved.
  ReadinessSession after(ReadinessAnswerStore.After after, Instant now) {
    return new ReadinessSession(
        id,
        configId,
        guest,
        language,
        after.step(),
        steps,
        after.answers(),
        after.score(),
        after.seconds(),
        status,
        result,
        version + 1,
        createdAt,
        now,
        submittedAt,
        deletedAt);
  }
}
