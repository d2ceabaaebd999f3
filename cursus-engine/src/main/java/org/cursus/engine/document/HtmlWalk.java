package org.cursus.engine.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.document.LetterPages.Piece;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks a web page in the order in which it is written, which is that in which it is read aloud.
final class HtmlWalk {

  private static final int MAX_DEPTH = 400;
  private static final int MOST_COLUMNS = 12;
  private static final double LIST_INDENT = 18;

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "nav",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "iframe",
          "frame",
          "object",
          "embed",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "input",
          "textarea",
          "button",
          "datalist",
          "dialog",
          "meter",
          "progress",
          "rt",
          "rp",
          "del");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "td",
          "th",
          "caption",
          "ul");

  /// Browsers leave room around these.
  private static final Set<String> SPACED =
      Set.of(
          "article",
          "blockquote",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\f]+");
  private static final Pattern ICONS =
      Pattern.compile(".*\\b(material-icons|material-symbols)[\\w-]*\\b.*");
  private static final Pattern COLUMN =
      Pattern.compile("(?:minmax\\([^)]*\\)|fit-content\\([^)]*\\)|[^\\s()]+)");
  private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,2})\\s*,.*");

  private final HtmlStyles styles;
  private final Flow flow = new Flow();
  private double indent;
  private boolean afterBlank = true;

  private HtmlWalk(HtmlStyles styles) {
    this.styles = styles;
  }

  static List<Block> blocks(org.jsoup.nodes.Document page) {
    var walk = new HtmlWalk(HtmlStyles.of(page));
    walk.element(page.body(), HtmlLook.USUAL, 0);
    return walk.flow.blocks();
  }

  private void element(Element element, HtmlLook around, int depth) {
    var name = element.normalName();
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    if (SKIPPED.contains(name) || ICONS.matcher(element.className()).matches()) {
      return;
    }
    var told = styles.of(element);
    var look = around.of(element, told, styles.paintsBackgrounds());
    if (look.reason() == HiddenText.Reason.MARKED_HIDDEN) {
      flow.hide(look.reason(), element.text());
      return;
    }
    switch (name) {
      case "br" -> {
        say("\n", look);
        afterBlank = true;
      }
      case "form" -> {
        // Some programs put the whole page into a form; a form to fill in says nothing.
        if (element.text().length() * 2 > element.ownerDocument().text().length()) {
          block(element, told, look, depth);
        }
      }
      case "ul", "ol", "menu", "dir" -> list(element, told, look, depth);
      case "tr" -> row(element, element.children(), look, depth);
      default -> other(element, told, look, depth);
    }
  }

  private void other(Element element, Map<String, String> told, HtmlLook look, int depth) {
    var display = told.getOrDefault("display", "");
    if (display.matches("(inline-)?(flex|grid)|table-row")) {
      boxes(element, told, look, depth);
    } else if (isBlock(element.normalName(), display)) {
      block(element, told, look, depth);
    } else {
      inline(element, told, look, depth);
    }
  }

  private static boolean isBlock(String name, String display) {
    return switch (display) {
      case "block", "list-item", "table", "flow-root", "table-cell" -> true;
      case "inline", "contents" -> false;
      // Boxes side by side in a line, unless they were given columns to stand in.
      case "inline-block" -> BLOCKS.contains(name) && !name.equals("li");
      default -> BLOCKS.contains(name);
    };
  }

  private void block(Element element, Map<String, String> told, HtmlLook look, int depth) {
    endParagraph();
    if (SPACED.contains(element.normalName())) {
      flow.gap();
    }
    if (told.getOrDefault("page-break-before", told.getOrDefault("break-before", ""))
        .matches("always|page")) {
      flow.breakPage();
    }
    if (element.normalName().equals("li")) {
      flow.mark(!isPlainList(element.parent()) && !isNone(told));
      flow.indent(indent);
    }
    children(element, look, depth);
    endParagraph();
    if (element.normalName().equals("li")) {
      flow.mark(false);
    }
    if (element.normalName().matches("h[1-6]|p|hr")) {
      flow.gap();
    }
  }

  private boolean isPlainList(Element list) {
    return list != null && isNone(styles.of(list));
  }

  private static boolean isNone(Map<String, String> told) {
    return (told.getOrDefault("list-style", "") + " " + told.getOrDefault("list-style-type", ""))
        .matches(".*\\bnone\\b.*");
  }

  private void list(Element list, Map<String, String> told, HtmlLook look, int depth) {
    if (told.getOrDefault("display", "").matches("(inline-)?(flex|grid)")) {
      boxes(list, told, look, depth);
      return;
    }
    endParagraph();
    double outer = indent;
    indent += LIST_INDENT;
    if (outer == 0) {
      flow.gap();
    }
    children(list, look, depth);
    endParagraph();
    indent = outer;
    flow.indent(outer);
  }

  private void inline(Element element, Map<String, String> told, HtmlLook look, int depth) {
    // What floats to the right of a line stands apart from it, as a date at its end does.
    boolean apart = told.getOrDefault("float", "").matches("left|right");
    if (apart) {
      say("\t", look);
    }
    children(element, look, depth);
    if (apart) {
      say("\t", look);
    }
  }

  private void children(Element element, HtmlLook look, int depth) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        words(text.getWholeText(), look);
      } else if (child instanceof Element inner) {
        element(inner, look, depth + 1);
      }
    }
  }

  /// Children that are laid side by side, such as a place of work and its dates.
  private void boxes(Element element, Map<String, String> told, HtmlLook look, int depth) {
    endParagraph();
    var way = told.getOrDefault("flex-direction", "") + told.getOrDefault("flex-flow", "");
    var columns = columns(told);
    boolean bare = element.textNodes().stream().anyMatch(text -> !text.isBlank());
    if (bare || way.contains("column") || columns == 1) {
      block(element, told, look, depth);
      return;
    }
    if (SPACED.contains(element.normalName())) {
      flow.gap();
    }
    var children = element.children().stream().filter(child -> !child.text().isBlank()).toList();
    for (int from = 0; from < children.size(); from += columns) {
      row(element, children.subList(from, Math.min(children.size(), from + columns)), look, depth);
    }
  }

  /// How many columns a grid has; for a row of boxes, as many as there are.
  private static int columns(Map<String, String> told) {
    if (!told.getOrDefault("display", "").endsWith("grid")) {
      return Integer.MAX_VALUE;
    }
    var printed = told.getOrDefault("grid-template-columns", "");
    var repeat = REPEAT.matcher(printed);
    if (repeat.matches()) {
      return Math.clamp(Integer.parseInt(repeat.group(1)), 1, MOST_COLUMNS);
    }
    if (printed.contains("repeat(") || printed.isEmpty() || printed.equals("none")) {
      return 1;
    }
    return Math.clamp((int) COLUMN.matcher(printed).results().count(), 1, MOST_COLUMNS);
  }

  private void row(Element element, List<Element> cells, HtmlLook look, int depth) {
    endParagraph();
    flow.beginRow();
    double outer = indent;
    indent = 0;
    for (var cell : cells) {
      element(cell, look, depth + 1);
      afterBlank = true;
      flow.endCell();
    }
    indent = outer;
    flow.endRow();
  }

  private void words(String text, HtmlLook look) {
    var plain =
        look.keepsLines()
            ? SPACES.matcher(text).replaceAll(" ")
            : BLANKS.matcher(text).replaceAll(" ");
    var shown = afterBlank && plain.startsWith(" ") ? plain.substring(1) : plain;
    if (!shown.isEmpty()) {
      say(shown, look);
      afterBlank = shown.endsWith(" ");
    }
  }

  private void say(String text, HtmlLook look) {
    afterBlank = false;
    if (look.reason() != null) {
      flow.hide(look.reason(), text);
    } else {
      flow.add(new Piece(text, look.size(), look.bold(), look.italic(), look.link()));
    }
  }

  private void endParagraph() {
    flow.endBegunParagraph();
    afterBlank = true;
  }
}
