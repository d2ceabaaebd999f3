package org.cursus.app.usage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A result with what it took.
///
/// @param usageId the entry of the usage log
/// @param resultId the entry of the history; null when nothing was kept
/// @param spend what all calls took together; its engine is `llm` when a model made any part
/// @param creditsCharged credits
/// @param replayed true when the same request was done before, and this is its answer again
public record Metered<T>(
    UUID usageId,
    @Nullable UUID resultId,
    T result,
    Spend spend,
    int creditsCharged,
    boolean replayed) {}
