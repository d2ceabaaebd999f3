package org.cursus.app.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A server that speaks the protocol of OpenAI as real ones do, streams included, with a model
/// whose answers the test decides. It can be told to misbehave in the ways in which real ones do.
public final class Imitation implements AutoCloseable {

  /// One way to misbehave.
  public enum Fault {
    TOO_MANY,
    TOO_MANY_WAIT_A_SECOND,
    TOO_MANY_WAIT_AN_HOUR,
    BROKEN,
    /// Says nothing for a time that no test waits for.
    SILENT,
    /// Closes the connection without an answer.
    RESET,
    /// Breaks the connection in the middle of the answer.
    CUT,
    /// Ends a stream in its middle as if all were said.
    CUT_POLITELY,
    /// Breaks off at the limit of tokens, and says so.
    TRUNCATED,
    WRONG_SHAPE,
    REFUSAL,
    THINKS_ALOUD,
    /// Thinks without having said that it begins to.
    THINKS_SECRETLY,
    PROSE_AROUND,
    EMPTY,
    KEY_REFUSED,
    HUGE,
    NO_JSON_AT_ALL,
    REDIRECT,
    TOO_LONG
  }

  /// What the server makes of a `response_format`.
  public enum Forms {
    KEEPS_TO_SCHEMAS,
    KNOWS_OBJECTS_ONLY,
    KNOWS_NONE,
    IGNORES_ALL
  }

  static {
    // Without this each answer waits for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DIMENSIONS = 8;

  /// How long [Fault#SILENT] says nothing.
  public static final Duration SILENCE = Duration.ofSeconds(20);

  private final HttpServer server;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final List<JsonNode> embedded = new CopyOnWriteArrayList<>();
  private final List<String> addresses = new CopyOnWriteArrayList<>();
  private final AtomicLong busy = new AtomicLong();
  private volatile @Nullable Fault always;
  private volatile @Nullable Function<JsonNode, String> answers;
  private volatile Forms forms = Forms.KEEPS_TO_SCHEMAS;
  private volatile @Nullable String key;
  private volatile boolean newModel;
  private volatile boolean tellsUsage = true;

  private Imitation() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public static Imitation start() {
    return new Imitation();
  }

  /// What is configured as `CURSUS_AI_URL`: a path of its own, as nothing is assumed of it.
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/some/path/v9";
  }

  /// What the model says to a request; without this it fills the schema that it is given, or says
  /// one sentence.
  public Imitation answering(Function<JsonNode, String> function) {
    answers = function;
    return this;
  }

  /// Misbehaves in the next answers, one each.
  public Imitation next(Fault... some) {
    faults.addAll(Arrays.asList(some));
    return this;
  }

  /// Misbehaves from now on; null to behave.
  public Imitation always(@Nullable Fault fault) {
    always = fault;
    return this;
  }

  public Imitation forms(Forms some) {
    forms = some;
    return this;
  }

  /// Wants this key.
  public Imitation wanting(String some) {
    key = some;
    return this;
  }

  /// Takes neither a temperature nor `max_tokens`, as newer models.
  public Imitation withANewModel() {
    newModel = true;
    return this;
  }

  /// Does not count tokens, and refuses to be asked for it.
  public Imitation withoutUsage() {
    tellsUsage = false;
    return this;
  }

  /// The bodies that came, in order.
  public List<JsonNode> requests() {
    return new ArrayList<>(requests);
  }

  /// The bodies that came to be embedded, in order.
  public List<JsonNode> embedded() {
    return new ArrayList<>(embedded);
  }

  /// The paths that were asked for, in order.
  public List<String> addresses() {
    return new ArrayList<>(addresses);
  }

  /// All that was said to the model in the last request.
  public String lastWords() {
    var all = new StringBuilder();
    requests
        .getLast()
        .path("messages")
        .forEach(each -> all.append(each.path("content").asString("")).append('\n'));
    return all.toString();
  }

  /// How long the server was at work, all answers together.
  public long busyNanos() {
    return busy.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    long started = System.nanoTime();
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      addresses.add(exchange.getRequestURI().getPath());
      if (key != null
          && !("Bearer " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        error(exchange, 401, "Incorrect API key provided.");
        return;
      }
      var path = exchange.getRequestURI().getPath();
      if (path.endsWith("/v9/models")) {
        send(exchange, 200, models());
      } else if (path.endsWith("/v9/chat/completions")) {
        var request = JSON.readTree(body);
        requests.add(request);
        var fault = faults.poll();
        chat(exchange, request, fault == null ? always : fault);
      } else if (path.endsWith("/v9/embeddings")) {
        var request = JSON.readTree(body);
        embedded.add(request);
        embeddings(exchange, request);
      } else {
        error(exchange, 404, "Not found.");
      }
    } finally {
      busy.addAndGet(System.nanoTime() - started);
    }
  }

