package org.cursus.app.platform;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes ids: UUID version 7 (RFC 9562), whose first 48 bits are the time in milliseconds, so that
/// rows of one time lie together and monthly partitions can be cut by id.
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    return at(System.currentTimeMillis());
  }

  /// An id of the given moment.
  ///
  /// @param epochMillis milliseconds since 1970
  public static UUID at(long epochMillis) {
    long high = (epochMillis << 16) | 0x7000 | RANDOM.nextInt(0x1000);
    long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
