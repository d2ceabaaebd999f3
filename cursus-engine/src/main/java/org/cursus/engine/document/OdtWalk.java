package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.HiddenText.Reason;
import org.cursus.engine.document.LetterPages.Piece;
import org.cursus.engine.document.OdtStyles.Look;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Walks the body of an OpenDocument text in reading order: tracked deletions left out, text boxes
/// after the paragraph that anchors them.
final class OdtWalk {

  private static final int MAX_DEPTH = 100;
  private static final int MOST_SPACES = 500;
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

  private final OdtStyles styles;
  private final Flow flow = new Flow();
  private boolean afterBlank;

  private OdtWalk(OdtStyles styles) {
    this.styles = styles;
  }

  static List<Block> blocks(Element container, OdtStyles styles) {
    var walk = new OdtWalk(styles);
    walk.walk(container, 0);
    return walk.flow.blocks();
  }

  private void walk(Element container, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    for (var child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "p", "h" -> paragraph(child, false, 0, depth);
        case "list" -> list(child, "", 1, depth + 1);
        case "table" -> table(child, depth + 1);
        case "section" -> {
          if (isHidden(child)) {
            flow.hide(Reason.MARKED_HIDDEN, text(child));
          } else {
            walk(child, depth + 1);
          }
        }
        case "frame", "g", "a", "text-box", "custom-shape", "rect", "ellipse" -> {
          if (!isPicture(child)) {
            walk(child, depth + 1);
          }
        }
        case "numbered-paragraph", "index-body", "index-title", "table-of-content", "user-index" ->
            walk(child, depth + 1);
        default -> {
          // Tracked deletions, declarations, forms, annotations: nothing that is read.
        }
      }
    }
  }

  /// A drawing that a program keeps beside the picture of a formula or chart.
  private static boolean isPicture(Element frame) {
    return Xml.child(frame, "object") != null;
  }

  private void list(Element list, String outer, int level, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    var own = Xml.attribute(list, "style-name");
    var style = own.isEmpty() ? outer : own;
    for (var item : Xml.children(list)) {
      var marked = item.getLocalName().equals("list-item");
      for (var child : Xml.children(item)) {
        switch (child.getLocalName()) {
          case "p", "h" -> {
            var name = style.isEmpty() ? styles.listOf(Xml.attribute(child, "style-name")) : style;
            paragraph(child, marked && styles.showsMark(name, level), level, depth);
            marked = false;
          }
          case "list" -> list(child, style, level + 1, depth + 1);
          default -> {
            // Numbers written out for programs that do not count.
          }
        }
      }
    }
  }

  private void table(Element table, int depth) {
    for (var row : rows(table, new ArrayList<>(), depth)) {
      if (Xml.attribute(row, "visibility").matches("collapse|filter")) {
        flow.hide(Reason.MARKED_HIDDEN, text(row));
        continue;
      }
      flow.beginRow();
      for (var cell : Xml.children(row, "table-cell")) {
        walk(cell, depth + 1);
        flow.endCell();
      }
      flow.endRow();
    }
  }

  private static List<Element> rows(Element parent, List<Element> rows, int depth) {
    for (var child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "table-row" -> rows.add(child);
        case "table-header-rows", "table-rows", "table-row-group" -> {
          if (depth < MAX_DEPTH) {
            rows(child, rows, depth + 1);
          }
        }
        default -> {
          // Columns.
        }
      }
    }
    return rows;
  }

  private void paragraph(Element paragraph, boolean listed, int level, int depth) {
    var style = Xml.attribute(paragraph, "style-name");
    if (styles.paragraphProperty(style, "break-before").equals("page")) {
      flow.breakPage();
    }
    flow.mark(listed);
    var left = OdtStyles.points(styles.paragraphProperty(style, "margin-left"));
    flow.indent(left > 0 ? left : level * 18.0);
    afterBlank = true;
    var boxes = new ArrayList<Element>();
    inline(paragraph, styles.ofParagraph(style), null, boxes, depth + 1);
    flow.endParagraph();
    flow.mark(false);
    if (styles.paragraphProperty(style, "break-after").equals("page")) {
      flow.breakPage();
    }
    boxes.forEach(box -> walk(box, depth + 1));
  }

  private void inline(
      Node parent, Look look, @Nullable String link, List<Element> boxes, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        words(text.getData(), look, link);
      } else if (node instanceof Element child) {
        element(child, look, link, boxes, depth);
      }
    }
  }

  private void element(
      Element child, Look look, @Nullable String link, List<Element> boxes, int depth) {
    switch (child.getLocalName()) {
      case "span" ->
          inline(
              child,
              styles.ofText(Xml.attribute(child, "style-name"), look),
              link,
              boxes,
              depth + 1);
      case "a" -> {
        var target = Links.shown(Xml.attribute(child, "href"));
        inline(child, look, target == null ? link : target, boxes, depth + 1);
      }
      case "s" -> say(" ".repeat(count(child)), look, link);
      case "tab" -> say("\t", look, link);
      case "line-break" -> say("\n", look, link);
      case "hidden-text", "hidden-paragraph" -> {
        if (Xml.attribute(child, "is-hidden").equals("true")) {
          flow.hide(Reason.MARKED_HIDDEN, text(child) + Xml.attribute(child, "string-value"));
        } else {
          inline(child, look, link, boxes, depth + 1);
        }
      }
      case "frame", "g", "custom-shape", "rect", "ellipse" -> boxes.add(wrapped(child));
      case "note",
          "annotation",
          "annotation-end",
          "page-number",
          "page-count",
          "ruby-text",
          "bookmark",
          "soft-page-break",
          "tracked-changes",
          "change",
          "change-start",
          "change-end" -> {
        // Marks that say nothing, and asides that are printed elsewhere.
      }
      default -> inline(child, look, link, boxes, depth + 1);
    }
  }

  /// The walk looks at the children of what it is given.
  private static Element wrapped(Element shape) {
    var around = shape.getOwnerDocument().createElementNS(null, "shape");
    around.appendChild(shape.cloneNode(true));
    return around;
  }

  /// As the standard asks, blanks in a row are one, and none begins a paragraph.
  private void words(String text, Look look, @Nullable String link) {
    var plain = BLANKS.matcher(text).replaceAll(" ");
    var shown = afterBlank && plain.startsWith(" ") ? plain.substring(1) : plain;
    if (!shown.isEmpty()) {
      say(shown, look, link);
      afterBlank = shown.endsWith(" ");
    }
  }

  private void say(String text, Look look, @Nullable String link) {
    afterBlank = false;
    if (look.reason() != null) {
      flow.hide(look.reason(), text);
    } else {
      flow.add(new Piece(text, look.size(), look.bold(), look.italic(), link));
    }
  }

  private static int count(Element spaces) {
    var printed = Xml.attribute(spaces, "c");
    return printed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(printed), 1, MOST_SPACES) : 1;
  }

  private static boolean isHidden(Element section) {
    return Xml.attribute(section, "display").equals("none");
  }

  private static String text(Element element) {
    return BLANKS.matcher(element.getTextContent()).replaceAll(" ");
  }
}
