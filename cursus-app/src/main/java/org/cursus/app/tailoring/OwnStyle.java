package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.cursus.engine.style.WritingStyle;
import org.jspecify.annotations.Nullable;

/// How the person writes, measured on a sample.
///
/// @param extractedStyle null unless completed
/// @param extractionStatus `completed`, or `failed` for a text that tells nothing
/// @param extractionModel the rules that measured, with their version
/// @param sourceSampleId null once that sample is erased
record OwnStyle(
    @JsonProperty("extracted_style") @Nullable WritingStyle extractedStyle,
    @JsonProperty("extraction_status") String extractionStatus,
    @JsonProperty("extraction_model") @Nullable String extractionModel,
    @JsonProperty("extraction_timestamp") @Nullable Instant extractionTimestamp,
    @JsonProperty("extraction_confidence") @Nullable Double extractionConfidence,
    @JsonProperty("source_sample_id") @Nullable UUID sourceSampleId) {}
