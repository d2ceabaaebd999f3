package org.cursus.app.admin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a table takes on disk, its partitions and indexes included.
///
/// @param rows about how many, null where PostgreSQL has not looked yet
/// @param samples the last two weeks by day and the year before by week, oldest first
record TableSize(
    String schema, String table, long bytes, @Nullable Long rows, List<Sample> samples) {

  /// Its size on a day, in UTC.
  record Sample(LocalDate day, long bytes, @Nullable Long rows) {}
}
