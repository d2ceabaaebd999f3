package org.cursus.app.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of events ended, as `2026-11-22T10:00:00.123456Z_ID`.
record EventCursor(Instant at, UUID id) {

  static EventCursor after(ApplicationEvent event) {
    return new EventCursor(event.happenedAt(), event.id());
  }

  /// @throws org.cursus.app.platform.Problem `cursor-invalid`
  static @Nullable EventCursor of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int end = text.indexOf('_');
    try {
      return new EventCursor(
          Instant.parse(text.substring(0, Math.max(0, end))),
          UUID.fromString(text.substring(end + 1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw ApplicationProblem.CURSOR_INVALID.problem();
    }
  }

  String text() {
    return at + "_" + id;
  }
}
