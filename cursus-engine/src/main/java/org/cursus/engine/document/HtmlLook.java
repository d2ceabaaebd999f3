package org.cursus.engine.document;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.document.HiddenText.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How the text of an element of a web page looks.
///
/// @param size in points
/// @param reason why it does not show, if it does not
/// @param keepsLines whether line ends in the file show
record HtmlLook(
    double size,
    boolean bold,
    boolean italic,
    @Nullable Reason reason,
    @Nullable String link,
    boolean keepsLines) {

  /// What browsers set text in unless they are told otherwise.
  static final HtmlLook USUAL = new HtmlLook(12, false, false, null, null, false);

  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var", "address");
  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{0,6}(?:\\.\\d{1,6})?)(px|pt|em|rem|%|pc|cm|mm|in|vw)?");
  private static final Pattern SHORTHAND_SIZE =
      Pattern.compile("(?:^|\\s)(\\d{1,4}(?:\\.\\d{1,4})?(?:px|pt|em|rem|%))");
  private static final double FAR = -400;

  HtmlLook of(Element element, Map<String, String> told, boolean paintsBackgrounds) {
    var name = element.normalName();
    double newSize = size(name, told);
    return new HtmlLook(
        newSize,
        bold(name, told),
        italic(name, told),
        reason(element, told, newSize, paintsBackgrounds),
        name.equals("a") ? Links.shown(element.attr("href")) : link,
        keepsLines(name, told));
  }

  private double size(String name, Map<String, String> told) {
    var printed = told.get("font-size");
    if (printed == null && told.containsKey("font")) {
      var shorthand = SHORTHAND_SIZE.matcher(told.get("font"));
      printed = shorthand.find() ? shorthand.group(1) : null;
    }
    double byName =
        switch (name) {
          case "h1" -> size * 2;
          case "h2" -> size * 1.5;
          case "h3" -> size * 1.17;
          case "h5", "small" -> size * .83;
          case "h6" -> size * .67;
          case "big" -> size * 1.2;
          default -> size;
        };
    return printed == null ? Math.min(byName, 200) : Math.clamp(size(printed, byName), 0, 200);
  }

  private double size(String printed, double byName) {
    switch (printed) {
      case "xx-small" -> {
        return 6.75;
      }
      case "x-small" -> {
        return 7.5;
      }
      case "small" -> {
        return 9.75;
      }
      case "medium" -> {
        return 12;
      }
      case "large" -> {
        return 13.5;
      }
      case "x-large" -> {
        return 18;
      }
      case "xx-large" -> {
        return 24;
      }
      case "smaller" -> {
        return size * .83;
      }
      case "larger" -> {
        return size * 1.2;
      }
      default -> {
        var length = length(printed, size);
        return length == null ? byName : length;
      }
    }
  }

  /// In points; null when it is no length.
  private static @Nullable Double length(String printed, double em) {
    var length = LENGTH.matcher(printed);
    if (!length.matches() || length.group(1).isEmpty() || length.group(1).equals("-")) {
      return null;
    }
    double number = Double.parseDouble(length.group(1));
    return switch (length.group(2) == null ? "px" : length.group(2)) {
      case "pt" -> number;
      case "em" -> number * em;
      case "rem" -> number * USUAL.size;
      case "%" -> number * em / 100;
      case "pc" -> number * 12;
      case "cm" -> number * 72 / 2.54;
      case "mm" -> number * 72 / 25.4;
      case "in" -> number * 72;
      case "vw" -> number * 6.12;
      default -> number * .75;
    };
  }

  private boolean bold(String name, Map<String, String> told) {
    var weight = told.get("font-weight");
    if (weight == null && told.containsKey("font")) {
      weight = told.get("font").matches(".*\\b(bold|[6-9]00)\\b.*") ? "bold" : "normal";
    }
    if (weight == null || weight.equals("inherit")) {
      return bold || BOLD.contains(name);
    }
    return weight.matches("bold|bolder|[6-9]\\d\\d");
  }

  private boolean italic(String name, Map<String, String> told) {
    var slant = told.get("font-style");
    return slant == null ? italic || ITALIC.contains(name) : slant.matches("italic|oblique.*");
  }

  private boolean keepsLines(String name, Map<String, String> told) {
    var spaces = told.get("white-space");
    return spaces == null ? keepsLines || name.equals("pre") : spaces.startsWith("pre");
  }

  private @Nullable Reason reason(
      Element element, Map<String, String> told, double newSize, boolean paintsBackgrounds) {
    if (element.hasAttr("hidden") || "none".equals(told.get("display"))) {
      return Reason.MARKED_HIDDEN;
    }
    var visibility = told.getOrDefault("visibility", "");
    if (visibility.matches("hidden|collapse")) {
      return Reason.INVISIBLE;
    }
    if (told.getOrDefault("opacity", "1").matches("0?\\.?0*%?")) {
      return Reason.INVISIBLE;
    }
    if (isFarOff(told)) {
      return Reason.OFF_PAGE;
    }
    if (newSize < 1) {
      return Reason.TINY;
    }
    var colour = told.get("color");
    if (colour != null && colour.equals("transparent")) {
      return Reason.INVISIBLE;
    }
    if (colour != null && !paintsBackgrounds && isWhite(colour)) {
      return Reason.WHITE;
    }
    var shownAgain =
        reason == Reason.INVISIBLE && visibility.equals("visible")
            || reason == Reason.WHITE && colour != null
            || reason == Reason.TINY;
    return shownAgain ? null : reason;
  }

  private static boolean isWhite(String colour) {
    return colour
        .replace(" ", "")
        .matches("white|#fff|#ffffff|rgb\\(255,255,255\\)|rgba\\(255,255,255,[\\d.]+\\)");
  }

  private static boolean isFarOff(Map<String, String> told) {
    var placed = told.getOrDefault("position", "").matches("absolute|fixed|relative");
    return isFar(told.get("text-indent"))
        || placed && (isFar(told.get("left")) || isFar(told.get("top")));
  }

  private static boolean isFar(@Nullable String printed) {
    var points = printed == null ? null : length(printed, 12);
    return points != null && points < FAR;
  }
}
