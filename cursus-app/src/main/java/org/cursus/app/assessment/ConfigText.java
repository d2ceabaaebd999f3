package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.cursus.engine.assessment.ConfigReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A config as text to read and to edit. The database keeps no order of fields, so they are put
/// into the order in which people write them, and short things stay on one line.
final class ConfigText {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int WIDTH = 100;

  private static final List<String> ORDER =
      List.of(
          "$schema",
          "id",
          "key",
          "name",
          "version",
          "language",
          "step",
          "when",
          "question",
          "from",
          "to",
          "value",
          "section",
          "kind",
          "effort",
          "title",
          "summary",
          "text",
          "help",
          "minutes",
          "fromText",
          "toText",
          "unit",
          "decimals",
          "points",
          "alone",
          "required",
          "weight",
          "reverse",
          "fixed",
          "atMost",
          "href",
          "is",
          "anyOf",
          "atLeast",
          "below",
          "answered",
          "steps",
          "sections",
          "questions",
          "options",
          "scale",
          "number",
          "longest",
          "ideal",
          "showIf",
          "bands",
          "caps",
          "recommendations",
          "translations");

  private ConfigText() {}

  static String pretty(String json) {
    var tree = JSON.readTree(json);
    var translations = tree.isObject() ? ((ObjectNode) tree).remove("translations") : null;
    var ordered = (ObjectNode) ordered(tree);
    if (translations != null) {
      ordered.set("translations", inPlace(translations, ordered));
    }
    var text = new StringBuilder();
    write(ordered, 0, 0, text);
    return text.append('\n').toString();
  }

  private static JsonNode ordered(JsonNode node) {
    if (node.isArray()) {
      var list = JSON.createArrayNode();
      node.forEach(each -> list.add(ordered(each)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    var object = JSON.createObjectNode();
    node.propertyNames().stream()
        .sorted(Comparator.comparing(ConfigText::place).thenComparing(Comparator.naturalOrder()))
        .forEach(each -> object.set(each, ordered(node.get(each))));
    return object;
  }

  private static int place(String field) {
    int place = ORDER.indexOf(field);
    return place < 0 ? ORDER.size() : place;
  }

  /// Translations in the order of what they translate.
  private static JsonNode inPlace(JsonNode translations, JsonNode config) {
    var places = new ArrayList<>(ConfigReader.lines(config.toString()).keySet());
    var index = new HashMap<String, Integer>();
    places.forEach(each -> index.put(each, index.size()));
    var all = JSON.createObjectNode();
    for (var language : translations.properties()) {
      var texts = all.putObject(language.getKey());
      language.getValue().propertyNames().stream()
          .sorted(Comparator.comparing(each -> index.getOrDefault(each, places.size())))
          .forEach(each -> texts.set(each, language.getValue().get(each)));
    }
    return all;
  }

  /// @param taken characters that stand before it on its line
  private static void write(JsonNode node, int indent, int taken, StringBuilder text) {
    var flat = flat(node);
    if (!node.isContainer() || flat.length() + indent + taken <= WIDTH) {
      text.append(flat);
      return;
    }
    text.append(node.isArray() ? "[\n" : "{\n");
    var pad = " ".repeat(indent + 2);
    boolean first = true;
    if (node.isArray()) {
      for (var each : node) {
        text.append(first ? pad : ",\n" + pad);
        write(each, indent + 2, 1, text);
        first = false;
      }
    } else {
      for (var each : node.properties()) {
        var name = JSON.writeValueAsString(each.getKey()) + ": ";
        text.append(first ? pad : ",\n" + pad).append(name);
        write(each.getValue(), indent + 2, name.length() + 1, text);
        first = false;
      }
    }
    text.append('\n').append(" ".repeat(indent)).append(node.isArray() ? ']' : '}');
  }

  private static String flat(JsonNode node) {
    if (node.isArray()) {
      var parts = new ArrayList<String>();
      node.forEach(each -> parts.add(flat(each)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (node.isObject()) {
      var parts = new ArrayList<String>();
      node.properties()
          .forEach(
              each ->
                  parts.add(JSON.writeValueAsString(each.getKey()) + ": " + flat(each.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    return node.toString();
  }
}
