package org.cursus.app.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The database as operators see it.
///
/// @param version of PostgreSQL
/// @param bytes of the whole database
/// @param cacheHits the share of table pages that were in memory when asked for, 0 to 1; null while
///     nothing was asked for
/// @param tables the largest, largest first
/// @param counting whether statements are counted
/// @param statements those that took the most time, empty unless they are counted
/// @param erasures what housekeeping erased, the last first
record DatabaseState(
    String version,
    long bytes,
    @Nullable Double cacheHits,
    List<TableSize> tables,
    Counting counting,
    List<SlowStatement> statements,
    List<UnusedIndex> unusedIndexes,
    List<ColumnSpread> columns,
    List<Erasure> erasures) {

  /// Whether the server counts statements and lets administrators read the counts.
  enum Counting {
    /// It does.
    ON,
    /// The server runs without `pg_stat_statements`.
    NOT_LOADED,
    /// It counts, but the database was not prepared for showing it.
    NOT_PREPARED
  }
}
