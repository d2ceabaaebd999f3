package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.cursus.engine.rendering.Look;

/// A look that a person has made of a built-in one.
///
/// @param documentType `resume` or `cover_letter`
/// @param base the built-in template
/// @param hasPhoto whether a photo was given
/// @param isDefault whether new documents begin with it
/// @param version counts changes
record OwnTemplate(
    UUID id,
    String name,
    @JsonProperty("document_type") String documentType,
    String base,
    Look settings,
    @JsonProperty("has_photo") boolean hasPhoto,
    @JsonProperty("is_default") boolean isDefault,
    int version,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("updated_at") Instant updatedAt) {}
