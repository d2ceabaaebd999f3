package org.cursus.app.ai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cursus.app.platform.web.PrivateAddresses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The connection to the endpoint, below the library that knows its protocol: keeps to the call's
/// time, bounds what comes, refuses private addresses where they are forbidden, follows no redirect
/// (the key would go with it), and turns every failure into an `AiFailure`. The caller's thread
/// does all the work, so that interrupting it ends the call.
final class AiWire implements HttpClient, AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final long LARGEST_ANSWER = 2_000_000;
  private static final long LARGEST_LIST = 50_000_000;

  private final boolean privateAddresses;
  private final java.net.http.HttpClient http;

  AiWire(AiSettings settings) {
    privateAddresses = settings.privateAddresses();
    http =
        java.net.http.HttpClient.newBuilder()
            // Servers of models mishandle the offer to upgrade to HTTP/2.
            .version(Version.HTTP_1_1)
            .connectTimeout(
                settings.timeout().compareTo(CONNECT) < 0 ? settings.timeout() : CONNECT)
            .followRedirects(Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    var call = AiCall.CURRENT.get();
    long most = request.url().endsWith("/embeddings") ? LARGEST_LIST : LARGEST_ANSWER;
    var response = send(request, call, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
    var body = new String(response.body(), StandardCharsets.UTF_8);
    check(response, body);
    call.came(body);
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(body)
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    var call = AiCall.CURRENT.get();
    try {
      var response = send(request, call, BodyHandlers.ofInputStream());
      if (response.statusCode() / 100 != 2) {
        try (var body = response.body()) {
          check(response, new String(body.readNBytes(65_536), StandardCharsets.UTF_8));
        }
      }
      stream(response.body(), call, parser, listener);
      listener.onClose();
    } catch (IOException e) {
      listener.onError(AiFailure.of(AiReason.CUT_OFF));
    } catch (AiFailure failure) {
      listener.onError(failure);
    }
  }

  private static void stream(
      InputStream body,
      AiCall call,
      ServerSentEventParser parser,
      ServerSentEventListener listener) {
    var watched = new Watched(listener, call);
    try (var bounded = new Bounded(body, LARGEST_ANSWER);
        var alarm = new Alarm(bounded, call.timeLeft())) {
      call.reads(bounded);
      parser.parse(bounded, watched);
      if (Thread.interrupted()) {
        Thread.currentThread().interrupt();
        throw AiFailure.of(AiReason.CANCELLED);
      }
      if (bounded.isFull()) {
        throw AiFailure.of(AiReason.TOO_LARGE);
      }
      if (alarm.rang() || call.isLate()) {
        throw AiFailure.of(AiReason.TIMED_OUT);
      }
    } catch (IOException e) {
      throw AiFailure.of(AiReason.CUT_OFF);
    }
    if (watched.failed != null || !call.hasEnded()) {
      throw AiFailure.of(AiReason.CUT_OFF);
    }
  }

  private <T> HttpResponse<T> send(HttpRequest request, AiCall call, BodyHandler<T> handler) {
    var uri = URI.create(request.url());
    if (!privateAddresses) {
      refusePrivate(uri.getHost());
    }
    var sending = http.sendAsync(translated(request, uri, call), handler);
    try {
      return sending.get(call.timeLeft().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      sending.cancel(true);
      throw AiFailure.of(AiReason.TIMED_OUT);
    } catch (InterruptedException e) {
      sending.cancel(true);
      Thread.currentThread().interrupt();
      throw AiFailure.of(AiReason.CANCELLED);
    } catch (ExecutionException e) {
      throw unreachable(e.getCause());
    }
  }

  /// Refuses a host when any of its addresses is private. Asked at every call, since a name may
  /// come to mean something else; the connection that follows takes the same answer, as Java keeps
  /// what names mean for a while (`networkaddress.cache.ttl`).
  private static void refusePrivate(String host) {
    try {
      for (var address : InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""))) {
        if (PrivateAddresses.isPrivate(address)) {
          throw AiFailure.of(AiReason.PRIVATE_ADDRESS);
        }
      }
    } catch (UnknownHostException e) {
      throw AiFailure.passing(AiReason.UNREACHABLE, null);
    }
  }

  private static AiFailure unreachable(@Nullable Throwable cause) {
    if (cause instanceof java.net.http.HttpTimeoutException) {
      return AiFailure.passing(AiReason.UNREACHABLE, null);
    }
    // The JDK has no type of its own for a body beyond its limit.
    boolean large =
        cause instanceof IOException
            && String.valueOf(cause.getMessage()).contains("exceeds capacity");
    return large ? AiFailure.of(AiReason.TOO_LARGE) : AiFailure.passing(AiReason.UNREACHABLE, null);
  }

  private static java.net.http.HttpRequest translated(HttpRequest request, URI uri, AiCall call) {
    var translated = java.net.http.HttpRequest.newBuilder(uri);
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
    var body = request.body();
    if (body == null) {
      return translated.GET().build();
    }
    if (call.withoutStreamOptions()) {
      var json = (ObjectNode) JsonMapper.shared().readTree(body);
      json.remove("stream_options");
      body = json.toString();
    }
    return translated.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)).build();
  }

  private static void check(HttpResponse<?> response, String body) {
    int status = response.statusCode();
    if (status / 100 == 2) {
      return;
    }
    throw switch (status) {
      case 401, 403 -> AiFailure.of(AiReason.KEY_REFUSED, body);
      case 408, 409, 425 -> AiFailure.passing(AiReason.ENDPOINT_FAILED, null);
      case 404 -> AiFailure.of(AiReason.REQUEST_REFUSED, "no such model or address");
      case 413 -> AiFailure.of(AiReason.TOO_LONG);
      case 429 ->
          body.contains("insufficient_quota")
              ? AiFailure.of(AiReason.RATE_LIMITED)
              : AiFailure.passing(AiReason.RATE_LIMITED, RetryAfter.of(response.headers()));
      default ->
          status >= 500
              ? AiFailure.passing(AiReason.ENDPOINT_FAILED, RetryAfter.of(response.headers()))
              // An empty complaint about what was sent may be about anything in it.
              : AiFailure.of(
                  AiReason.REQUEST_REFUSED,
                  status == 400 || status == 422 ? body : "status " + status);
    };
  }

  /// Passes events on and sees what they say about the stream.
  private static final class Watched implements ServerSentEventListener {

    private final ServerSentEventListener next;
    private final AiCall call;
    private @Nullable Throwable failed;

    Watched(ServerSentEventListener next, AiCall call) {
      this.next = next;
      this.call = call;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
      call.saw(event.data());
      next.onEvent(event, context);
    }

    @Override
    public void onEvent(ServerSentEvent event) {
      call.saw(event.data());
      next.onEvent(event);
    }

    @Override
    public void onError(Throwable thrown) {
      failed = thrown;
    }
  }

  /// Ends after so many bytes.
  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    boolean isFull() {
      return left <= 0;
    }

    @Override
    public int read() throws IOException {
      left--;
      return left < 0 ? -1 : super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = super.read(into, offset, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }

  /// Closes a stream when its time is over, which wakes up whoever reads from it.
  private static final class Alarm implements AutoCloseable {

    private final Thread waiting;
    private volatile boolean rang;

    Alarm(InputStream stream, Duration limit) {
      waiting =
          Thread.startVirtualThread(
              () -> {
                try {
                  Thread.sleep(limit);
                  rang = true;
                  stream.close();
                } catch (InterruptedException | IOException e) {
                  // In time, or closed already.
                }
              });
    }

    boolean rang() {
      return rang;
    }

    @Override
    public void close() {
      waiting.interrupt();
    }
  }
}
