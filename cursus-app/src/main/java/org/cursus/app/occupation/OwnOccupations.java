package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.springframework.stereotype.Service;

/// Which occupations the jobs of the caller's record were.
@Service
class OwnOccupations {

  private final OwnOccupationStore store;

  OwnOccupations(OwnOccupationStore store) {
    this.store = store;
  }

  /// Newest first.
  List<OwnJob> ofCaller() {
    UUID userId = Caller.current().requireUserId();
    return store.jobs(userId);
  }
}
