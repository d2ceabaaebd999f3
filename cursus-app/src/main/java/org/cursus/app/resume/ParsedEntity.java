package org.cursus.app.resume;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.cursus.engine.document.Box;
import org.cursus.engine.resume.Fact;
import org.jspecify.annotations.Nullable;

/// A fact as it was read from a resume.
///
/// @param fieldName such as `work_experience.0.company`
/// @param value normalised
/// @param confidence 0 to 1
/// @param page 1 for the first
/// @param box in points from the top left of the page
record ParsedEntity(
    UUID id,
    String fieldName,
    @Nullable String rawValue,
    @Nullable String value,
    double confidence,
    String sourceType,
    String modelVersion,
    int page,
    Box box) {

  /// Whether the person should be asked before the value is relied on.
  @JsonProperty
  boolean uncertain() {
    return confidence < Fact.UNCERTAIN_BELOW;
  }
}
