package org.cursus.app.tailoring;

import java.util.List;
import java.util.Map;
import org.cursus.engine.draft.Draft.Letter;

/// The form of what stands around a letter.
///
/// @param refused whether these words were typed and refused
/// @param values by field
/// @param errors by field, and `form` for the whole
record LetterView(boolean refused, Map<String, String> values, Map<String, List<String>> errors) {

  static LetterView of(Letter letter) {
    return new LetterView(
        false,
        Map.of(
            "date", letter.date(),
            "recipient", String.join("\n", letter.recipient()),
            "subject", letter.subject(),
            "greeting", letter.greeting(),
            "closing", letter.closing()),
        Map.of());
  }

  /// What stands in a field.
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// What is wrong with a field.
  public List<String> errors(String field) {
    return errors.getOrDefault(field, List.of());
  }
}
