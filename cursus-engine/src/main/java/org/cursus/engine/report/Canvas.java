package org.cursus.engine.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cursus.engine.rendering.Markup;
import org.cursus.engine.rendering.Picture;

/// Puts drawings into a page: as elements of SVG for a browser, as shapes for paper.
interface Canvas {

  void put(Drawing drawing, String classes, Markup html);

  /// What was put on paper, by the names that the page has for it.
  default Map<String, Picture> pictures() {
    return new LinkedHashMap<>();
  }
}
