package org.cursus.app.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.FieldChoice.Choice;
import org.cursus.app.record.Merging.As;
import org.jspecify.annotations.Nullable;

/// Reads what a person said of a decision, from a form or a program.
final class MergeChoices {

  private MergeChoices() {}

  /// @param said nothing means `same`
  /// @throws Problem `decision-invalid`
  static As as(@Nullable String said) {
    if (said == null || said.isEmpty()) {
      return As.SAME;
    }
    for (var as : As.values()) {
      if (as.name().toLowerCase(Locale.ROOT).equals(said)) {
        return as;
      }
    }
    throw invalid("as", "Say same, separate or leave.");
  }

  /// @throws Problem `decision-invalid`
  static Choice choice(@Nullable String said) {
    var choice = Choice.of(said);
    if (choice == null) {
      throw invalid("choice", "Say mine, theirs or both.");
    }
    return choice;
  }

  private static Problem invalid(String place, String detail) {
    return Problem.ofFaults(
        RecordProblem.DECISION_INVALID, List.of(new Problem.Fault("/" + place, detail)));
  }

  /// The choices by column.
  ///
  /// @param said by property
  /// @throws Problem `decision-invalid`
  static Map<String, Choice> of(MergeDecision decision, Map<String, String> said) {
    var choices = new HashMap<String, Choice>();
    said.forEach(
        (property, code) -> {
          var field =
              decision.type().fields().stream()
                  .filter(each -> each.property().equals(property))
                  .filter(
                      each ->
                          decision.fields().stream()
                              .anyMatch(open -> open.column().equals(each.column())))
                  .findFirst()
                  .orElseThrow(
                      () -> invalid("fields/" + property, "This field is not to be decided."));
          var choice = choice(code);
          if (choice == Choice.BOTH && field.kind() != EntryField.Kind.LIST) {
            throw invalid("fields/" + property, "Only a list can take both. Say mine or theirs.");
          }
          choices.put(field.column(), choice);
        });
    return choices;
  }
}
