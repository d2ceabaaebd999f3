package org.cursus.app.platform;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes ids: UUID version 7 (RFC 9562), whose first 48 bits are the time in milliseconds, so that
/// rows of one time lie together and monthly partitions can be cut by id.
public final class Ids {

  private static final int COUNTER_BITS = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Milliseconds and counter of the newest id.
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /// An id after every one that this process has made, so that rows made together sort as made. The
  /// twelve bits after the time count within the millisecond (RFC 9562, section 6.2, method 1).
  public static UUID next() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long made = LAST.updateAndGet(last -> Math.max(last + 1, now));
    return of(made >>> COUNTER_BITS, made & 0xfff);
  }

  private static UUID of(long epochMillis, long twelveBits) {
    long high = (epochMillis << 16) | 0x7000 | twelveBits;
    long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
