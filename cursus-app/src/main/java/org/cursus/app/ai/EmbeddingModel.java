package org.cursus.app.ai;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What makes vectors, and how far it is.
///
/// @param source the set of reference texts
/// @param live whether it is the one that is asked
/// @param fault why it does not get on; null while it does
public record EmbeddingModel(
    UUID id,
    String name,
    String source,
    boolean live,
    int textsTotal,
    int textsDone,
    @Nullable String fault) {}
