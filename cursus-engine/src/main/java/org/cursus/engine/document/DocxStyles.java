package org.cursus.engine.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The styles and lists of a Word file, as far as they show: size, weight, slant, list mark.
final class DocxStyles {

  private static final int MAX_CHAIN = 20;

  /// What a style says; null where it leaves the matter to the style it is based on.
  record Look(
      @Nullable Double size,
      @Nullable Boolean bold,
      @Nullable Boolean italic,
      @Nullable Boolean vanishes,
      @Nullable String colour,
      @Nullable String ground,
      @Nullable Boolean listed) {

    static final Look NONE = new Look(null, null, null, null, null, null, null);

    /// Fills what is left open from a weaker style.
    Look over(Look weaker) {
      return new Look(
          size != null ? size : weaker.size,
          bold != null ? bold : weaker.bold,
          italic != null ? italic : weaker.italic,
          vanishes != null ? vanishes : weaker.vanishes,
          colour != null ? colour : weaker.colour,
          ground != null ? ground : weaker.ground,
          listed != null ? listed : weaker.listed);
    }
  }

  private final Map<String, Look> looks = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> listKinds = new HashMap<>();
  private Look defaults = new Look(10.0, false, false, false, null, null, false);
  private String usual = "";

  private DocxStyles() {}

  static DocxStyles of(@Nullable Element styles, @Nullable Element numbering) {
    var read = new DocxStyles();
    if (numbering != null) {
      Xml.children(numbering, "num")
          .forEach(list -> read.lists.put(Xml.attribute(list, "numId"), list));
      Xml.children(numbering, "abstractNum")
          .forEach(kind -> read.listKinds.put(Xml.attribute(kind, "abstractNumId"), kind));
    }
    if (styles != null) {
      var base = Xml.child(styles, "docDefaults", "rPrDefault", "rPr");
      read.defaults = read.look(base).over(read.defaults);
      Map<String, Element> byId = new HashMap<>();
      for (var style : Xml.children(styles, "style")) {
        byId.put(Xml.attribute(style, "styleId"), style);
        if (Xml.attribute(style, "default").matches("1|true")
            && Xml.attribute(style, "type").equals("paragraph")) {
          read.usual = Xml.attribute(style, "styleId");
        }
      }
      byId.keySet().forEach(id -> read.looks.put(id, read.resolve(id, byId, 0)));
    }
    return read;
  }

  /// The look of a paragraph's text before its runs change it.
  Look ofParagraph(@Nullable Element properties) {
    var id = Xml.attribute(Xml.child(properties, "pStyle"), "val");
    var style = looks.getOrDefault(id.isEmpty() ? usual : id, Look.NONE);
    var own = new Look(null, null, null, null, null, ground(properties), listed(properties));
    return own.over(style).over(defaults);
  }

  Look ofRun(@Nullable Element properties, Look paragraph) {
    var style =
        looks.getOrDefault(Xml.attribute(Xml.child(properties, "rStyle"), "val"), Look.NONE);
    return look(properties).over(style).over(paragraph);
  }

  private Look resolve(String id, Map<String, Element> byId, int depth) {
    var style = byId.get(id);
    if (style == null || depth > MAX_CHAIN) {
      return Look.NONE;
    }
    var text = look(Xml.child(style, "rPr"));
    var paragraph = Xml.child(style, "pPr");
    var own =
        new Look(
            text.size,
            text.bold,
            text.italic,
            text.vanishes,
            text.colour,
            text.ground != null ? text.ground : ground(paragraph),
            listed(paragraph));
    return own.over(resolve(Xml.attribute(Xml.child(style, "basedOn"), "val"), byId, depth + 1));
  }

  private Look look(@Nullable Element properties) {
    if (properties == null) {
      return Look.NONE;
    }
    return new Look(
        halfPoints(Xml.child(properties, "sz")),
        flag(Xml.child(properties, "b")),
        flag(Xml.child(properties, "i")),
        flag(Xml.child(properties, "vanish")),
        colour(Xml.child(properties, "color")),
        ground(properties),
        null);
  }

  private static @Nullable String colour(@Nullable Element colour) {
    var value = Xml.attribute(colour, "val");
    return value.isEmpty() ? null : value;
  }

  /// What a run or paragraph is laid on, where that has a colour of its own.
  static @Nullable String ground(@Nullable Element properties) {
    var marker = Xml.attribute(Xml.child(properties, "highlight"), "val");
    if (!marker.isEmpty() && !marker.equals("none")) {
      return marker;
    }
    var shading = Xml.child(properties, "shd");
    var fill = Xml.attribute(shading, "fill");
    var pattern = Xml.attribute(shading, "val");
    var plain = pattern.isEmpty() || pattern.equals("clear") || pattern.equals("nil");
    if (plain) {
      return fill.isEmpty() || fill.equals("auto") ? null : fill;
    }
    return pattern.equals("solid") ? Xml.attribute(shading, "color") : "pattern";
  }

  private @Nullable Boolean listed(@Nullable Element properties) {
    var number = Xml.child(properties, "numPr");
    if (number == null) {
      return null;
    }
    var id = Xml.attribute(Xml.child(number, "numId"), "val");
    var list = lists.get(id);
    if (list == null) {
      return id.isEmpty() || id.equals("0") ? Boolean.FALSE : Boolean.TRUE;
    }
    var level = Xml.attribute(Xml.child(number, "ilvl"), "val");
    var kind = listKinds.get(Xml.attribute(Xml.child(list, "abstractNumId"), "val"));
    if (kind == null) {
      return true;
    }
    return Xml.children(kind, "lvl").stream()
        .filter(one -> Xml.attribute(one, "ilvl").equals(level.isEmpty() ? "0" : level))
        .noneMatch(one -> Xml.attribute(Xml.child(one, "numFmt"), "val").equals("none"));
  }

  private static @Nullable Double halfPoints(@Nullable Element size) {
    try {
      return size == null
          ? null
          : Math.clamp(Double.parseDouble(Xml.attribute(size, "val")) / 2, 1, 200);
    } catch (NumberFormatException strange) {
      return null;
    }
  }

  private static @Nullable Boolean flag(@Nullable Element flag) {
    if (flag == null) {
      return null;
    }
    return !Xml.attribute(flag, "val").matches("0|false|off|none");
  }
}
