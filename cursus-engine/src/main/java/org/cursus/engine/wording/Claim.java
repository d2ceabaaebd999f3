package org.cursus.engine.wording;

import java.util.List;

/// A sentence, or several, with all that it may rest on.
///
/// @param text what is claimed
/// @param support the texts that speak of the same thing, such as the original and the entry's
///     fields: verbs and numbers must be in these
/// @param record other facts of the person: names, dates, credentials and roles may also be here
public record Claim(String text, List<String> support, List<String> record) {

  public Claim {
    support = List.copyOf(support);
    record = List.copyOf(record);
  }

  /// A claim that rests on texts that all speak of the same thing.
  public static Claim of(String text, String... support) {
    return new Claim(text, List.of(support), List.of());
  }
}
