package org.cursus.engine.rendering;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;

/// Styles of pages, parsed once for each look. The library keeps its own default styles in the same
/// way; what matching notes in them is the same for each document, since ours always come second.
final class KeptStyles extends XhtmlNamespaceHandler {

  static final KeptStyles HANDLER = new KeptStyles();

  private static final int MOST = 64;

  private final Map<String, Stylesheet> sheets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Stylesheet> eldest) {
              return size() > MOST;
            }
          });

  private KeptStyles() {}

  @Override
  public StylesheetInfo[] getStylesheets(Document tree) {
    var found = super.getStylesheets(tree);
    for (int i = 0; i < found.length; i++) {
      var kept = new StylesheetInfo();
      kept.setOrigin(StylesheetInfo.AUTHOR);
      kept.setMedia("all");
      kept.setUri("styles");
      kept.setStylesheet(sheets.computeIfAbsent(found[i].getContent(), KeptStyles::parsed));
      found[i] = kept;
    }
    return found;
  }

  private static Stylesheet parsed(String styles) {
    try {
      var parser = new CSSParser((place, message) -> {});
      return parser.parseStylesheet("styles", StylesheetInfo.AUTHOR, new StringReader(styles));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
