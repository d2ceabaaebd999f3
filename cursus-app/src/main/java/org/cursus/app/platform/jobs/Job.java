package org.cursus.app.platform.jobs;

import java.util.UUID;

/// A kind of background work. A run may be cut off at any point and will then be run again from the
/// start, so what it does twice must have the effect of once.
public interface Job {

  /// Names the kind in the queue.
  String name();

  /// Does the work on one thing, as the worker for its person.
  void run(UUID thing);

  /// Called in the transaction that records the last failure.
  void givenUp(UUID thing);
}
