package org.cursus.app.ai;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a test of the connection found.
///
/// @param reason why the endpoint cannot be used; null when it can
/// @param sentence what an operator reads first
/// @param model the model that was tried; null when only the key could be
/// @param latencyMillis of the first answer; null when there was none
/// @param contextTokens how many tokens the model can read; null where nobody tells
/// @param contextSource `endpoint` or `configuration`
/// @param json how the model can be held to a form: `json-schema`, `json-object`, `prompt`
/// @param streaming whether a text comes piece by piece; null when that was not tried
/// @param embeddingDimensions of the configured embedding model
/// @param notes further sentences
record AiReport(
    Instant at,
    @Nullable String reason,
    String sentence,
    @Nullable String model,
    @Nullable Long latencyMillis,
    @Nullable Integer contextTokens,
    @Nullable String contextSource,
    @Nullable String json,
    @Nullable String jsonTitle,
    @Nullable Boolean streaming,
    @Nullable Integer embeddingDimensions,
    List<String> notes) {}
