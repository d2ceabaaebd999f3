package org.cursus.app.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentScore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One of the caller's runs through an assessment, with what it comes to.
///
/// @param id of the session
/// @param status `DRAFT`, `SUBMITTED` or `COMPLETED`
/// @param config the version it began with, in the session's language
/// @param answers question key to value; also those to questions that are no longer asked
/// @param score as it was kept when it was handed in; as it stands now for a draft
/// @param guest whether its person has no account
/// @param submittedAt null for a draft
/// @param version counts changes
public record ReadinessResult(
    UUID id,
    String status,
    AssessmentConfig config,
    UUID configId,
    Map<String, JsonNode> answers,
    AssessmentScore score,
    String language,
    boolean guest,
    Instant createdAt,
    @Nullable Instant submittedAt,
    int version) {

  /// Whether it can still be answered.
  public boolean open() {
    return status.equals("DRAFT");
  }
}
