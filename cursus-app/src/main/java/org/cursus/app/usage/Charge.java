package org.cursus.app.usage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a use ended well.
///
/// @param resultId the entry of the history; null when nothing was kept
/// @param repeated true when it had ended before
record Charge(UUID usageId, @Nullable UUID resultId, int creditsCharged, boolean repeated) {}
