package org.cursus.app.resume;

import java.util.List;
import java.util.UUID;
import org.cursus.app.resume.MeaningRule.Meaning;
import org.jspecify.annotations.Nullable;

/// Values, each with the names that it may mean.
record NameQuestion(List<Item> items) {

  /// @param found what it means by meaning alone; null for nothing
  record Item(UnclearName name, List<Choice> choices, @Nullable Meaning found) {

    /// The number of the name that the rules chose; 0 for none.
    int chosen() {
      for (int i = 0; i < choices.size(); i++) {
        if (isChosen(choices.get(i))) {
          return i + 1;
        }
      }
      return 0;
    }

    /// Whether the rules chose this one, by meaning or by an unsure spelling.
    boolean isChosen(Choice choice) {
      return choice.entityId().equals(name.linkedTo())
          || (found != null && choice.entityId().equals(found.name().entityId()));
    }
  }

  /// A name that a value may mean.
  record Choice(UUID entityId, String name) {}
}
