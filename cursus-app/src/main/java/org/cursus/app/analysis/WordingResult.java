package org.cursus.app.analysis;

import java.util.List;
import java.util.UUID;
import org.cursus.app.usage.Titled;
import org.jspecify.annotations.Nullable;

/// A suggested wording as it is kept.
///
/// @param type of the entry, such as `work_experience`
/// @param version of the entry that was looked at
/// @param suggested the description in better words; the same when nothing could be said better
/// @param note what the reader should know; empty otherwise
record WordingResult(
    String type,
    UUID entryId,
    int version,
    String title,
    String original,
    String suggested,
    List<Line> suggestions,
    String note)
    implements Titled {

  /// A suggestion.
  ///
  /// @param words as they stand
  /// @param replacement null when only the person knows
  record Line(
      String kind,
      String words,
      @Nullable String replacement,
      @Nullable String question,
      String reason) {}

  @Override
  public String about() {
    return title;
  }
}