  private static String models() {
    return """
    {"object": "list", "data": [
      {"id": "other", "object": "model", "created": 1, "owned_by": "us"},
      {"id": "imitated", "object": "model", "created": 1, "owned_by": "us", "context_length": 8192}]}
    """;
  }

  private void chat(HttpExchange exchange, JsonNode request, @Nullable Fault fault)
      throws IOException {
    if (isRefused(exchange, request, fault)) {
      return;
    }
    var content = content(request, fault);
    if (request.path("stream").asBoolean(false)) {
      stream(exchange, request, content, fault);
    } else {
      whole(exchange, request, content, fault);
    }
  }

  private boolean isRefused(HttpExchange exchange, JsonNode request, @Nullable Fault fault)
      throws IOException {
    switch (fault) {
      case TOO_MANY -> error(exchange, 429, "Rate limit reached.");
      case TOO_MANY_WAIT_A_SECOND, TOO_MANY_WAIT_AN_HOUR -> {
        var wait = fault == Fault.TOO_MANY_WAIT_A_SECOND ? "1" : "3600";
        exchange.getResponseHeaders().set("Retry-After", wait);
        error(exchange, 429, "Rate limit reached.");
      }
      case BROKEN -> error(exchange, 500, "The server had an error.");
      case KEY_REFUSED -> error(exchange, 401, "Incorrect API key provided.");
      case TOO_LONG -> error(exchange, 400, "This model's maximum context length is 8192 tokens.");
      case NO_JSON_AT_ALL -> send(exchange, 200, "<html>Sign in to this network</html>");
      case REDIRECT -> {
        exchange.getResponseHeaders().set("Location", "http://169.254.169.254/");
        exchange.sendResponseHeaders(302, -1);
      }
      case RESET -> exchange.close();
      case SILENT -> silence();
      case null, default -> {
        return complains(exchange, request);
      }
    }
    return true;
  }

