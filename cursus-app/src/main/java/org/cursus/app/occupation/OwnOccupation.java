package org.cursus.app.occupation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job of somebody's record with all that is known of its occupation.
///
/// @param occupationTitle of the job's code; null without one
/// @param state who says what it was
/// @param choices what its title may stand for, the best first
/// @param retired what was chosen, where the live release no longer has that
record OwnOccupation(
    OwnJob job,
    @Nullable String occupationTitle,
    State state,
    List<Choice> choices,
    @Nullable Retired retired) {

  /// Who says which occupation a job was.
  enum State {
    /// The person.
    CHOSEN,
    /// The person: none of those offered.
    NONE,
    /// The title, for sure.
    ACCEPTED,
    /// Nobody yet.
    OPEN
  }

  /// An occupation that a title may stand for.
  ///
  /// @param confidence from 0 to 1; comparable only within one title
  /// @param matched the title that is nearest, the occupation's own or another of it
  record Choice(String code, String title, double confidence, String matched) {}

  /// An occupation that the live release no longer has.
  ///
  /// @param successor what it became, where that is known and live
  record Retired(
      String code,
      String title,
      String retiredIn,
      @Nullable String successor,
      @Nullable String successorTitle) {}
}
