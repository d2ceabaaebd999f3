package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file made of a document, with what was lost when it was read back.
///
/// @param generationVersion the state of the document that it has
/// @param format `pdf`, `docx`, `html`, `markdown`, `text` or `json_resume`
/// @param pageCount pages of a PDF; null for others
/// @param findings empty when all that was meant was read
record Export(
    UUID id,
    @JsonProperty("generation_id") UUID generationId,
    @JsonProperty("generation_version") int generationVersion,
    String format,
    String filename,
    @JsonIgnore UUID fileId,
    @JsonProperty("size_bytes") int sizeBytes,
    @JsonProperty("page_count") @Nullable Integer pageCount,
    List<Finding> findings,
    @JsonProperty("download_count") int downloadCount,
    @JsonProperty("last_downloaded_at") @Nullable Instant lastDownloadedAt,
    @JsonProperty("created_at") Instant createdAt) {

  /// Something that a reader of the file does not find, or finds otherwise.
  ///
  /// @param kind `field`, `text`, `order`, `place`, `missing-characters` and so on
  /// @param field such as `basics.email`; null where it is about the whole file
  /// @param meant what the document says; for a finding about the file, a sentence
  /// @param read what was read; null where nothing was
  record Finding(String kind, @Nullable String field, String meant, @Nullable String read) {}
}
