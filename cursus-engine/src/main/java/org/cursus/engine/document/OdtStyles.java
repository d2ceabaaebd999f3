package org.cursus.engine.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cursus.engine.document.HiddenText.Reason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The styles of an OpenDocument text, as far as they show: size, weight, slant, breaks, lists.
final class OdtStyles {

  private static final int MAX_CHAIN = 20;
  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,9})?)(pt|cm|mm|in|pc|px)?");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,9})?)%");

  /// How text looks; `reason` tells why it does not show, if it does not.
  record Look(double size, boolean bold, boolean italic, @Nullable Reason reason) {}

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final boolean paintsBackgrounds;
  private final Look usual;

  private OdtStyles(Element... roots) {
    for (var root : roots) {
      for (var group : Xml.children(root)) {
        if (group.getLocalName().endsWith("styles") && !group.getLocalName().startsWith("master")) {
          Xml.children(group).forEach(this::add);
        }
      }
    }
    paintsBackgrounds = styles.values().stream().anyMatch(OdtStyles::paintsBackground);
    usual = over(new Look(12, false, false, null), styles.get("default paragraph"));
  }

  /// @param roots the later say more about a name than the earlier
  static OdtStyles of(Element... roots) {
    return new OdtStyles(roots);
  }

  private void add(Element style) {
    var name = Xml.attribute(style, "name");
    switch (style.getLocalName()) {
      case "style" -> styles.put(Xml.attribute(style, "family") + " " + name, style);
      case "default-style" -> styles.put("default " + Xml.attribute(style, "family"), style);
      case "list-style" -> lists.put(name, style);
      default -> {
        // Page layouts, number formats: nothing that text looks like.
      }
    }
  }

  Look usual() {
    return usual;
  }

  Look ofParagraph(String name) {
    return over(usual, "paragraph", name, 0);
  }

  Look ofText(String name, Look around) {
    return over(around, "text", name, 0);
  }

  /// A property of the paragraph style or of those it is based on; empty when none says it.
  String paragraphProperty(String style, String property) {
    var at = styles.get("paragraph " + style);
    for (int i = 0; at != null && i < MAX_CHAIN; i++) {
      var found = Xml.attribute(Xml.child(at, "paragraph-properties"), property);
      if (!found.isEmpty()) {
        return found;
      }
      at = styles.get("paragraph " + Xml.attribute(at, "parent-style-name"));
    }
    return "";
  }

  /// The list that a paragraph style puts its paragraphs in.
  String listOf(String style) {
    var at = styles.get("paragraph " + style);
    return at == null ? "" : Xml.attribute(at, "list-style-name");
  }

  /// Whether items at a level show a mark or a number; level 1 is the outermost.
  boolean showsMark(String list, int level) {
    var style = lists.get(list);
    if (style == null) {
      return true;
    }
    for (var one : Xml.children(style)) {
      if (Xml.attribute(one, "level").equals(Integer.toString(level))) {
        return switch (one.getLocalName()) {
          case "list-level-style-number" -> !Xml.attribute(one, "num-format").isEmpty();
          case "list-level-style-bullet" -> !Xml.attribute(one, "bullet-char").isBlank();
          default -> true;
        };
      }
    }
    return true;
  }

  private Look over(Look weaker, String family, String name, int depth) {
    var style = styles.get(family + " " + name);
    if (style == null || depth > MAX_CHAIN) {
      return weaker;
    }
    return over(over(weaker, family, Xml.attribute(style, "parent-style-name"), depth + 1), style);
  }

  private Look over(Look weaker, @Nullable Element style) {
    var own = Xml.child(style, "text-properties");
    if (own == null) {
      return weaker;
    }
    var weight = Xml.attribute(own, "font-weight");
    var slant = Xml.attribute(own, "font-style");
    var size = size(Xml.attribute(own, "font-size"), weaker.size());
    return new Look(
        size,
        weight.isEmpty() ? weaker.bold() : weight.matches("bold|[6-9]00"),
        slant.isEmpty() ? weaker.italic() : !slant.equals("normal"),
        reason(own, size, weaker.reason()));
  }

  private @Nullable Reason reason(Element own, double size, @Nullable Reason weaker) {
    var display = Xml.attribute(own, "display");
    var colour = Xml.attribute(own, "color");
    if (display.equals("none")) {
      return Reason.MARKED_HIDDEN;
    }
    if (size <= 1) {
      return Reason.TINY;
    }
    if (colour.equalsIgnoreCase("#ffffff") && !paintsBackgrounds) {
      return Reason.WHITE;
    }
    var shownAgain =
        weaker == Reason.MARKED_HIDDEN && display.equals("true")
            || weaker == Reason.WHITE && !colour.isEmpty()
            || weaker == Reason.TINY;
    return shownAgain ? null : weaker;
  }

  private static double size(String printed, double weaker) {
    var percent = PERCENT.matcher(printed);
    if (percent.matches()) {
      return Math.clamp(weaker * Double.parseDouble(percent.group(1)) / 100, 0, 200);
    }
    return printed.isEmpty() ? weaker : Math.clamp(points(printed), 0, 200);
  }

  /// A length in points; 0 when it is none.
  static double points(String printed) {
    var length = LENGTH.matcher(printed.strip());
    if (!length.matches()) {
      return 0;
    }
    var number = Double.parseDouble(length.group(1));
    return switch (length.group(2) == null ? "pt" : length.group(2)) {
      case "cm" -> number * 72 / 2.54;
      case "mm" -> number * 72 / 25.4;
      case "in" -> number * 72;
      case "pc" -> number * 12;
      case "px" -> number * .75;
      default -> number;
    };
  }

  /// In a file that paints no background, white text is unseen.
  private static boolean paintsBackground(Element style) {
    return style.getLocalName().equals("style")
        && Xml.children(style).stream()
            .flatMap(
                properties ->
                    Stream.of(
                        Xml.attribute(properties, "background-color"),
                        Xml.attribute(properties, "fill")))
            .anyMatch(painted -> !painted.matches("|none|transparent|(?i:#ffffff)"));
  }
}
