package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/// Walks a part of a Word file into paragraphs in reading order: content controls opened, tracked
/// deletions left out, text boxes after the paragraph that anchors them.
final class DocxBlocks {

  private static final int MAX_DEPTH = 60;

  private final PackagePart part;
  private final DocxStyles styles;
  private final DocxHiding.Ground ground;
  private final List<Block> blocks = new ArrayList<>();
  private boolean pendingBreak;

  private DocxBlocks(PackagePart part, DocxStyles styles, DocxHiding.Ground ground) {
    this.part = part;
    this.styles = styles;
    this.ground = ground;
  }

  /// @param ground what the text is laid on
  static List<Block> of(
      Element root, PackagePart part, DocxStyles styles, DocxHiding.Ground ground) {
    return of(root, part, styles, ground, 0);
  }

  private static List<Block> of(
      Element root, PackagePart part, DocxStyles styles, DocxHiding.Ground ground, int depth) {
    var walk = new DocxBlocks(part, styles, ground);
    walk.walk(root, depth);
    return walk.blocks;
  }

  private void walk(Element container, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    for (var child : Xml.children(container)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, depth);
        case "tbl" -> table(child, depth);
        case "AlternateContent" -> {
          var choice = Xml.child(child, "Choice");
          var shown = choice != null ? choice : Xml.child(child, "Fallback");
          if (shown != null) {
            walk(shown, depth + 1);
          }
        }
        case "body", "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml" ->
            walk(child, depth + 1);
        default -> {
          // Properties, bookmarks, deletions: nothing that is read.
        }
      }
    }
  }

  private void paragraph(Element paragraph, int depth) {
    var read = DocxParagraph.of(paragraph, part, styles, ground);
    var breaks = pendingBreak || read.breaksBefore();
    pendingBreak = read.breaksAfter();
    blocks.add(new Block(read.pieces(), read.indent(), breaks, read.unseen()));
    for (var box : read.textBoxes()) {
      var inside = of(box.content(), part, styles, DocxHiding.Ground.UNKNOWN, depth + 1);
      var reason = box.hidden();
      blocks.addAll(reason == null ? inside : DocxHiding.all(inside, reason));
    }
  }

  private void table(Element table, int depth) {
    for (var row : rows(table)) {
      var cells = new ArrayList<List<Block>>();
      for (var cell : cells(row)) {
        var all = of(cell, part, styles, groundOf(table, cell), depth + 1);
        all.stream()
            .filter(block -> block.isBlank() && !block.unseen().isEmpty())
            .forEach(blocks::add);
        var content = all.stream().filter(block -> !block.isBlank()).toList();
        if (!content.isEmpty()) {
          cells.add(content);
        }
      }
      blocks.addAll(TableRows.read(cells));
    }
  }

  /// Shading of a cell lies over that of its table; a table style may shade any of its cells.
  private DocxHiding.Ground groundOf(Element table, Element cell) {
    var shade = DocxStyles.ground(Xml.child(cell, "tcPr"));
    if (shade != null) {
      return DocxHiding.Ground.of(shade);
    }
    var properties = Xml.child(table, "tblPr");
    var styled = Xml.child(properties, "tblStyle") != null;
    return styled || DocxStyles.ground(properties) != null ? DocxHiding.Ground.UNKNOWN : ground;
  }

  private static List<Element> rows(Element table) {
    return inside(table, "tr");
  }

  private static List<Element> cells(Element row) {
    return inside(row, "tc");
  }

  /// Rows and cells may sit in content controls of their own.
  private static List<Element> inside(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var child : Xml.children(parent)) {
      if (name.equals(child.getLocalName())) {
        found.add(child);
      } else if ("sdt".equals(child.getLocalName())) {
        var content = Xml.child(child, "sdtContent");
        if (content != null) {
          found.addAll(Xml.children(content, name));
        }
      }
    }
    return found;
  }
}
