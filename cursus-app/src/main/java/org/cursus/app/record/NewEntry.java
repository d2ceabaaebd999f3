package org.cursus.app.record;

import java.util.Map;

/// An entry that an upload brings.
///
/// @param fields by column of the entity's table; lists for JSON columns
/// @param evidence by column; `achievements.0` for an element of a list
/// @param confidence how sure the source was, 0 to 1
public record NewEntry(
    EntityType type,
    Map<String, Object> fields,
    Map<String, Evidence> evidence,
    double confidence) {

  public NewEntry {
    fields = Map.copyOf(fields);
    evidence = Map.copyOf(evidence);
  }
}
