package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of each row of an imported file.
///
/// @param ignored columns that the import does not know
record ProgramReport(
    long added,
    long updated,
    long same,
    long duplicates,
    long faults,
    List<String> ignored,
    List<Row> rows) {

  /// What can become of a row.
  enum Outcome {
    ADDED,
    UPDATED,
    SAME,
    DUPLICATE,
    FAULT
  }

  /// One row.
  ///
  /// @param line where it begins in the file
  /// @param label provider and name
  /// @param details what to do where there is a fault, and which line says the same
  /// @param programId null where nothing was stored
  record Row(
      int line, Outcome outcome, String label, List<String> details, @Nullable UUID programId) {}

  static ProgramReport of(List<Row> rows, List<String> ignored) {
    return new ProgramReport(
        count(rows, Outcome.ADDED),
        count(rows, Outcome.UPDATED),
        count(rows, Outcome.SAME),
        count(rows, Outcome.DUPLICATE),
        count(rows, Outcome.FAULT),
        ignored,
        rows);
  }

  private static long count(List<Row> rows, Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }
}
