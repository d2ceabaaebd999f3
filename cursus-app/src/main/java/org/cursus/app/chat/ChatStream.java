package org.cursus.app.chat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.cursus.app.ai.TextSink;
import org.cursus.app.platform.Problem;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers while somebody watches, as server-sent events: `question` with the kept question,
/// `piece` with text, `restart` when what came does not count, and at the end `answer` with the
/// whole message, or `problem`. Whoever goes away cancels.
@Component
class ChatStream {

  private final ChatAnswering answering;
  private final JsonMapper json;

  ChatStream(ChatAnswering answering, JsonMapper json) {
    this.answering = answering;
    this.json = json;
  }

  /// Somebody went away.
  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void send(ChatSession session, ChatMessage asked, boolean builtIn, HttpServletResponse response)
      throws IOException {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    var writer = response.getWriter();
    try {
      event(writer, "question", asked);
      var answered = answering.answer(session, asked, builtIn, sink(writer));
      event(writer, "answer", answered);
    } catch (Gone nobodyThere) {
      return;
    } catch (CancellationException stopping) {
      // The question stays; whoever comes back asks it again.
      return;
    } catch (Problem problem) {
      event(
          writer,
          "problem",
          Map.of(
              "type", problem.type().type(),
              "title", problem.type().title(),
              "status", problem.type().status().value()));
    }
  }

  private TextSink sink(PrintWriter writer) {
    return new TextSink() {
      @Override
      public void text(String piece) {
        event(writer, "piece", Map.of("text", piece));
      }

      @Override
      public void restart() {
        event(writer, "restart", Map.of());
      }
    };
  }

  private void event(PrintWriter writer, String name, Object data) {
    writer.write("event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n");
    if (writer.checkError()) {
      throw new Gone();
    }
  }
}
