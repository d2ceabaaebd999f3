package org.cursus.app.tailoring;

import org.cursus.app.job.JobPutAway;
import org.cursus.app.platform.Caller;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The ranking of an archived job is not active; it is again when the job is.
@Component
class RankingFollower {

  private final RankingStore store;

  RankingFollower(RankingStore store) {
    this.store = store;
  }

  @EventListener
  void follow(JobPutAway news) {
    store.activate(Caller.current().requireUserId(), news.jobId(), !news.away());
  }
}
