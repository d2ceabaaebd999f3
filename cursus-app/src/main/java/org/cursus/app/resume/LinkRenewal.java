package org.cursus.app.resume;

import java.util.UUID;
import org.cursus.app.platform.jobs.Job;
import org.springframework.stereotype.Service;

/// Links what changed in a person's record anew, in the background.
@Service
class LinkRenewal implements Job {

  /// The job's name in the queue.
  static final String NAME = "link-renewal";

  private final EntityLinks links;

  LinkRenewal(EntityLinks links) {
    this.links = links;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// @param thing the person, or another id when the job for the person was running already
  @Override
  public void run(UUID thing) {
    links.renew();
  }

  /// The next change, the next upload or the person's own request tries again.
  @Override
  public void givenUp(UUID thing) {}
}
