package org.cursus.app.resume;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one value of a resume or of the record means among the names that everybody shares.
///
/// @param parsedEntityId the fact of a resume; null for a value of the record
/// @param entityType the kind of entry in the record, such as `work_experience`
/// @param field the field of the entry, such as `company` or `technologies.0`
/// @param name the name that it means
/// @param matchMethod `exact`, `fuzzy`, `embedding`, `llm` or `manual`
/// @param matchScore how alike they are, 0 to 1
/// @param reviewRequired whether the score is too low to rely on
record EntityLink(
    UUID id,
    @Nullable UUID parsedEntityId,
    @Nullable String entityType,
    @Nullable UUID logicalEntityId,
    @Nullable String field,
    String value,
    UUID normalizedEntityId,
    String type,
    String name,
    @Nullable String kind,
    String matchMethod,
    double matchScore,
    boolean reviewRequired) {}
