package org.cursus.app.knowledge;

import org.cursus.app.onet.ReleaseFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Has the names follow the release of O*NET.
@Component
class OnetNamesFollower implements ReleaseFollower {

  private static final Logger log = LoggerFactory.getLogger(OnetNamesFollower.class);

  private final OnetNames names;

  OnetNamesFollower(OnetNames names) {
    this.names = names;
  }

  @Override
  public void follow() {
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
  }
}
