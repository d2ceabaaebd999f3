package org.cursus.engine.masking;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Restores a text that comes in pieces. Holds back what may be the beginning of a placeholder
/// until the rest of it has come; at most some thirty characters.
public final class MaskStream {

  /// The end of a piece that a placeholder may begin with.
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:\\\\|\\\\?\\[[\\sA-Za-z_\\-\\d]{0,22}\\\\?|(?<![\\w\\[])[A-Z]{1,7}(?:_\\d{0,6})?)$");

  private static final int LONGEST = 32;

  private final Masks masks;
  private final Consumer<String> sink;
  private String held = "";

  MaskStream(Masks masks, Consumer<String> sink) {
    this.masks = masks;
    this.sink = sink;
  }

  /// Takes the next piece.
  public void accept(String piece) {
    var text = held + piece;
    int from = Math.max(0, text.length() - LONGEST);
    // The character before the window decides whether a word begins in it.
    var begun = BEGUN.matcher(text).region(from, text.length()).useTransparentBounds(true);
    int cut = begun.find() ? begun.start() : text.length();
    held = text.substring(cut);
    pass(text.substring(0, cut));
  }

  /// Passes on what is still held, at the end of the text.
  public void end() {
    pass(held);
    held = "";
  }

  private void pass(String text) {
    var restored = masks.restore(text);
    if (!restored.isEmpty()) {
      sink.accept(restored);
    }
  }
}
