package org.cursus.app.admin;

import java.time.Instant;

/// What housekeeping erased of one kind.
///
/// @param kind such as `documents`
/// @param lastCount rows of the last statement that erased any
/// @param total rows in all
record Erasure(String kind, long lastCount, long total, Instant erasedAt) {}
