package org.cursus.app.ai;

import java.util.regex.Pattern;

/// What models think aloud, which is no part of their answer.
final class Thinking {

  /// Where it begins or ends.
  static final Pattern TAG =
      Pattern.compile(
          "</?(?:think|thinking|thought|reasoning|reflection)>", Pattern.CASE_INSENSITIVE);

  static final int LONGEST_TAG = 13;

  private Thinking() {}

  /// The answer without it. Thinking that never ends leaves nothing.
  static String removed(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    var said = new StringBuilder();
    var stream =
        new ThinkingStream(
            new TextSink() {
              @Override
              public void text(String piece) {
                said.append(piece);
              }

              @Override
              public void restart() {
                said.setLength(0);
              }
            });
    stream.accept(text);
    stream.end();
    return said.toString().strip();
  }
}
