package org.cursus.app.admin;

import org.jspecify.annotations.Nullable;

/// How the values of a column are spread; of people's tables the database gives none.
///
/// @param distinct different values: their number, or below 0 minus their share of the rows
/// @param correlation of the order on disk with the order of values, -1 to 1
record ColumnSpread(
    String schema, String table, String column, double distinct, @Nullable Double correlation) {}
