package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.cursus.app.platform.web.ProgressStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a browser or program how far a document is, until it is over.
@Component
class GenerationEvents {

  private final Generations generations;
  private final ProgressStream stream;
  private final JsonMapper json;

  GenerationEvents(Generations generations, ProgressStream stream, JsonMapper json) {
    this.generations = generations;
    this.stream = stream;
    this.json = json;
  }

  /// @param stage `choose` or `write`; null before and after
  /// @param message what people read
  private record Progress(
      String status, int stage, int of, @org.jspecify.annotations.Nullable String message) {}

  void send(UUID id, HttpServletResponse response) throws IOException {
    stream.send(
        "generation " + id,
        response,
        () -> {
          var now = generations.get(id);
          var message = now.isOver() ? now.errorMessage() : now.stageDescription();
          var progress = new Progress(now.status(), now.currentStage(), now.totalStages(), message);
          return new ProgressStream.State(
              json.writeValueAsString(progress), now.status(), now.isOver());
        });
  }
}
