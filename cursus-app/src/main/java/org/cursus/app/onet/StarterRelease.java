package org.cursus.app.onet;

import java.io.IOException;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.database.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Loads the starter release where none is live yet: after the start, since nobody who has just
/// installed Cursus looks at occupations within the first second.
@Component
class StarterRelease {

  private static final Logger log = LoggerFactory.getLogger(StarterRelease.class);

  private final Releases releases;

  StarterRelease(DatabaseAddress database, Secrets secrets) {
    this.releases = new Releases(new OwnerConnections(database, secrets));
  }

  @EventListener(ApplicationReadyEvent.class)
  void loadIfNoneIsThere() {
    Thread.ofVirtual().name("starter release").start(this::load);
  }

  private void load() {
    try {
      if (releases.loadStarter()) {
        log.info("The starter release of O*NET is loaded");
      }
    } catch (ReleaseRefused | IOException e) {
      // Another node may be at it. The pages say that no release is there, and how to load one.
      log.warn("The starter release of O*NET was not loaded: {}", e.getMessage());
    }
  }
}
