package org.cursus.engine.resume.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One headless Chromium that prints many pages, spoken to by its DevTools protocol.
final class Chromium implements AutoCloseable, WebSocket.Listener {

  private static final long PATIENCE_SECONDS = 60;

  private final Path profile;
  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final LinkedBlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private final String session;
  private int sent;

  private Chromium(String program) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("chromium");
    process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    socket = client.newWebSocketBuilder().buildAsync(address(), this).join();
    var target = call("Target.createTarget", Map.of("url", "about:blank"), null);
    session =
        call(
                "Target.attachToTarget",
                Map.of("targetId", target.get("targetId").asString(), "flatten", true),
                null)
            .get("sessionId")
            .asString();
  }

  /// @param program where Chromium is
  static Chromium start(String program) throws IOException, InterruptedException {
    return new Chromium(program);
  }

  private URI address() throws IOException, InterruptedException {
    var file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      if (Files.exists(file)) {
        var lines = Files.readAllLines(file);
        if (lines.size() >= 2) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("log")));
  }

  byte[] print(String html) throws IOException, InterruptedException {
    var frame = call("Page.getFrameTree", Map.of(), session).at("/frameTree/frame/id").asString();
    call("Page.setDocumentContent", Map.of("frameId", frame, "html", html), session);
    var printed =
        call(
            "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true), session);
    return Base64.getDecoder().decode(printed.get("data").asString());
  }

  private JsonNode call(String method, Map<String, Object> parameters, @Nullable String in)
      throws IOException, InterruptedException {
    int id = ++sent;
    var message = JsonMapper.shared().createObjectNode();
    message.put("id", id).put("method", method);
    message.set("params", JsonMapper.shared().valueToTree(parameters));
    if (in != null) {
      message.put("sessionId", in);
    }
    socket.sendText(message.toString(), true).join();
    while (true) {
      var answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null || answer.has("error")) {
        throw new IOException(method + " failed: " + answer);
      }
      if (answer.path("id").asInt(0) == id) {
        return answer.get("result");
      }
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      answers.add(JsonMapper.shared().readTree(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    client.shutdownNow();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (var files = Files.walk(profile)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (var file : all) {
        file.toFile().delete();
      }
    }
  }
}
