package org.cursus.app.platform.jobs;

import java.time.Duration;

/// Housekeeping that comes again and again, on one node at a time. It may be cut off at any point
/// and is then run again, so what it does twice must have the effect of once.
public interface RecurringJob {

  /// Names it in the queue.
  String name();

  /// How long after one run the next begins. The first runs when a node first starts.
  Duration pause();

  /// Does the work, as the system.
  void run();
}
