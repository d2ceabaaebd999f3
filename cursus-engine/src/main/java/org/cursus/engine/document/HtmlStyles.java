package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/// The style rules of a web page, as far as they decide what is read and how it looks.
final class HtmlStyles {

  private static final int MAX_RULES = 2_000;
  private static final int MAX_SHEET = 500_000;

  /// Rules times elements; beyond it a page is read without its rules.
  private static final long MAX_TESTS = 20_000_000;

  private static final Set<String> KNOWN =
      Set.of(
          "font-size",
          "font-weight",
          "font-style",
          "font",
          "display",
          "visibility",
          "opacity",
          "color",
          "background",
          "background-color",
          "background-image",
          "float",
          "position",
          "left",
          "top",
          "text-indent",
          "flex-direction",
          "flex-flow",
          "grid-template-columns",
          "white-space",
          "list-style",
          "list-style-type",
          "page-break-before",
          "break-before");

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");
  private static final Pattern ID = Pattern.compile("#");
  private static final Pattern CLASS = Pattern.compile("[.\\[]");

  private record Rule(int weight, Map<String, String> declarations) {}

  private final Map<Element, List<Rule>> rules = new IdentityHashMap<>();
  private boolean paintsBackgrounds;

  private HtmlStyles() {}

  static HtmlStyles of(org.jsoup.nodes.Document page) {
    var styles = new HtmlStyles();
    int count = 0;
    long elements = page.getAllElements().size();
    for (var sheet : page.select("style")) {
      var text = sheet.data();
      var media = sheet.attr("media").toLowerCase(Locale.ROOT);
      if (text.length() > MAX_SHEET || !media.matches("|all|screen.*")) {
        continue;
      }
      for (var rule : topLevel(COMMENT.matcher(text).replaceAll(" "))) {
        var declarations = declarations(rule[1]);
        if (!declarations.isEmpty() && ++count <= MAX_RULES && count * elements < MAX_TESTS) {
          styles.add(page, rule[0], declarations);
        }
      }
    }
    styles.paintsBackgrounds |=
        page.getAllElements().stream()
            .anyMatch(one -> one.hasAttr("bgcolor") || paints(declarations(one.attr("style"))));
    return styles;
  }

  /// Whether anything is painted behind the text, so that white text may show.
  boolean paintsBackgrounds() {
    return paintsBackgrounds;
  }

  /// What the rules and the element itself say, the stronger over the weaker.
  Map<String, String> of(Element element) {
    var told = new HashMap<String, String>();
    rules.getOrDefault(element, List.of()).stream()
        .sorted((a, b) -> Integer.compare(a.weight(), b.weight()))
        .forEach(rule -> told.putAll(rule.declarations()));
    told.putAll(declarations(element.attr("style")));
    return told;
  }

  /// Selectors and declarations of the rules that hold on a screen of any width.
  private static List<String[]> topLevel(String sheet) {
    var found = new ArrayList<String[]>();
    int at = 0;
    while (at < sheet.length()) {
      int open = sheet.indexOf('{', at);
      if (open < 0) {
        break;
      }
      var selector = sheet.substring(at, open).strip();
      int close = open + 1;
      for (int depth = 1; close < sheet.length() && depth > 0; close++) {
        char c = sheet.charAt(close);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      // An import or charset may stand before a selector; print and narrow screens are left out.
      selector = selector.substring(selector.lastIndexOf(';') + 1).strip();
      if (!selector.startsWith("@") && !selector.isEmpty()) {
        found.add(
            new String[] {selector, sheet.substring(open + 1, Math.max(open + 1, close - 1))});
      }
      at = close;
    }
    return found;
  }

  private void add(org.jsoup.nodes.Document page, String selectors, Map<String, String> told) {
    for (var selector : selectors.split(",")) {
      var plain = selector.strip();
      // What a pseudo-class says holds at times only, and a pseudo-element is no element.
      if (plain.isEmpty() || plain.length() > 200 || plain.contains(":")) {
        paintsBackgrounds |= plain.startsWith(":root") && paints(told);
        continue;
      }
      try {
        var matched = page.select(plain);
        paintsBackgrounds |= !matched.isEmpty() && paints(told);
        var rule = new Rule(weight(plain), told);
        matched.forEach(one -> rules.computeIfAbsent(one, none -> new ArrayList<>()).add(rule));
      } catch (SelectorParseException | IllegalArgumentException unknown) {
        // A selector of a later standard.
      }
    }
  }

  private static int weight(String selector) {
    int ids = (int) ID.matcher(selector).results().count();
    int classes = (int) CLASS.matcher(selector).results().count();
    return ids * 10_000 + classes * 100 + selector.split("[\\s>+~]+").length;
  }

  static Map<String, String> declarations(String printed) {
    if (printed.isBlank()) {
      return Map.of();
    }
    var told = new HashMap<String, String>();
    for (var one : printed.split(";")) {
      int colon = one.indexOf(':');
      if (colon > 0) {
        var name = one.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = one.substring(colon + 1).toLowerCase(Locale.ROOT).replace("!important", "");
        if (KNOWN.contains(name)) {
          told.put(name, value.strip());
        }
      }
    }
    return told;
  }

  private static boolean paints(Map<String, String> told) {
    return paints(told.get("background"))
        || paints(told.get("background-color"))
        || paints(told.get("background-image"));
  }

  private static boolean paints(@org.jspecify.annotations.Nullable String value) {
    return value != null
        && !value.matches("|none|transparent|inherit|initial|white|#fff|#ffffff|0 0|0");
  }
}
