package org.cursus.engine.fit;

import java.util.List;
import org.cursus.engine.career.CareerEntry;
import org.jspecify.annotations.Nullable;

/// What of a person is held against a posting.
///
/// @param location where the person lives; null where the record does not say
public record FitRecord(List<CareerEntry> entries, @Nullable String location) {

  public FitRecord {
    entries = List.copyOf(entries);
  }
}
