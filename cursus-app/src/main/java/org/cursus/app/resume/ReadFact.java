package org.cursus.app.resume;

import java.util.UUID;

/// A fact that was read from a resume, for those who learn from it.
///
/// @param name such as `work_experience.0.company`
/// @param value normalised; empty when nothing is left of it
/// @param confidence the probability that it is right, 0 to 1
public record ReadFact(UUID id, String name, String value, double confidence) {

  static ReadFact of(ParsedEntity entity) {
    var value = entity.value() == null ? "" : entity.value();
    return new ReadFact(entity.id(), entity.fieldName(), value, entity.confidence());
  }
}
