package org.cursus.app.application;

import org.cursus.app.platform.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The caller's applications in numbers.
@Service
class Funnels {

  private final FunnelStore store;

  Funnels(FunnelStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public Funnel funnel() {
    return Funnel.of(store.journeys(Caller.current().requireUserId()));
  }
}
