package org.cursus.app.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.cursus.engine.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/// A report, while it is made and after.
///
/// @param format `pdf`, `html` or `json`
/// @param status `pending`, `processing`, `completed`, `failed` or `cancelled`
/// @param stage what is being done, for people; null before and after
/// @param progress percent
/// @param fileSize bytes; null until it is completed
/// @param pageCount null for formats without pages
/// @param basis digest of all that it is made of
/// @param brought whether it came with an archive, and so may say anything
/// @param errorMessage why it was not made, and what to do
record ReportGeneration(
    UUID id,
    @JsonProperty("session_id") UUID sessionId,
    String format,
    String status,
    @Nullable String stage,
    int progress,
    @JsonIgnore @Nullable UUID fileId,
    @JsonProperty("file_size") @Nullable Integer fileSize,
    @JsonProperty("page_count") @Nullable Integer pageCount,
    ReportCustomizations customizations,
    @JsonIgnore String basis,
    boolean brought,
    @JsonProperty("download_count") int downloadCount,
    @JsonProperty("error_message") @Nullable String errorMessage,
    @JsonProperty("generated_at") @Nullable Instant generatedAt,
    @JsonProperty("created_at") Instant createdAt,
    @JsonIgnore Instant updatedAt) {

  /// Where its file is; null until it is completed.
  @JsonProperty("file_url")
  @Nullable String fileUrl() {
    return status.equals("completed") ? "/api/v1/reports/" + id + "/file" : null;
  }

  /// Whether nothing will change by itself any more.
  @JsonIgnore
  boolean isOver() {
    return !status.equals("pending") && !status.equals("processing");
  }

  ReportFormat kind() {
    return ReportFormat.of(format).orElseThrow();
  }
}
