package org.cursus.app.chat;

import org.cursus.app.ai.TextSink;

/// Takes a text for somebody who waits for its end.
enum ChatSink implements TextSink {
  NONE;

  @Override
  public void text(String piece) {
    // The whole is answered at the end.
  }

  @Override
  public void restart() {
    // Nobody has seen what came.
  }
}
