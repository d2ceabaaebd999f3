package org.cursus.app.ai;

import java.util.regex.Pattern;

/// Lets a stream through without what the model thinks aloud, however its tags are cut.
final class ThinkingStream {

  private static final Pattern START =
      Pattern.compile("<" + Thinking.TAGS + ">", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("</" + Thinking.TAGS + ">", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TAG = 13;

  private final TextSink sink;
  private final StringBuilder held = new StringBuilder();
  private boolean thinking;
  private boolean begun;

  ThinkingStream(TextSink sink) {
    this.sink = sink;
  }

  void accept(String piece) {
    held.append(piece);
    while (thinking ? skipped() : passed()) {
      // Another tag may follow in what is held.
    }
  }

  /// Passes on what is still held, at the end of the text.
  void end() {
    if (!thinking) {
      pass(held.length());
    }
    held.setLength(0);
  }

  /// Drops what is thought; true when it has ended.
  private boolean skipped() {
    var end = END.matcher(held);
    if (end.find()) {
      held.delete(0, end.end());
      thinking = false;
      return true;
    }
    held.delete(0, Math.max(0, held.length() - LONGEST_TAG));
    return false;
  }

  /// Passes on what is said; true when thinking has begun.
  private boolean passed() {
    var end = END.matcher(held);
    var start = START.matcher(held);
    boolean ends = end.find();
    boolean starts = start.find();
    if (ends && (!starts || end.start() < start.start())) {
      // It was thinking all along, and never said so.
      held.delete(0, end.end());
      if (begun) {
        begun = false;
        sink.restart();
      }
      return true;
    }
    if (starts) {
      pass(start.start());
      held.delete(0, start.end() - start.start());
      thinking = true;
      return true;
    }
    int open = held.lastIndexOf("<");
    pass(open >= 0 && held.length() - open <= LONGEST_TAG ? open : held.length());
    return false;
  }

  private void pass(int length) {
    var text = held.substring(0, length);
    held.delete(0, length);
    if (!begun) {
      text = text.stripLeading();
    }
    if (!text.isEmpty()) {
      begun = true;
      sink.text(text);
    }
  }
}
