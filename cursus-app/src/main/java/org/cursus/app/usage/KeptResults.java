package org.cursus.app.usage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The caller's results with who made them, for modules that build on one later.
@Service
public class KeptResults {

  private final History history;
  private final JsonMapper json;

  KeptResults(History history, JsonMapper json) {
    this.history = history;
    this.json = json;
  }

  /// A result of the history.
  ///
  /// @param data as the feature made it
  /// @param engine `builtin` or `llm`; null when the log says no more
  /// @param model the model's name, or the version of the rules
  /// @param prompt the version of what a model was told; null where none was asked
  public record Kept(
      String featureKey,
      JsonNode data,
      @Nullable String engine,
      @Nullable String model,
      @Nullable String prompt,
      Instant createdAt) {}

  /// Empty when there is none, it was taken out, or it is another's.
  public Optional<Kept> find(UUID id) {
    try {
      var told = history.told(id);
      var result = told.result();
      var made = told.made();
      return Optional.of(
          new Kept(
              result.featureKey(),
              json.readTree(result.resultData()),
              made.engine(),
              made.model(),
              made.prompt(),
              result.createdAt()));
    } catch (Problem problem) {
      if (problem.type() == UsageProblem.NO_SUCH_RESULT) {
        return Optional.empty();
      }
      throw problem;
    }
  }
}
