package org.cursus.app.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is read seldom and kept in memory between, such as shared names.
public final class Kept<T> {

  private final Supplier<T> reading;
  private final Duration fresh;
  private final Clock clock;
  private volatile @Nullable Reading<T> last;

  /// @param fresh how old it may become before it is read again
  public Kept(Supplier<T> reading, Duration fresh, Clock clock) {
    this.reading = reading;
    this.fresh = fresh;
    this.clock = clock;
  }

  private record Reading<T>(T value, Instant until) {}

  /// Reads it where it is not fresh. Two that ask at once may both read it; that does no harm.
  public T get() {
    var now = clock.instant();
    var current = last;
    if (current == null || current.until().isBefore(now)) {
      current = new Reading<>(reading.get(), now.plus(fresh));
      last = current;
    }
    return current.value();
  }
}
