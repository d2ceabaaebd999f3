package org.cursus.app.ai;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One call on its way through the library to the connection: what the library has no words for.
final class AiCall {

  static final ScopedValue<AiCall> CURRENT = ScopedValue.newInstance();

  private final long deadline;
  private final boolean withoutStreamOptions;
  private @Nullable String body;
  private boolean ended;
  private boolean refused;
  private @Nullable Closeable stream;

  /// @param limit how long the whole call may take
  /// @param withoutStreamOptions for endpoints that refuse a stream that is asked for its usage
  AiCall(Duration limit, boolean withoutStreamOptions) {
    this.deadline = System.nanoTime() + limit.toNanos();
    this.withoutStreamOptions = withoutStreamOptions;
  }

  Duration timeLeft() {
    return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
  }

  boolean isLate() {
    return System.nanoTime() >= deadline;
  }

  boolean withoutStreamOptions() {
    return withoutStreamOptions;
  }

  /// Keeps the answer as it came, for tokens that count though the library threw it away.
  void came(String body) {
    this.body = body;
  }

  @Nullable String body() {
    return body;
  }

  /// Looks at an event of a stream for what the library does not tell: that the stream was brought
  /// to its end, and that the model declined.
  void saw(String event) {
    if (event.equals("[DONE]")
        || event.contains("\"finish_reason\":\"")
        || event.contains("\"finish_reason\": \"")) {
      ended = true;
    }
    if (event.contains("\"refusal\":\"") || event.contains("\"refusal\": \"")) {
      refused = true;
    }
  }

  boolean hasEnded() {
    return ended;
  }

  boolean isRefused() {
    return refused;
  }

  /// The stream that is being read.
  void reads(Closeable open) {
    stream = open;
  }

  /// Ends the stream, since nobody wants the rest.
  void stop() {
    try {
      if (stream != null) {
        stream.close();
      }
    } catch (IOException e) {
      // It is closed then.
    }
  }
}
