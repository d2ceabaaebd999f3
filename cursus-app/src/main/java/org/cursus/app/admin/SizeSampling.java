package org.cursus.app.admin;

import java.time.Duration;
import org.cursus.app.platform.jobs.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the size of each table once a day. It looks several times, so that no day is missed when a
/// node was away.
@Component
class SizeSampling implements RecurringJob {

  private final DatabaseStore store;

  SizeSampling(DatabaseStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "table-sizes";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(4);
  }

  @Override
  @Transactional
  public void run() {
    store.sample();
  }
}
