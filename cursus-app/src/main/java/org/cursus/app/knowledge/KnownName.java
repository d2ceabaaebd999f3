package org.cursus.app.knowledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company, skill, technology, university or title.
///
/// @param kind what it is of its type, such as `programming language`
/// @param status `approved`, `pending` or `flagged`
/// @param mergedInto the one that took its spellings over
/// @param people how many people used it when it was proposed
record KnownName(
    UUID id,
    NameType type,
    String name,
    @Nullable String kind,
    String status,
    String source,
    @Nullable UUID mergedInto,
    List<String> aliases,
    @Nullable Integer people) {

  /// Whether values are linked to it.
  boolean counts() {
    return "approved".equals(status) && mergedInto == null;
  }

  /// One of its spellings.
  ///
  /// @param name whether it is the name itself
  record Alias(UUID id, String text, boolean name) {}

  /// What a proposed name is most like.
  ///
  /// @param score 0 to 1
  record Nearest(UUID id, String name, double score) {

    /// In percent.
    public long percent() {
      return Math.round(score * 100);
    }
  }

  /// A name that waits for review, with what it is most like.
  record Proposal(KnownName name, @Nullable Nearest nearest) {}
}
