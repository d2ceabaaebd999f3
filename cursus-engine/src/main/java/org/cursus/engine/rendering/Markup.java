package org.cursus.engine.rendering;

import org.jspecify.annotations.Nullable;

/// XHTML that is written piece by piece. Text goes through `text`, which lets nothing of it become
/// markup; tags are only ever our own.
public final class Markup {

  private final StringBuilder html = new StringBuilder(8_192);

  /// Adds markup of our own.
  public Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  /// @param classes empty for none
  public Markup open(String tag, String classes) {
    html.append('<').append(tag);
    if (!classes.isEmpty()) {
      html.append(" class=\"").append(classes).append('"');
    }
    html.append('>');
    return this;
  }

  /// Ends an element.
  public Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /// Adds text, of which nothing becomes markup.
  public Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /// An element with nothing but text, left out where there is none.
  public Markup element(String tag, String classes, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      open(tag, classes).text(text).close(tag);
    }
    return this;
  }

  /// Text that leads to an address, or the text alone where the address is not safe.
  public Markup link(String text, @Nullable String address) {
    var safe = Addresses.safe(address);
    if (safe == null) {
      return text(text);
    }
    html.append("<a href=\"").append(escaped(safe)).append("\">");
    return text(text).close("a");
  }

  @Override
  public String toString() {
    return html.toString();
  }

  /// Text of which nothing becomes markup; what XML cannot hold is left out.
  public static String escaped(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n', '\r', 0x2028, 0x2029 -> safe.append(' ');
                default -> {
                  if (allowed(c)) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  private static boolean allowed(int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    // What turns the direction of text round could show other words than those that are meant.
    boolean override = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return c >= 0x20
        && !surrogate
        && c != 0xFFFE
        && c != 0xFFFF
        && !(c >= 0x7F && c < 0xA0)
        && !override;
  }
}
