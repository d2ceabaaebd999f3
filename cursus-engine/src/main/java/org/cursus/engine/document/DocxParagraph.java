package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.cursus.engine.document.Block.Unseen;
import org.cursus.engine.document.DocxStyles.Look;
import org.cursus.engine.document.LetterPages.Piece;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Reads one paragraph: its runs, links, tabs and breaks.
final class DocxParagraph {

  private static final Pattern LINK_FIELD =
      Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern TWIPS = Pattern.compile("\\d{1,5}");

  private static final int MAX_DEPTH = 40;

  private final PackagePart part;
  private final DocxStyles styles;
  private final DocxHiding.Ground ground;
  private final Look look;
  private final Element properties;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Unseen> unseen = new ArrayList<>();
  private final List<DocxTextBox> textBoxes = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private @Nullable String fieldLink;
  private boolean breaksBefore;
  private boolean breaksAfter;

  private DocxParagraph(
      Element paragraph, PackagePart part, DocxStyles styles, DocxHiding.Ground ground) {
    this.part = part;
    this.styles = styles;
    this.ground = ground;
    var own = Xml.child(paragraph, "pPr");
    this.properties = own == null ? paragraph : own;
    this.look = styles.ofParagraph(own);
    this.breaksBefore = own != null && Xml.child(own, "pageBreakBefore") != null;
    inline(paragraph, null, 0);
  }

  static DocxParagraph of(
      Element paragraph, PackagePart part, DocxStyles styles, DocxHiding.Ground ground) {
    return new DocxParagraph(paragraph, part, styles, ground);
  }

  List<Piece> pieces() {
    var size = look.size() == null ? 10 : look.size();
    return Paragraph.tidy(pieces, Boolean.TRUE.equals(look.listed()), size);
  }

  double indent() {
    var twips = Xml.attribute(Xml.child(properties, "ind"), "left");
    if (TWIPS.matcher(twips).matches()) {
      return Math.min(216, Integer.parseInt(twips) / 20.0);
    }
    return Boolean.TRUE.equals(look.listed()) ? 18 : 0;
  }

  List<DocxTextBox> textBoxes() {
    return textBoxes;
  }

  /// What is not shown; runs that stand together are one text.
  List<Unseen> unseen() {
    return DocxHiding.joined(unseen);
  }

  boolean breaksBefore() {
    return breaksBefore;
  }

  boolean breaksAfter() {
    return breaksAfter;
  }

  private void inline(Element parent, @Nullable String link, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    for (var child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, link);
        case "hyperlink" -> inline(child, target(Xml.attribute(child, "id")), depth + 1);
        case "fldSimple" -> inline(child, linkIn(Xml.attribute(child, "instr")), depth + 1);
        case "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "bdo", "dir" ->
            inline(child, link, depth + 1);
        default -> {
          // Properties, bookmarks, deletions: nothing that is read.
        }
      }
    }
  }

  private void run(Element run, @Nullable String link) {
    var shown = styles.ofRun(Xml.child(run, "rPr"), look);
    var text = new StringBuilder();
    for (var child : Xml.children(run)) {
      switch (child.getLocalName()) {
        case "t" -> text.append(child.getTextContent());
        case "tab", "ptab" -> text.append('\t');
        case "noBreakHyphen" -> text.append('-');
        case "cr" -> text.append('\n');
        case "br" -> lineBreak(Xml.attribute(child, "type"), text);
        case "sym" -> text.append(symbol(Xml.attribute(child, "char")));
        case "fldChar" -> fieldMark(Xml.attribute(child, "fldCharType"));
        case "instrText" -> field.append(child.getTextContent());
        case "drawing", "pict", "object", "AlternateContent" ->
            textBoxes.addAll(DocxTextBox.in(child));
        default -> {
          // Footnote marks and the like.
        }
      }
    }
    var size = shown.size() == null ? 10 : shown.size();
    var cleaned = Characters.clean(text.toString());
    var reason = DocxHiding.reason(shown, ground);
    if (reason != null) {
      unseen.add(new Unseen(reason, cleaned));
    } else if (!cleaned.isEmpty()) {
      pieces.add(
          new Piece(
              cleaned,
              size,
              Boolean.TRUE.equals(shown.bold()),
              Boolean.TRUE.equals(shown.italic()),
              link != null ? link : fieldLink));
    }
  }

  private void lineBreak(String type, StringBuilder text) {
    if (type.equals("page") || type.equals("column")) {
      var begun = !text.toString().isBlank() || pieces.stream().anyMatch(p -> !p.text().isBlank());
      breaksAfter |= begun && type.equals("page");
      breaksBefore |= !begun && type.equals("page");
      text.append(begun ? "\n" : "");
    } else {
      text.append('\n');
    }
  }

  private static String symbol(String code) {
    try {
      return Character.toString(Integer.parseInt(code, 16));
    } catch (IllegalArgumentException strange) {
      return "";
    }
  }

  private void fieldMark(String mark) {
    switch (mark) {
      case "begin" -> {
        field.setLength(0);
        fieldLink = null;
      }
      case "separate" -> fieldLink = linkIn(field.toString());
      default -> fieldLink = null;
    }
  }

  private static @Nullable String linkIn(String instruction) {
    var match = LINK_FIELD.matcher(instruction);
    return match.find() ? match.group(1) : null;
  }

  private @Nullable String target(String id) {
    var relation = id.isEmpty() ? null : part.getRelationship(id);
    return relation == null ? null : relation.getTargetURI().toString();
  }
}
