package org.cursus.app.onet;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says which release of O*NET is in use.
@Service
public class Onet {

  private final ReleaseStore store;

  Onet(ReleaseStore store) {
    this.store = store;
  }

  /// The release in use; none in the moment after the very first start, until the starter is there.
  @Transactional(readOnly = true)
  public Optional<LiveRelease> live() {
    return store.live();
  }
}
