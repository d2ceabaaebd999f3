package org.cursus.app.usage;

import org.jspecify.annotations.Nullable;

/// What one answer took.
///
/// @param engine who made the answer that was used
/// @param model the model's name, or the version of the rules
/// @param promptVersion such as `keywords-1`; null where no prompt was sent
/// @param promptTokens tokens sent, of failed attempts, too
/// @param completionTokens tokens received, of failed attempts, too
/// @param costMicros price of the tokens in millionths of the operator's currency
/// @param latencyMillis from the call to its answer
/// @param reason why this engine answered when another was wanted, such as `circuit-open`; null
///     otherwise
public record Spend(
    Engine engine,
    String model,
    @Nullable String promptVersion,
    int promptTokens,
    int completionTokens,
    long costMicros,
    long latencyMillis,
    @Nullable String reason) {

  /// An answer of the rules, asked for as such.
  public static Spend builtIn(String rules, long latencyMillis) {
    return new Spend(Engine.BUILTIN, rules, null, 0, 0, 0, latencyMillis, null);
  }

  /// This and another call of the same work. A model that made any part gives its name to all.
  Spend plus(Spend other) {
    var named = engine == Engine.LLM && other.engine == Engine.BUILTIN ? this : other;
    return new Spend(
        named.engine,
        named.model,
        named.promptVersion,
        Math.addExact(promptTokens, other.promptTokens),
        Math.addExact(completionTokens, other.completionTokens),
        Math.addExact(costMicros, other.costMicros),
        latencyMillis + other.latencyMillis,
        other.reason == null ? reason : other.reason);
  }
}
