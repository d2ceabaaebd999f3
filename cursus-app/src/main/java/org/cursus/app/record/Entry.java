package org.cursus.app.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of an entry.
///
/// @param type such as `work_experience`
/// @param source who made this version: `upload`, `interview`, `manual` or `import`
/// @param sourceConfidence how sure the source was, 0 to 1
/// @param active whether it is the version that counts
/// @param deleted whether it says that the entry was deleted
/// @param fields by property, such as `startDate`; null where nothing is known
/// @param evidence by column, such as `start_date`, and `achievements.0` for an element of a list
public record Entry(
    UUID id,
    String type,
    int version,
    String source,
    @Nullable Double sourceConfidence,
    boolean active,
    boolean deleted,
    Instant createdAt,
    Map<String, @Nullable Object> fields,
    Map<String, Evidence> evidence) {

  /// The value of a field as text, lists by line; empty where nothing is known.
  public String text(EntryField field) {
    var value = fields.get(field.property());
    if (value == null || value.equals(false)) {
      return "";
    }
    return value instanceof java.util.List<?> list
        ? String.join("\n", list.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }
}
