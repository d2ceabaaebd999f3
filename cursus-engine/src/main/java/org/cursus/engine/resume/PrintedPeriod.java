package org.cursus.engine.resume;

import org.jspecify.annotations.Nullable;

/// A date or a range as it is printed, read by the rules of resumes.
///
/// @param start `2019` or `2019-03`; null for a single date
/// @param end the same, or `present`; for a single date that date; null where none was found
public record PrintedPeriod(@Nullable String start, @Nullable String end) {

  private static final PrintedPeriod NONE = new PrintedPeriod(null, null);

  /// What a text such as `Mar 2019 – Jun 2022` says.
  public static PrintedPeriod of(@Nullable String printed) {
    if (printed == null) {
      return NONE;
    }
    var found = Dates.find(printed);
    if (found.isEmpty()) {
      return NONE;
    }
    var first = found.getFirst();
    return first.range()
        ? new PrintedPeriod(first.start(), first.end())
        : new PrintedPeriod(null, first.last());
  }
}
