package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text of the person's own, from which the style is learned.
///
/// @param documentType `resume` or `cover_letter`
/// @param originalFilename null for pasted text
/// @param originalText null in lists
/// @param archivedAt when it was replaced or put away; null while it is active
record Sample(
    UUID id,
    @JsonProperty("document_type") String documentType,
    @JsonProperty("original_filename") @Nullable String originalFilename,
    @JsonProperty("upload_timestamp") Instant uploadTimestamp,
    @JsonProperty("original_text") @Nullable String originalText,
    @JsonProperty("word_count") int wordCount,
    @JsonProperty("character_count") int characterCount,
    @JsonProperty("line_count") int lineCount,
    @JsonProperty("is_active") boolean isActive,
    @JsonProperty("archived_at") @Nullable Instant archivedAt) {}
