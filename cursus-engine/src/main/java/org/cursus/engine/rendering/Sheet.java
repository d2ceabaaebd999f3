package org.cursus.engine.rendering;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What is to be set as PDF.
///
/// @param tree of XHTML; its language, title, author and bookmarks become those of the file
/// @param fonts all that its styles may name
/// @param bidirectional whether some of the text runs from right to left
/// @param rightToLeft whether the page as a whole does
/// @param arabic whether letters of it join
/// @param pictures by the names under which `object` elements ask for them
record Sheet(
    Document tree,
    Fonts.Choice fonts,
    boolean bidirectional,
    boolean rightToLeft,
    boolean arabic,
    Map<String, Picture> pictures) {

  private static final DocumentBuilderFactory TREES = DocumentBuilderFactory.newDefaultNSInstance();

  /// @param xhtml well-formed
  static Sheet of(
      String xhtml, Fonts.Choice fonts, boolean rightToLeft, Map<String, Picture> pictures) {
    var tree = tree(xhtml);
    nameLinks(tree);
    return new Sheet(
        tree, fonts, Bidirectional.in(xhtml), rightToLeft, ArabicShapes.in(xhtml), pictures);
  }

  private static Document tree(String xhtml) {
    try {
      return TREES.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException ours) {
      throw new IllegalStateException("The page is not well-formed", ours);
    }
  }

  /// A link without a title would be tagged with an empty description, which stands for its text
  /// when it is read aloud.
  private static void nameLinks(Document tree) {
    var links = tree.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      var link = (Element) links.item(i);
      if (link.getAttribute("title").isEmpty()) {
        link.setAttribute("title", link.getTextContent());
      }
    }
  }

  String title() {
    return text("title");
  }

  String author() {
    var all = tree.getElementsByTagName("meta");
    for (int i = 0; i < all.getLength(); i++) {
      var meta = (Element) all.item(i);
      if (meta.getAttribute("name").equals("author")) {
        return meta.getAttribute("content");
      }
    }
    return "";
  }

  String language() {
    return tree.getDocumentElement().getAttribute("lang");
  }

  private String text(String tag) {
    var first = tree.getElementsByTagName(tag).item(0);
    return first == null ? "" : first.getTextContent();
  }
}
