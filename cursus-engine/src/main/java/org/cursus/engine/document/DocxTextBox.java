package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.HiddenText.Reason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// A text box of a Word file.
///
/// @param hidden why nothing of it shows, or null
record DocxTextBox(Element content, @Nullable Reason hidden) {

  private static final int MAX_DEPTH = 40;
  private static final double UNITS = 12_700;

  /// In points; boxes are placed from the edge of the page, a margin or a column.
  private static final double FAR = 2000;

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:^|;)\\s*(width|height|margin-left|margin-top)\\s*:\\s*(-?[\\d.]{1,9})(pt|in|)");

  /// The text boxes of a drawing. Each is written twice, for new programs and for old ones; the
  /// first counts.
  static List<DocxTextBox> in(Element drawing) {
    var boxes = new ArrayList<DocxTextBox>();
    collect(drawing, null, 0, boxes);
    return boxes;
  }

  private static void collect(
      Element element, @Nullable Reason hidden, int depth, List<DocxTextBox> boxes) {
    if (depth > MAX_DEPTH) {
      return;
    }
    var name = element.getLocalName();
    if ("txbxContent".equals(name)) {
      boxes.add(new DocxTextBox(element, hidden));
      return;
    }
    var choice = "AlternateContent".equals(name) ? Xml.child(element, "Choice") : null;
    if (choice != null) {
      collect(choice, hidden, depth + 1, boxes);
      return;
    }
    var own =
        switch (name) {
          case "anchor", "inline" -> ofPlace(element);
          case "shape", "rect" -> ofStyle(Xml.attribute(element, "style"));
          case null, default -> null;
        };
    var reason = hidden == null ? own : hidden;
    Xml.children(element).forEach(child -> collect(child, reason, depth + 1, boxes));
  }

  private static @Nullable Reason ofPlace(Element anchor) {
    var extent = Xml.child(anchor, "extent");
    var width = points(Xml.attribute(extent, "cx"));
    var height = points(Xml.attribute(extent, "cy"));
    var x = offset(Xml.child(anchor, "positionH", "posOffset"));
    var y = offset(Xml.child(anchor, "positionV", "posOffset"));
    // A box that grows with its text states the height that it had once.
    var grows = anchor.getElementsByTagNameNS("*", "spAutoFit").getLength() > 0;
    return reason(width, grows ? FAR : height, x, y);
  }

  private static double offset(@Nullable Element offset) {
    return offset == null ? 0 : points(offset.getTextContent().strip());
  }

  private static double points(String units) {
    return units.matches("-?\\d{1,12}") ? Long.parseLong(units) / UNITS : 0.5 * FAR;
  }

  private static @Nullable Reason ofStyle(String style) {
    var width = FAR / 2;
    var height = FAR / 2;
    var x = 0.0;
    var y = 0.0;
    for (var measure = MEASURE.matcher(style); measure.find(); ) {
      var value = number(measure.group(2)) * (measure.group(3).equals("in") ? 72 : 1);
      switch (measure.group(1)) {
        case "width" -> width = value;
        case "height" -> height = value;
        case "margin-left" -> x = value;
        default -> y = value;
      }
    }
    return reason(width, height, x, y);
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException strange) {
      return FAR / 2;
    }
  }

  private static @Nullable Reason reason(double width, double height, double x, double y) {
    if (width < 1 || height < 1) {
      return Reason.TINY;
    }
    var beyond = x + width < -150 || y + height < -150 || x > FAR || y > FAR;
    return beyond ? Reason.OFF_PAGE : null;
  }
}
