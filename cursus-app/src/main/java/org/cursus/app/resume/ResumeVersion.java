package org.cursus.app.resume;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.engine.document.HiddenText;
import org.cursus.engine.document.Page;
import org.jspecify.annotations.Nullable;

/// An uploaded resume and how far its processing is.
///
/// @param fileId the file in the vault
/// @param stages by stage code
/// @param errors newest last
/// @param telemetry milliseconds by stage, and counts
record ResumeVersion(
    UUID id,
    UUID streamId,
    int versionNumber,
    String fileName,
    UUID fileId,
    int fileSize,
    String fileHash,
    String mimeType,
    Status status,
    int progress,
    Stage stage,
    Map<String, StageState> stages,
    List<ProcessingError> errors,
    Map<String, Object> telemetry,
    Metadata metadata,
    Instant createdAt,
    Instant updatedAt) {

  /// The state of one stage, in the shape of `processing_stages`.
  record StageState(
      String status,
      @JsonProperty("started_at") @Nullable Instant startedAt,
      @JsonProperty("completed_at") @Nullable Instant completedAt,
      @Nullable String error) {}

  /// Something that went wrong, in the shape of `processing_errors`.
  ///
  /// @param code a stable name, such as `document-encrypted`
  /// @param advice what the person can do
  record ProcessingError(String stage, String code, String advice, Instant at) {}

  /// What the document is, in the shape of `resume_metadata`.
  ///
  /// @param hidden text that the file holds and does not show
  /// @param recognised whether text of it was recognised in a picture; null reads as false
  record Metadata(
      List<Page> pages,
      List<HiddenText> hidden,
      @Nullable Boolean recognised,
      @JsonProperty("resume_probability") @Nullable Double resumeProbability,
      @Nullable Map<String, Object> completeness) {

    Metadata {
      pages = pages == null ? List.of() : List.copyOf(pages);
      hidden = hidden == null ? List.of() : List.copyOf(hidden);
    }
  }

  /// Why processing stopped, when it failed.
  @Nullable ProcessingError lastError() {
    return status == Status.FAILED && !errors.isEmpty() ? errors.getLast() : null;
  }

  /// The first stage that has yet to be completed; null when all are.
  @Nullable Stage nextStage() {
    for (var candidate : Stage.values()) {
      var state = stages.get(candidate.code());
      if (state == null || !"completed".equals(state.status())) {
        return candidate;
      }
    }
    return null;
  }
}
