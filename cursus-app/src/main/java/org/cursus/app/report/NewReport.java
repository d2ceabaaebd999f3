package org.cursus.app.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A report that is asked for.
///
/// @param format `pdf`, `html` or `json`; null for `pdf`
/// @param customizations see `ReportCustomizations`; null for the usual ones
record NewReport(
    @JsonProperty("session_id") @Nullable UUID sessionId,
    @Nullable String format,
    @Nullable JsonNode customizations) {}
