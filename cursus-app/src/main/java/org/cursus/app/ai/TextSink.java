package org.cursus.app.ai;

/// Takes a text while it is being written.
public interface TextSink {

  /// The next piece.
  void text(String piece);

  /// What came so far does not count: the text begins anew.
  void restart();
}
