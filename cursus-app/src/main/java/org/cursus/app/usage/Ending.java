package org.cursus.app.usage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a use ended, as it is stored.
///
/// @param spend what it took; null when it failed before anything answered
/// @param latencyMillis from validate to the end
/// @param title what people read in their history
/// @param result a JSON object; null when there is nothing to keep
/// @param resultId the entry of the history
record Ending(
    @Nullable Spend spend,
    long latencyMillis,
    String title,
    @Nullable String result,
    UUID resultId) {

  /// Who answered; the model where nobody said.
  Engine engine() {
    return spend == null ? Engine.LLM : spend.engine();
  }

  Map<String, @Nullable Object> params(UUID userId, UUID usageId, Instant now) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("userId", userId);
    params.put("id", usageId);
    params.put("now", CreditTimes.at(now));
    params.put("engine", spend == null ? null : spend.engine().key());
    params.put("model", spend == null ? null : spend.model());
    params.put("prompt", spend == null ? null : spend.promptVersion());
    params.put("promptTokens", spend == null ? 0 : spend.promptTokens());
    params.put("completionTokens", spend == null ? 0 : spend.completionTokens());
    params.put("cost", spend == null ? 0L : spend.costMicros());
    params.put("latency", (int) Math.min(latencyMillis, Integer.MAX_VALUE));
    params.put("reason", spend == null ? null : spend.reason());
    params.put("title", title);
    params.put("result", result);
    params.put("resultId", resultId);
    return params;
  }
}
