package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.rendering.Look;
import org.jspecify.annotations.Nullable;

/// A resume or a letter for a job, while it is made and after.
///
/// @param documentType `resume` or `cover_letter`
/// @param status `pending`, `generating`, `completed`, `failed` or `cancelled`
/// @param currentStage 0 before the first, 1 while content is chosen, 2 while it is written and
///     after
/// @param errorMessage why it failed and what to do
/// @param result null until it is completed, and in lists
/// @param generationTime seconds from start to end
/// @param version counts changes of the document by the person
record Generation(
    UUID id,
    @JsonProperty("profile_id") UUID profileId,
    @JsonProperty("job_id") UUID jobId,
    @JsonProperty("job_title") String jobTitle,
    String company,
    @JsonProperty("template_id") @Nullable UUID templateId,
    @JsonProperty("document_type") String documentType,
    String status,
    @JsonProperty("current_stage") int currentStage,
    @JsonProperty("total_stages") int totalStages,
    @JsonProperty("stage_name") @Nullable String stageName,
    @JsonProperty("stage_description") @Nullable String stageDescription,
    @JsonProperty("error_message") @Nullable String errorMessage,
    DraftOptions options,
    @Nullable GenerationResult result,
    Look look,
    @JsonProperty("tokens_used") int tokensUsed,
    @JsonProperty("generation_time") @Nullable Double generationTime,
    @JsonProperty("user_custom_prompt") @Nullable String userCustomPrompt,
    @JsonIgnore boolean cancelRequested,
    int version,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("started_at") @Nullable Instant startedAt,
    @JsonProperty("completed_at") @Nullable Instant completedAt) {

  /// Whether nothing will change by itself any more.
  @JsonIgnore
  boolean isOver() {
    return !status.equals("pending") && !status.equals("generating");
  }

  Draft.Type type() {
    return Draft.Type.valueOf(documentType.toUpperCase(java.util.Locale.ROOT));
  }
}
