package org.cursus.engine.posting;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a part of a web page, a line for each block and a bullet for each item.
final class PageText implements NodeVisitor {

  private static final Set<String> BREAKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "ul",
          "ol",
          "table",
          "tr",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "br",
          "hr",
          "header",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private final StringBuilder text = new StringBuilder();

  private PageText() {}

  /// The element's text; what is hidden must be taken out before.
  static String of(Element element) {
    var reading = new PageText();
    element.traverse(reading);
    return reading
        .text
        .toString()
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("(?m)^• ?\\n", "• ")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      begin(element.normalName());
    }
  }

  private void begin(String tag) {
    if (tag.equals("li")) {
      text.append("\n• ");
    } else if (tag.matches("h[1-6]")) {
      text.append("\n\n");
    } else if (tag.equals("td") || tag.equals("th")) {
      text.append(' ');
    } else if (BREAKS.contains(tag)) {
      text.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && (BREAKS.contains(element.normalName()) || element.normalName().equals("li"))) {
      text.append('\n');
    }
  }
}