  private static void silence() {
    try {
      Thread.sleep(SILENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean complains(HttpExchange exchange, JsonNode request) throws IOException {
    var form = request.path("response_format").path("type").asString("text");
    if (newModel && request.has("max_tokens")) {
      error(exchange, 400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'.");
    } else if (newModel && request.has("temperature")) {
      error(exchange, 400, "Unsupported value: 'temperature' does not support 0 with this model.");
    } else if (!tellsUsage && request.has("stream_options")) {
      error(exchange, 400, "Unrecognized request argument supplied: stream_options");
    } else if (forms == Forms.KNOWS_OBJECTS_ONLY && form.equals("json_schema")
        || forms == Forms.KNOWS_NONE && !form.equals("text")) {
      error(exchange, 400, "Invalid parameter: 'response_format' of type '" + form + "'.");
    } else {
      return false;
    }
    return true;
  }

  private String content(JsonNode request, @Nullable Fault fault) {
    var own = answers;
    var schema = request.path("response_format").path("json_schema").path("schema");
    String content;
    if (own != null) {
      content = own.apply(request);
    } else if (forms == Forms.KEEPS_TO_SCHEMAS && schema.isObject()) {
      content = filled(schema).toString();
    } else {
      content = "Hello to you, and to all of the others.";
    }
    return switch (fault) {
      case WRONG_SHAPE -> "{\"something\": \"else\"}";
      case THINKS_ALOUD -> "<think>The answer {must} be short.</think>\n\n" + content;
      case THINKS_SECRETLY -> "The answer {must} be short.</think>\n" + content;
      case PROSE_AROUND ->
          "Sure, here is {your} answer:\n```json\n" + content + "\n```\nAnything else?";
      case TRUNCATED -> content.substring(0, content.length() / 2);
      case HUGE -> "x".repeat(6_000_000);
      case EMPTY -> "";
      case null, default -> content;
    };
  }

  /// A value of the schema, as a server gives that lets the model write nothing else.
  private static JsonNode filled(JsonNode schema) {
    var type = schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
    if (schema.has("enum")) {
      return schema.path("enum").get(0);
    }
    return switch (type.asString()) {
      case "object" -> {
        var object = JSON.createObjectNode();
        schema.path("properties").forEachEntry((name, each) -> object.set(name, filled(each)));
        yield object;
      }
      case "array" -> JSON.createArrayNode().add(filled(schema.path("items")));
      case "integer" -> JSON.getNodeFactory().numberNode(3);
      case "number" -> JSON.getNodeFactory().numberNode(0.5);
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      default -> JSON.getNodeFactory().stringNode("some words");
    };
  }

  private void whole(HttpExchange exchange, JsonNode request, String content, @Nullable Fault fault)
      throws IOException {
    var answer = head(request, "chat.completion");
    var choice = answer.putArray("choices").addObject().put("index", 0);
    var message = choice.putObject("message").put("role", "assistant");
    if (fault == Fault.REFUSAL) {
      message.putNull("content").put("refusal", "I can't help with that.");
    } else {
      message.put("content", content).putNull("refusal");
    }
    choice.put("finish_reason", fault == Fault.TRUNCATED ? "length" : "stop");
    if (tellsUsage) {
      usage(answer, request, content);
    }
    var text = answer.toString();
    if (fault == Fault.CUT) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
      return;
    }
    send(exchange, 200, text);
  }

  private void stream(
      HttpExchange exchange, JsonNode request, String content, @Nullable Fault fault)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    var out = exchange.getResponseBody();
    boolean cut = fault == Fault.CUT || fault == Fault.CUT_POLITELY;
    delta(out, request, JSON.createObjectNode().put("role", "assistant").put("content", ""), null);
    if (fault == Fault.REFUSAL) {
      delta(out, request, JSON.createObjectNode().put("refusal", "I can't help."), null);
    } else {
      int length = cut ? content.length() / 2 : content.length();
      int piece = Math.max(7, length / 500);
      for (int at = 0; at < length; at += piece) {
        var text = content.substring(at, Math.min(length, at + piece));
        delta(out, request, JSON.createObjectNode().put("content", text), null);
      }
    }
    if (fault == Fault.CUT) {
      throw new IOException("cut on purpose");
    }
    if (fault != Fault.CUT_POLITELY) {
      var reason = fault == Fault.TRUNCATED ? "length" : "stop";
      delta(out, request, JSON.createObjectNode(), reason);
      if (request.path("stream_options").path("include_usage").asBoolean(false)) {
        var last = head(request, "chat.completion.chunk");
        last.putArray("choices");
        usage(last, request, content);
        event(out, last.toString());
      }
      event(out, "[DONE]");
    }
    out.close();
  }

  private static void delta(
      OutputStream out, JsonNode request, ObjectNode delta, @Nullable String reason)
      throws IOException {
    var chunk = head(request, "chat.completion.chunk");
    var choice = chunk.putArray("choices").addObject().put("index", 0);
    choice.set("delta", delta);
    choice.put("finish_reason", reason);
    event(out, chunk.toString());
  }

  private static void event(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static ObjectNode head(JsonNode request, String object) {
    return JSON.createObjectNode()
        .put("id", "chatcmpl-1")
        .put("object", object)
        .put("created", 1_790_000_000)
        .put("model", request.path("model").asString(""));
  }

  private static void usage(ObjectNode answer, JsonNode request, String content) {
    int prompt = request.path("messages").toString().length() / 4;
    int completion = content.length() / 4 + 1;
    answer
        .putObject("usage")
        .put("prompt_tokens", prompt)
        .put("completion_tokens", completion)
        .put("total_tokens", prompt + completion);
  }

  private void embeddings(HttpExchange exchange, JsonNode request) throws IOException {
    if (isRefused(exchange, request, always)) {
      return;
    }
    var answer = JSON.createObjectNode().put("object", "list");
    answer.put("model", request.path("model").asString(""));
    var data = answer.putArray("data");
    var input = request.path("input");
    int count = input.isArray() ? input.size() : 1;
    for (int i = 0; i < count; i++) {
      var text = input.isArray() ? input.get(i).asString() : input.asString();
      var one = data.addObject().put("object", "embedding").put("index", i);
      var vector = one.putArray("embedding");
      for (int d = 0; d < DIMENSIONS; d++) {
        vector.add(Math.sin(text.hashCode() + d));
      }
    }
    if (tellsUsage) {
      int tokens = input.toString().length() / 4;
      answer.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
    }
    send(exchange, 200, answer.toString());
  }

  private static void error(HttpExchange exchange, int status, String message) throws IOException {
    var body = JSON.createObjectNode();
    body.putObject("error").put("message", message).put("type", "invalid_request_error");
    send(exchange, status, body.toString());
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
