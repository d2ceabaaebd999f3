package org.cursus.app.occupation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job of somebody's record, and which occupation it was.
///
/// @param logicalEntityId the entry of the record
/// @param startDate partial, such as `2019-03`
/// @param onetCode an occupation of the live release: what the person chose, its successor where it
///     was retired, or what the title says for sure; null where none of these is there
/// @param confidence how often a coding like this is right, from 0 to 1; 1 for a choice
/// @param chosen whether the person has said so, also that it was none of those offered
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
