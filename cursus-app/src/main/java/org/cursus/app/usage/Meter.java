package org.cursus.app.usage;

/// Counts what the calls of one piece of metered work take, and says whether there is room for
/// another under the person's daily caps. One for each piece of work; not for use by two threads.
public interface Meter {

  /// Holds room for a call under the person's caps of the day.
  ///
  /// @param tokens the most that the call may take
  /// @param costMicros the most that it may cost
  /// @return false when a cap is reached: the built-in engine answers then
  boolean hold(long tokens, long costMicros);

  /// Takes down what a call took, in place of what was held for it.
  void add(Spend spend);
}
