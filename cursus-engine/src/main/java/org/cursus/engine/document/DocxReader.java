package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Reads a Word file: headers, body, footers, laid onto pages of our own.
///
/// POI opens the package and follows its relations; the parts themselves are walked as plain XML,
/// because text boxes and content controls, which resume templates are made of, have no place in
/// its document model.
final class DocxReader {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /// A section has three at most, and a resume few sections.
  private static final int MAX_MARGINS = 30;

  static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W*(page)?\\W*\\d{0,3}\\W*((of|/)?\\W*\\d{0,3})?\\W*", Pattern.CASE_INSENSITIVE);

  static {
    // POI calls a blank picture a bomb; how much a file unpacks to, ZipInspection has bounded.
    ZipSecureFile.setMinInflateRatio(0);
  }

  private DocxReader() {}

  static Document read(byte[] content) throws UnreadableDocument {
    try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
      var body = file.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
      if (body == null) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      var root = root(body);
      if (root == null) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      var styles = DocxStyles.of(root(related(body, "styles")), root(related(body, "numbering")));
      var ground = groundOf(body, root);
      var blocks = new ArrayList<Block>();
      Set<String> once = new HashSet<>();
      blocks.addAll(margins(body, "header", styles, DocxHiding.Ground.UNKNOWN, once));
      blocks.addAll(DocxBlocks.of(root, body, styles, ground));
      blocks.addAll(margins(body, "footer", styles, DocxHiding.Ground.UNKNOWN, once));
      if (blocks.stream().allMatch(Block::isBlank)) {
        throw new UnreadableDocument(
            hasPictures(file) ? DocumentFault.PICTURES_ONLY : DocumentFault.NO_TEXT);
      }
      return BlockLayout.lay(DocumentType.DOCX, blocks);
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  /// What headers or footers say, each text once, without page numbers.
  private static List<Block> margins(
      PackagePart body, String kind, DocxStyles styles, DocxHiding.Ground ground, Set<String> once)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var blocks = new ArrayList<Block>();
    var relations = body.getRelationshipsByType(RELATION + kind);
    for (int i = 0; i < Math.min(relations.size(), MAX_MARGINS); i++) {
      var relation = relations.getRelationship(i);
      var part = body.getRelatedPart(relation);
      var root = root(part);
      if (root != null) {
        for (var block : DocxBlocks.of(root, part, styles, ground)) {
          var text = block.text().strip();
          if (!PAGE_NUMBER.matcher(text).matches() && once.add(text)) {
            blocks.add(block);
          }
        }
      }
    }
    return blocks;
  }

  private static @Nullable PackagePart related(PackagePart part, String kind)
      throws OpenXML4JException {
    var relations = part.getRelationshipsByType(RELATION + kind);
    return relations.isEmpty() ? null : part.getRelatedPart(relations.getRelationship(0));
  }

  private static @Nullable Element root(@Nullable PackagePart part)
      throws IOException, SAXException, ParserConfigurationException {
    if (part == null) {
      return null;
    }
    try (var stream = part.getInputStream()) {
      return Xml.parse(stream);
    }
  }

  /// What text is laid on that says nothing of it: paper, unless shapes or pictures float behind
  /// the text, here or in a header that is behind every page.
  private static DocxHiding.Ground groundOf(PackagePart body, Element root)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var behind = hasGround(root);
    var seen = new HashSet<URI>();
    for (var relation : body.getRelationshipsByType(RELATION + "header")) {
      // Many relations may lead to one part, and a file may hold any number of them.
      if (seen.size() < MAX_MARGINS && seen.add(relation.getTargetURI())) {
        var header = root(body.getRelatedPart(relation));
        behind |= header != null && hasGround(header);
      }
    }
    return behind ? DocxHiding.Ground.UNKNOWN : DocxHiding.Ground.PAPER;
  }

  private static boolean hasGround(Element root) {
    return Xml.child(root, "background") != null
        || any(root, "anchor", "behindDoc", "1|true")
        || Stream.of("shape", "rect", "roundrect", "group")
            .anyMatch(name -> any(root, name, "style", ".*z-index:\\s*-.*"));
  }

  private static boolean any(Element root, String name, String attribute, String value) {
    var found = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      if (Xml.attribute((Element) found.item(i), attribute).matches(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPictures(OPCPackage file) throws OpenXML4JException {
    return file.getParts().stream().anyMatch(part -> part.getContentType().startsWith("image/"));
  }
}
