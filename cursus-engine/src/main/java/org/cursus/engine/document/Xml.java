package org.cursus.engine.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Parses XML that may be hostile, and walks it by local names: the prefixes are the writer's
/// choice.
final class Xml {

  private Xml() {}

  static Element parse(InputStream stream)
      throws IOException, SAXException, ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // No entity can be declared without a DOCTYPE, and Word writes none.
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    var builder = factory.newDocumentBuilder();
    // Silent: the default handler prints to the console.
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(stream).getDocumentElement();
  }

  static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  static @Nullable Element child(@Nullable Element parent, String... path) {
    var at = parent;
    for (var name : path) {
      if (at == null) {
        return null;
      }
      var found = children(at, name);
      at = found.isEmpty() ? null : found.getFirst();
    }
    return at;
  }

  /// An attribute by its local name, or the empty string.
  static String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return "";
    }
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }
}
