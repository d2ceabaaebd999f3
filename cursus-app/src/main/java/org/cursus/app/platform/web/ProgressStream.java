package org.cursus.app.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Supplier;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Signals;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Tells a browser or program how far something is, as server-sent events, until it is over. Each
/// listener is one virtual thread that waits; no connection to the database is held meanwhile.
@Component
public class ProgressStream {

  /// How long to wait for a signal before looking anyway.
  private static final long LOOK_AGAIN_MILLIS = 2_000;

  private final Signals signals;

  ProgressStream(Signals signals) {
    this.signals = signals;
  }

  /// How far it is.
  ///
  /// @param json what the event says
  /// @param word the state in a word
  /// @param over whether nothing comes after it
  public record State(String json, String word, boolean over) {}

  /// Sends the state now and whenever it changes.
  ///
  /// @param topic the signal that tells of a change
  /// @param state is asked again and again; a problem the first time is the answer, later it ends
  ///     the stream
  public void send(String topic, HttpServletResponse response, Supplier<State> state)
      throws IOException {
    var now = state.get();
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    try (var waiter = signals.waitFor(topic)) {
      var writer = response.getWriter();
      var last = "";
      var going = true;
      while (going) {
        now = state.get();
        // An unchanged state is a comment: it keeps the connection alive and tells when it is gone.
        writer.write(
            now.json().equals(last)
                ? ": still " + now.word() + "\n\n"
                : "event: progress\ndata: " + now.json() + "\n\n");
        last = now.json();
        going = delivered(writer) && !now.over() && waiter.await(LOOK_AGAIN_MILLIS);
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
