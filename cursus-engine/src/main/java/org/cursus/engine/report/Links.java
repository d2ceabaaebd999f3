package org.cursus.engine.report;

import org.cursus.engine.rendering.Markup;

/// Links that a reader of the screen can name.
final class Links {

  private Links() {}

  /// @param title what it opens
  static void write(Markup html, String text, String address, String title) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      html.text(text);
      return;
    }
    html.raw("<a href=\"")
        .text(address)
        .raw("\" title=\"")
        .text(title)
        .raw("\">")
        .text(text)
        .close("a");
  }
}
