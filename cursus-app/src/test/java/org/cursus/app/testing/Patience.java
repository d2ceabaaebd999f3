package org.cursus.app.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/// How long tests wait for what comes by itself. None waits for the end of it unless something is
/// broken: it is for a machine that does much else at the time.
public final class Patience {

  public static final Duration LIMIT = Duration.ofMinutes(2);

  private Patience() {}

  /// To be followed by what is waited for.
  public static ConditionFactory await() {
    return Awaitility.await().atMost(LIMIT);
  }
}
