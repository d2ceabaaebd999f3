package org.cursus.app.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of an assessment as administrators see it.
///
/// @param active whether new runs begin with it
/// @param shipped whether Cursus brought it along
/// @param begun whether anybody began with it; then it stays
/// @param handedIn runs that were handed in, in whole tens
/// @param activatedAt when it was last made the active one
record ConfigVersion(
    UUID id,
    String name,
    String version,
    String title,
    boolean active,
    boolean shipped,
    boolean begun,
    int handedIn,
    Instant createdAt,
    @Nullable Instant activatedAt) {}
