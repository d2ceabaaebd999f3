package org.cursus.app.ai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Leaves an endpoint alone that fails: after five failures in a row nobody waits for it for half a
/// minute; then one call tries, and its outcome counts for all. Each node has its own.
final class Breaker {

  /// As operators see it.
  enum State {
    CLOSED,
    OPEN,
    HALF_OPEN
  }

  private static final int FAILURES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Clock clock;
  private int failures;
  private @Nullable Instant openUntil;
  private boolean trying;

  Breaker(Clock clock) {
    this.clock = clock;
  }

  /// Lets a call through.
  ///
  /// @throws AiFailure `circuit-open`
  synchronized void enter() {
    if (openUntil == null) {
      return;
    }
    if (trying || clock.instant().isBefore(openUntil)) {
      throw AiFailure.of(AiReason.CIRCUIT_OPEN);
    }
    trying = true;
  }

  /// A call that came through reached the endpoint.
  synchronized void succeeded() {
    failures = 0;
    openUntil = null;
    trying = false;
  }

  /// A call that came through failed.
  synchronized void failed() {
    failures++;
    trying = false;
    if (failures >= FAILURES) {
      openUntil = clock.instant().plus(PAUSE);
    }
  }

  /// A call that came through ended without telling anything of the endpoint.
  synchronized void left() {
    trying = false;
  }

  synchronized State state() {
    if (openUntil == null) {
      return State.CLOSED;
    }
    return clock.instant().isBefore(openUntil) ? State.OPEN : State.HALF_OPEN;
  }
}
