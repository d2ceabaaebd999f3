package org.cursus.app.resume;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Signals;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a browser or program how far a resume is, as server-sent events, until it is done. Each
/// listener is one virtual thread that waits; no connection to the database is held meanwhile.
@Component
class ResumeEvents {

  /// How long to wait for a signal before looking anyway.
  private static final long LOOK_AGAIN_MILLIS = 2_000;

  private final Resumes resumes;
  private final Signals signals;
  private final JsonMapper json;

  ResumeEvents(Resumes resumes, Signals signals, JsonMapper json) {
    this.resumes = resumes;
    this.signals = signals;
    this.json = json;
  }

  void send(UUID id, HttpServletResponse response) throws IOException {
    var version = resumes.get(id);
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    try (var waiter = signals.waitFor("resume " + id)) {
      var writer = response.getWriter();
      var last = "";
      var going = true;
      while (going) {
        version = resumes.get(id);
        var progress = json.writeValueAsString(ProgressView.of(version));
        // An unchanged state is a comment: it keeps the connection alive and tells when it is gone.
        writer.write(
            progress.equals(last)
                ? ": still " + version.status().code() + "\n\n"
                : "event: progress\ndata: " + progress + "\n\n");
        last = progress;
        going = delivered(writer) && !version.status().isFinal() && waiter.await(LOOK_AGAIN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Problem deletedMeanwhile) {
      // The answer has begun, so the end of the stream is all that can still be said.
    }
  }

  private static boolean delivered(PrintWriter writer) {
    return !writer.checkError();
  }
}
