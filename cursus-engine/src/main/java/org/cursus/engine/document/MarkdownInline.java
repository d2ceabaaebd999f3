package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.engine.document.LetterPages.Piece;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the marks within a line of Markdown: emphasis, links, code, the few tags people mix in.
final class MarkdownInline {

  private static final Pattern MARK =
      Pattern.compile(
          "(?<escape>\\\\[!-/:-@\\[-`{-~])"
              + "|(?<code>`+)"
              + "|!\\[(?<alt>[^\\]]{0,500})](?:\\([^)\\s]{0,2000}(?:\\s[^)]{0,200})?\\)|\\[[^\\]]{0,200}])"
              + "|\\[(?<label>(?:[^\\[\\]]|!?\\[[^\\]]{0,200}]){1,500})]"
              + "(?:\\(<?(?<target>[^)\\s>]{0,2000})>?(?:\\s[^)]{0,200})?\\)|\\[(?<name>[^\\]]{0,200})])"
              + "|<(?<auto>(?:https?://|mailto:|tel:)[^<>\\s]{1,2000}|[^<>\\s@]{1,100}@[^<>\\s@]{1,200})>"
              + "|(?<tag></?[a-zA-Z][^<>]{0,500}>)"
              + "|(?<entity>&(?:[a-zA-Z]{2,31}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});)"
              + "|(?<strong>\\*\\*|__)"
              + "|(?<stress>(?<![\\p{L}\\p{N}*])[*_](?=[^\\s*_])|(?<=[^\\s*_])[*_](?![\\p{L}\\p{N}*]))"
              + "|(?<struck>~~)");
  private static final int MAX_DEPTH = 3;

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, String> targets;
  private final double size;
  private boolean bold;
  private boolean italic;

  private MarkdownInline(double size, boolean bold, Map<String, String> targets) {
    this.size = size;
    this.bold = bold;
    this.targets = targets;
  }

  /// @param targets of the links that are named, by their names in small letters
  static List<Piece> read(String text, double size, boolean bold, Map<String, String> targets) {
    var inline = new MarkdownInline(size, bold, targets);
    inline.read(text, bold, null, 0);
    return inline.pieces;
  }

  private void read(String text, boolean headed, @Nullable String link, int depth) {
    var mark = MARK.matcher(text);
    int at = 0;
    while (at < text.length() && mark.find(at)) {
      say(text.substring(at, mark.start()), link);
      at = mark.end();
      if (mark.group("code") != null) {
        int close = text.indexOf(mark.group("code"), at);
        say(text.substring(at, close < 0 ? text.length() : close), link);
        at = close < 0 ? text.length() : close + mark.group("code").length();
      } else if (mark.group("label") != null) {
        link(mark, headed, link, depth);
      } else {
        simple(mark, headed, link);
      }
    }
    say(text.substring(at), link);
  }

  private void link(Matcher mark, boolean headed, @Nullable String outer, int depth) {
    var target = mark.group("target");
    if (target == null) {
      var name = mark.group("name").isEmpty() ? mark.group("label") : mark.group("name");
      target = targets.get(name.toLowerCase(Locale.ROOT));
      if (target == null) {
        say(mark.group(), outer);
        return;
      }
    }
    var shown = Links.shown(target);
    if (depth < MAX_DEPTH) {
      read(mark.group("label"), headed, shown == null ? outer : shown, depth + 1);
    }
  }

  private void simple(Matcher mark, boolean headed, @Nullable String link) {
    if (mark.group("escape") != null) {
      say(mark.group().substring(1), link);
    } else if (mark.group("auto") != null) {
      var address = mark.group("auto");
      say(address.replaceFirst("^(mailto|tel):", ""), Links.shown(address));
    } else if (mark.group("entity") != null) {
      say(Characters.clean(Parser.unescapeEntities(mark.group(), false)), link);
    } else if (mark.group("tag") != null) {
      tag(mark.group().toLowerCase(Locale.ROOT), link);
    } else if (mark.group("strong") != null) {
      bold = !bold || headed;
    } else if (mark.group("stress") != null) {
      italic = !italic;
    }
  }

  /// The few tags that people mix into Markdown; the others say nothing.
  private void tag(String tag, @Nullable String link) {
    if (tag.matches("<br\\s*/?>")) {
      say("\n", link);
    } else if (tag.matches("</?(b|strong)>")) {
      bold = !tag.startsWith("</");
    } else if (tag.matches("</?(i|em)>")) {
      italic = !tag.startsWith("</");
    }
  }

  private void say(String text, @Nullable String link) {
    if (text.isEmpty()) {
      return;
    }
    var last = pieces.isEmpty() ? null : pieces.getLast();
    var piece = new Piece(text, size, bold, italic, link);
    if (last != null && last.with(text).equals(piece)) {
      pieces.set(pieces.size() - 1, last.with(last.text() + text));
    } else {
      pieces.add(piece);
    }
  }
}
