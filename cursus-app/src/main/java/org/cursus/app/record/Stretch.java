package org.cursus.app.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of when something in a working life was.
///
/// @param start the days on which it may have begun
/// @param possible from the first day on which it may have begun to the last on which it may have
///     ended
/// @param sure the part of that on which it surely went on; null when that cannot be told, as with
///     a single date
record Stretch(EntityType type, UUID id, Days start, Days possible, @Nullable Days sure) {

  /// @param from a partial date
  /// @param until a partial date; counts for nothing when it goes on
  /// @param current whether it goes on
  /// @return null when no date is known. An end before its start is taken as if it were not there.
  static @Nullable Stretch of(
      EntityType type,
      UUID id,
      @Nullable String from,
      @Nullable String until,
      boolean current,
      LocalDate today) {
    var start = Days.of(from);
    var end = current ? Days.of(today) : Days.of(until);
    if (start == null || end == null) {
      var only = start == null ? end : start;
      return only == null ? null : new Stretch(type, id, only, only, null);
    }
    if (!end.to().isAfter(start.from())) {
      return new Stretch(type, id, start, start, null);
    }
    var surelyFrom = start.vague() ? start.to() : start.from();
    var surelyTo = end.vague() ? end.from() : end.to();
    var sure = surelyFrom.isBefore(surelyTo) ? new Days(surelyFrom, surelyTo) : null;
    var latestStart = start.to().isAfter(end.to()) ? end.to() : start.to();
    return new Stretch(
        type, id, new Days(start.from(), latestStart), new Days(start.from(), end.to()), sure);
  }
}
