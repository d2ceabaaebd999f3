package org.cursus.app.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.cursus.app.platform.web.ProgressStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a browser or program how far a report is, until it is over.
@Component
class ReportEvents {

  private final ReportRequests reports;
  private final ProgressStream stream;
  private final JsonMapper json;

  ReportEvents(ReportRequests reports, ProgressStream stream, JsonMapper json) {
    this.reports = reports;
    this.stream = stream;
    this.json = json;
  }

  /// @param message what people read
  private record Progress(String status, int progress, @Nullable String message) {}

  void send(UUID id, HttpServletResponse response) throws IOException {
    stream.send(
        "report " + id,
        response,
        () -> {
          var now = reports.get(id);
          var message = now.isOver() ? now.errorMessage() : now.stage();
          return new ProgressStream.State(
              json.writeValueAsString(new Progress(now.status(), now.progress(), message)),
              now.status(),
              now.isOver());
        });
  }
}
