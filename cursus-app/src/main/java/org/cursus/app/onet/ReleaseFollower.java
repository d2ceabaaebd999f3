package org.cursus.app.onet;

/// What has something to bring in line with the live release.
public interface ReleaseFollower {

  /// Called soon after the start, after each load or rollback of any node, and now and then
  /// besides, on every node: so it must be quick when there is nothing to do, and safe to run
  /// twice. Nobody is bound as the caller.
  void follow();
}
