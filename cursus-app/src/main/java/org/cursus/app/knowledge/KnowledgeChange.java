package org.cursus.app.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an administrator changed.
///
/// @param action `approve`, `flag`, `merge`, `split` or `add_alias`
/// @param summary one line for people
/// @param undoneAt when it was taken back; null while it stands
record KnowledgeChange(
    UUID id,
    String action,
    UUID entityId,
    String summary,
    Instant madeAt,
    @Nullable Instant undoneAt) {}
