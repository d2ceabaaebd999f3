package org.cursus.app.resume;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.cursus.app.platform.web.ProgressStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a browser or program how far a resume is, until it is done.
@Component
class ResumeEvents {

  private final Resumes resumes;
  private final ProgressStream stream;
  private final JsonMapper json;

  ResumeEvents(Resumes resumes, ProgressStream stream, JsonMapper json) {
    this.resumes = resumes;
    this.stream = stream;
    this.json = json;
  }

  void send(UUID id, HttpServletResponse response) throws IOException {
    stream.send(
        "resume " + id,
        response,
        () -> {
          var version = resumes.get(id);
          return new ProgressStream.State(
              json.writeValueAsString(ProgressView.of(version)),
              version.status().code(),
              version.status().isFinal());
        });
  }
}
