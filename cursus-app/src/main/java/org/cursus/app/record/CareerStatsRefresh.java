package org.cursus.app.record;

import java.time.Duration;
import org.cursus.app.platform.jobs.RecurringJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts everybody's roles anew, each hour; whoever reads them goes on meanwhile.
@Component
class CareerStatsRefresh implements RecurringJob {

  private final CareerStatsStore store;

  CareerStatsRefresh(CareerStatsStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "career-stats";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    store.refresh();
  }
}
