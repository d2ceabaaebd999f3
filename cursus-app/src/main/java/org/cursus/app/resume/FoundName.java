package org.cursus.app.resume;

import java.util.UUID;
import org.cursus.app.resume.MeaningRule.Meaning;
import org.jspecify.annotations.Nullable;

/// What a value was found to mean.
///
/// @param entityId the name; null when it means nothing known
/// @param spelling the one by which it was found
/// @param review whether the score is too low to rely on
record FoundName(
    String kind,
    String key,
    @Nullable UUID entityId,
    @Nullable String spelling,
    @Nullable Double score,
    boolean review) {

  /// What was looked for and not found.
  static FoundName nothing(UnclearName name) {
    return new FoundName(name.kind(), name.key(), null, null, null, true);
  }

  static FoundName of(UnclearName name, Meaning meaning) {
    var found = meaning.name();
    boolean review = meaning.score() < EntityLinks.SURE;
    return new FoundName(
        name.kind(), name.key(), found.entityId(), found.spelling(), meaning.score(), review);
  }
}
