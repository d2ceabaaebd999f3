package org.cursus.engine.wording;

import java.util.OptionalInt;

/// Whole numbers as people write them: `8`, `eight`, `twenty-two`, `acht`.
public final class Numerals {

  private Numerals() {}

  /// The number that a text is; empty when it is none.
  public static OptionalInt of(String text) {
    var found = Quantities.of(text);
    return found.size() == 1
            && found.getFirst().start() == 0
            && found.getFirst().end() == text.length()
            && found.getFirst().value() == Math.rint(found.getFirst().value())
        ? OptionalInt.of((int) found.getFirst().value())
        : OptionalInt.empty();
  }
}
