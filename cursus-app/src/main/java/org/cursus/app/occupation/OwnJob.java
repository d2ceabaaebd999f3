package org.cursus.app.occupation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job of the caller's record and the occupation that it was.
///
/// @param startDate a partial date
/// @param endDate a partial date
/// @param onetCode null where none is sure and the person has chosen none
/// @param confidence from 0 to 1
/// @param chosen whether the person said so
record OwnJob(
    UUID logicalEntityId,
    String title,
    @Nullable String company,
    @Nullable String startDate,
    @Nullable String endDate,
    boolean current,
    @Nullable String onetCode,
    double confidence,
    boolean chosen) {}
