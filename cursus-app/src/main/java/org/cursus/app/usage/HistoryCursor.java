package org.cursus.app.usage;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the history: the entry after which a page begins.
record HistoryCursor(Instant at, UUID id) {

  /// Before the newest.
  static final HistoryCursor NEWEST =
      new HistoryCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

  private static final int MICROS = 1_000_000;

  /// @param cursor as the page before gave it; null for the newest
  /// @throws org.cursus.app.platform.Problem `cursor-invalid`
  static HistoryCursor parse(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return NEWEST;
    }
    int end = cursor.indexOf('.');
    try {
      long micros = Long.parseLong(cursor, 0, end, 16);
      var at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
      if (at.isAfter(NEWEST.at) || micros < 0) {
        throw UsageProblem.CURSOR_INVALID.problem();
      }
      return new HistoryCursor(at, UUID.fromString(cursor.substring(end + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException unfit) {
      throw UsageProblem.CURSOR_INVALID.problem();
    }
  }

  @Override
  public String toString() {
    long micros = at.getEpochSecond() * MICROS + at.getNano() / 1000;
    return Long.toHexString(micros) + "." + id;
  }
}
