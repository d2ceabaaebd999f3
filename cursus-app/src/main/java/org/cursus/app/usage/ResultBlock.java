package org.cursus.app.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// A part of a result as people read it, whatever its shape: named values, a list, and further
/// parts below.
record ResultBlock(String heading, List<Pair> pairs, List<String> items, List<ResultBlock> blocks) {

  /// What is nested deeper is shown as JSON.
  private static final int DEEPEST = 4;

  private static final List<String> NAMES = List.of("title", "name", "heading", "theme", "label");

  /// A value with its name.
  record Pair(String name, String value) {}

  static ResultBlock of(JsonNode result) {
    return ofObject("", result, 0);
  }

  public boolean isEmpty() {
    return pairs.isEmpty() && items.isEmpty() && blocks.isEmpty();
  }

  private static ResultBlock ofObject(String heading, JsonNode object, int depth) {
    var pairs = new ArrayList<Pair>();
    var blocks = new ArrayList<ResultBlock>();
    for (var property : object.properties()) {
      var value = property.getValue();
      var name = words(property.getKey());
      if (value.isNull() || value.isContainer() && value.isEmpty()) {
        continue;
      }
      if (!value.isContainer() || depth == DEEPEST) {
        if (!words(value).equals(heading)) {
          pairs.add(new Pair(name, words(value)));
        }
      } else if (value.isArray()) {
        blocks.add(ofArray(name, value, depth + 1));
      } else {
        blocks.add(ofObject(name, value, depth + 1));
      }
    }
    return new ResultBlock(heading, pairs, List.of(), blocks);
  }

  private static ResultBlock ofArray(String heading, JsonNode array, int depth) {
    var items = new ArrayList<String>();
    var blocks = new ArrayList<ResultBlock>();
    for (var element : array.values()) {
      if (element.isObject() && depth < DEEPEST) {
        blocks.add(ofObject(nameOf(element, blocks.size() + 1), element, depth + 1));
      } else if (!element.isNull()) {
        items.add(words(element));
      }
    }
    return new ResultBlock(heading, List.of(), items, blocks);
  }

  private static String nameOf(JsonNode element, int number) {
    return NAMES.stream()
        .map(name -> element.path(name).asString(""))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(String.valueOf(number));
  }

  private static String words(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? "Yes" : "No";
    }
    return value.isContainer() ? value.toString() : value.asString();
  }

  /// `keyStrengths` and `key_strengths` as "Key strengths".
  private static String words(String property) {
    var apart = property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').strip();
    if (apart.isEmpty()) {
      return property;
    }
    return apart.substring(0, 1).toUpperCase(Locale.ROOT)
        + apart.substring(1).toLowerCase(Locale.ROOT);
  }
}
