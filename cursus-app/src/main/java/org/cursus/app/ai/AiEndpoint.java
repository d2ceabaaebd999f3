package org.cursus.app.ai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The configured endpoint with what this node knows of it: whether it is up, whether its key is
/// refused, what its models take. Calls go through here, so that passing failures are tried again
/// and an endpoint that is down is left alone.
final class AiEndpoint implements AutoCloseable {

  private static final int TRIES = 3;
  static final Duration FIRST_WAIT = Duration.ofMillis(300);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  /// A refused key is tried again after this, since it may have been mended at the endpoint.
  private static final Duration KEY_PAUSE = Duration.ofMinutes(5);

  /// A question may take as long as this many calls.
  private static final int CALLS = 3;

  private final AiSettings settings;
  private final Duration firstWait;
  private final AiClient client;
  private final Breaker breaker;
  private final Clock clock;
  private final Map<String, AiModel> models = new ConcurrentHashMap<>();
  private volatile @Nullable Instant keyRefusedUntil;

  /// @param firstWait about how long to wait before a second try
  AiEndpoint(AiSettings settings, Clock clock, Duration firstWait) {
    this.firstWait = firstWait;
    this.settings = settings;
    this.client = new AiClient(settings);
    this.breaker = new Breaker(clock);
    this.clock = clock;
  }

  @Override
  public void close() {
    client.close();
  }

  AiSettings settings() {
    return settings;
  }

  AiClient client() {
    return client;
  }

  Breaker breaker() {
    return breaker;
  }

  AiModel model(String name) {
    return models.computeIfAbsent(name, AiModel::new);
  }

  boolean isKeyRefused() {
    var until = keyRefusedUntil;
    return until != null && clock.instant().isBefore(until);
  }

  /// Whether a call is worth its try, as things stand.
  boolean isUp() {
    return !isKeyRefused() && breaker.state() != Breaker.State.OPEN;
  }

  void keyRefused() {
    keyRefusedUntil = clock.instant().plus(KEY_PAUSE);
  }

  void keyTaken() {
    keyRefusedUntil = null;
  }

  /// When a question that begins now must be answered, in `System.nanoTime`.
  long deadline() {
    return System.nanoTime() + settings.timeout().multipliedBy(CALLS).toNanos();
  }

  /// Calls, and again where the failure may pass.
  ///
  /// @param deadline of the whole question
  /// @param attempt is given how long it may take
  /// @throws AiFailure why there is no answer
  <T> T call(long deadline, Function<Duration, T> attempt) {
    for (int tries = 1; ; tries++) {
      try {
        return once(deadline, attempt);
      } catch (AiFailure failure) {
        var wait = wait(failure, tries);
        if (wait == null || System.nanoTime() + wait.toNanos() >= deadline) {
          throw failure;
        }
        pause(wait);
      }
    }
  }

  private <T> T once(long deadline, Function<Duration, T> attempt) {
    if (isKeyRefused()) {
      throw AiFailure.of(AiReason.KEY_REFUSED);
    }
    var left = Duration.ofNanos(deadline - System.nanoTime());
    if (left.isNegative()) {
      throw AiFailure.of(AiReason.TIMED_OUT);
    }
    breaker.enter();
    boolean told = false;
    try {
      var answer =
          attempt.apply(left.compareTo(settings.timeout()) < 0 ? left : settings.timeout());
      breaker.succeeded();
      told = true;
      return answer;
    } catch (AiFailure failure) {
      if (failure.reason().isOutage()) {
        breaker.failed();
        told = true;
      } else if (failure.reason() != AiReason.CANCELLED) {
        breaker.succeeded();
        told = true;
      }
      if (failure.reason() == AiReason.KEY_REFUSED) {
        keyRefused();
      }
      throw failure;
    } finally {
      if (!told) {
        breaker.left();
      }
    }
  }

  /// How long to wait before the next try; null for none.
  private @Nullable Duration wait(AiFailure failure, int tries) {
    if (!failure.mayPass() || tries >= TRIES) {
      return null;
    }
    var asked = failure.retryAfter();
    if (asked != null) {
      return asked.compareTo(LONGEST_WAIT) > 0 ? null : asked;
    }
    // Doubling, with jitter, so that many who failed together do not come back together.
    long most = firstWait.toMillis() << (tries - 1);
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AiFailure.of(AiReason.CANCELLED);
    }
  }
}
