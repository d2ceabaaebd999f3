package org.cursus.app.onet;

import java.util.List;
import org.cursus.app.platform.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Calls everybody who follows the live release, in a thread of its own.
@Component
class ReleaseFollowers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ReleaseFollowers.class);

  /// Should a signal be lost.
  private static final long LOOK_AGAIN_MILLIS = 600_000;

  private final List<ReleaseFollower> followers;
  private final Signals signals;
  private volatile boolean running;

  ReleaseFollowers(List<ReleaseFollower> followers, Signals signals) {
    this.followers = List.copyOf(followers);
    this.signals = signals;
  }

  /// After the signals, which Spring starts first, since this needs them.
  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("followers of O*NET").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    try (var waiter = signals.waitFor(ReleaseSwap.SIGNAL)) {
      do {
        followers.forEach(ReleaseFollowers::call);
      } while (waiter.await(LOOK_AGAIN_MILLIS) && running);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void call(ReleaseFollower follower) {
    try {
      follower.follow();
    } catch (RuntimeException e) {
      // The database may be away; the next look makes up for it.
      log.warn(
          "{} did not follow the release of O*NET: {}",
          follower.getClass().getSimpleName(),
          e.getClass().getSimpleName());
    }
  }
}
