package org.cursus.app.knowledge;

import org.cursus.app.onet.Onet;
import org.cursus.app.platform.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has the names follow the release of O*NET: after the start, at each load, and by looking again
/// now and then, should a signal be lost.
@Component
class OnetNamesFollower {

  private static final Logger log = LoggerFactory.getLogger(OnetNamesFollower.class);
  private static final long LOOK_AGAIN_MILLIS = 600_000;

  private final OnetNames names;
  private final Signals signals;

  OnetNamesFollower(OnetNames names, Signals signals) {
    this.names = names;
    this.signals = signals;
  }

  @EventListener(ApplicationReadyEvent.class)
  void follow() {
    Thread.ofVirtual().name("names of O*NET").start(this::run);
  }

  private void run() {
    try (var waiter = signals.waitFor(Onet.SIGNAL)) {
      do {
        take();
      } while (waiter.await(LOOK_AGAIN_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take() {
    try {
      names
          .takeLive()
          .ifPresent(
              taken ->
                  log.info(
                      "Of O*NET {} {} titles with {} spellings and {} technologies were added",
                      taken.release(),
                      taken.titles(),
                      taken.titleSpellings(),
                      taken.technologies()));
    } catch (RuntimeException e) {
      // The database may be away; the next look finds what is missing.
      log.warn("the names of O*NET were not taken: {}", e.getClass().getSimpleName());
    }
  }
}
