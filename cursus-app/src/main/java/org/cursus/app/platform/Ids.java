package org.cursus.app.platform;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes ids: UUID version 7 (RFC 9562), whose first 48 bits are the time in milliseconds, so that
/// rows of one time lie together and monthly partitions can be cut by id.
public final class Ids {

  private static final int FRACTION_BITS = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Milliseconds and a counter within them, so that ids made here rise strictly.
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /// An id of now, greater than every id made before in this process.
  public static UUID next() {
    return of(
        LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << FRACTION_BITS)));
  }

  /// An id of the given moment.
  ///
  /// @param epochMillis milliseconds since 1970
  public static UUID at(long epochMillis) {
    return of((epochMillis << FRACTION_BITS) | RANDOM.nextInt(1 << FRACTION_BITS));
  }

  private static UUID of(long time) {
    long high = (time >>> FRACTION_BITS << 16) | 0x7000 | (time & 0xfff);
    long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
