package org.cursus.engine.truth;

import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.wording.Unsupported;

/// A draft that says nothing without support, and what it said before.
///
/// @param draft in which what had no support is replaced by the record's words, or removed
public record Checked(Draft draft, List<Refused> refused) {

  public Checked {
    refused = List.copyOf(refused);
  }

  /// A text that may not stand.
  ///
  /// @param where the sentence's id; `title`, `organisation`, `location`, `period` or `name` of an
  ///     item or the head
  /// @param removed whether nothing took its place
  public record Refused(String where, String text, boolean removed, List<Unsupported> faults) {

    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
