package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Reads an OpenDocument text, as LibreOffice writes it: headers, body, footers.
final class OdtReader {

  private OdtReader() {}

  static Document read(byte[] content) throws UnreadableDocument {
    try {
      var body = root(content, "content.xml");
      if (body == null) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      var shared = root(content, "styles.xml");
      var styles = shared == null ? OdtStyles.of(body) : OdtStyles.of(shared, body);
      var blocks = new ArrayList<Block>();
      Set<String> once = new HashSet<>();
      if (shared != null) {
        blocks.addAll(margins(shared, "header", once));
      }
      var text = Xml.child(body, "body", "text");
      if (text == null) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      blocks.addAll(OdtWalk.blocks(text, styles));
      if (shared != null) {
        blocks.addAll(margins(shared, "footer", once));
      }
      if (blocks.stream().allMatch(Block::isBlank)) {
        throw new UnreadableDocument(
            body.getElementsByTagNameNS("*", "image").getLength() > 0
                ? DocumentFault.PICTURES_ONLY
                : DocumentFault.NO_TEXT);
      }
      return BlockLayout.lay(DocumentType.ODT, blocks);
    } catch (Flow.TooMuchText tooMuch) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH, tooMuch);
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }

  /// What headers or footers say, each text once, without page numbers.
  private static List<Block> margins(Element shared, String kind, Set<String> once) {
    var styles = OdtStyles.of(shared);
    var blocks = new ArrayList<Block>();
    var pages = Xml.child(shared, "master-styles");
    if (pages == null) {
      return blocks;
    }
    for (var page : Xml.children(pages, "master-page")) {
      for (var margin : Xml.children(page)) {
        if (margin.getLocalName().matches(kind + "(-left|-first)?")
            && !Xml.attribute(margin, "display").equals("false")) {
          OdtWalk.blocks(margin, styles).stream()
              .filter(block -> !DocxReader.PAGE_NUMBER.matcher(block.text().strip()).matches())
              .filter(block -> once.add(block.text().strip()))
              .forEach(blocks::add);
        }
      }
    }
    return blocks;
  }

  private static @Nullable Element root(byte[] content, String name)
      throws IOException, SAXException, ParserConfigurationException {
    var bytes = ZipInspection.entry(content, name);
    return bytes == null ? null : Xml.parse(new ByteArrayInputStream(bytes));
  }
}
