package org.cursus.app.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Credits given or spent.
///
/// @param kind `grant`, `charge` or `adjustment`
/// @param credits positive when given
/// @param feature what was charged; null otherwise
/// @param note why an administrator gave or took
record LedgerLine(
    String kind, int credits, @Nullable Feature feature, @Nullable String note, Instant at) {

  /// What people read.
  public String words() {
    return switch (kind) {
      case "grant" -> "Credits of the month";
      case "charge" -> feature == null ? "A use" : feature.title();
      default -> note == null || note.isEmpty() ? "Changed by an administrator" : note;
    };
  }
}
