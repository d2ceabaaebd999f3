package org.cursus.engine.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a document is for. What is known of them is no fact of the person.
///
/// @param company null where it is not known
/// @param jobTitle what the person applies for; null where it is not known
/// @param postingTexts what the posting says, whole or in parts
public record Addressee(
    @Nullable String company, @Nullable String jobTitle, List<String> postingTexts) {

  /// Nobody in particular.
  public static final Addressee NOBODY = new Addressee(null, null, List.of());

  public Addressee {
    postingTexts = List.copyOf(postingTexts);
  }
}
