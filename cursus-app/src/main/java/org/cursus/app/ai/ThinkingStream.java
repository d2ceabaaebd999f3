package org.cursus.app.ai;

/// Lets a stream through without what the model thinks aloud, however its tags are cut. Some
/// templates open the thinking for the model, so that only its end is seen: what came before it
/// does not count then.
final class ThinkingStream {

  private final TextSink sink;
  private String held = "";
  private boolean thinking;
  private boolean begun;

  ThinkingStream(TextSink sink) {
    this.sink = sink;
  }

  void accept(String piece) {
    var text = held + piece;
    int at = 0;
    var tags = Thinking.TAG.matcher(text);
    while (tags.find()) {
      boolean ends = text.charAt(tags.start() + 1) == '/';
      if (!thinking && !ends) {
        pass(text.substring(at, tags.start()));
      } else if (!thinking && begun) {
        begun = false;
        sink.restart();
      }
      thinking = !ends;
      at = tags.end();
    }
    int open = text.lastIndexOf('<');
    int cut = open >= at && text.length() - open < Thinking.LONGEST_TAG ? open : text.length();
    held = text.substring(cut);
    pass(thinking ? "" : text.substring(at, cut));
  }

  /// Passes on what is still held, at the end of the text.
  void end() {
    pass(thinking ? "" : held);
    held = "";
  }

  private void pass(String piece) {
    var text = begun ? piece : piece.stripLeading();
    if (!text.isEmpty()) {
      begun = true;
      sink.text(text);
    }
  }
}
