package org.cursus.app.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry that an upload or an import brings.
///
/// @param fields by column of the entity's table; lists for JSON columns
/// @param evidence by column; `achievements.0` for an element of a list
/// @param confidence how sure the source was, 0 to 1
/// @param extras what the source says that no column holds, by property; never takes one away
public record NewEntry(
    EntityType type,
    Map<String, Object> fields,
    Map<String, Evidence> evidence,
    double confidence,
    Map<String, @Nullable Object> extras) {

  public NewEntry {
    fields = Map.copyOf(fields);
    evidence = Map.copyOf(evidence);
    // Of decisions from before there were extras it is null; and a value may be null.
    extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
  }

  /// Without extras.
  public static NewEntry of(
      EntityType type,
      Map<String, Object> fields,
      Map<String, Evidence> evidence,
      double confidence) {
    return new NewEntry(type, fields, evidence, confidence, Map.of());
  }

  /// Whether it comes from a file that another program wrote, so that nothing was read wrong.
  boolean imported() {
    return evidence.values().stream().anyMatch(Evidence::isImport);
  }
}
