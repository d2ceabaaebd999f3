package org.cursus.app.platform.jobs;

import java.util.UUID;

/// Names a piece of work in the queue: whose, and on what.
record JobKey(UUID userId, UUID thing) {

  static JobKey parse(String instance) {
    int slash = instance.indexOf('/');
    return new JobKey(
        UUID.fromString(instance.substring(0, slash)),
        UUID.fromString(instance.substring(slash + 1)));
  }

  String instance() {
    return userId + "/" + thing;
  }
}
