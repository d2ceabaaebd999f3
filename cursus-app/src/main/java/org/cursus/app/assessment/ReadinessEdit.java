package org.cursus.app.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One answer as it was given.
///
/// @param question its key
/// @param value JSON null takes the answer back; null when it was not sent
/// @param givenAt when, by the person's own clock; null for now
/// @param replaces what the person saw before, JSON null for no answer; null when it was not sent
record ReadinessEdit(
    @Nullable String question,
    @Nullable JsonNode value,
    @Nullable Instant givenAt,
    @Nullable JsonNode replaces) {}
