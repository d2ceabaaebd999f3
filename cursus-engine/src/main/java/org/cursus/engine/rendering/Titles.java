package org.cursus.engine.rendering;

import org.cursus.engine.draft.Draft;

/// What a file is called in its properties.
final class Titles {

  private Titles() {}

  static String of(Draft draft) {
    var letter = draft.letter();
    var second =
        letter != null && !letter.subject().isBlank()
            ? letter.subject()
            : draft.head().headline() == null ? "" : draft.head().headline();
    var name = draft.head().name().isBlank() ? "Document" : draft.head().name();
    return second.isBlank() ? name : name + " – " + second;
  }
}
