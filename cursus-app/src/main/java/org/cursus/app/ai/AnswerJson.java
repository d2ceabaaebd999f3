package org.cursus.app.ai;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Finds the JSON in what a model wrote: behind its thinking, among prose, in a fence.
final class AnswerJson {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ObjectReader FIRST =
      JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int MOST_TRIES = 30;

  private AnswerJson() {}

  /// The first object of the shape; else the first object at all; else empty.
  static Optional<JsonNode> find(String text, JsonShape shape) {
    var said = Thinking.removed(text);
    JsonNode first = null;
    int tries = 0;
    for (int at = said.indexOf('{'); at >= 0 && tries < MOST_TRIES; tries++) {
      var found = read(said, at);
      if (found != null && found.isObject()) {
        if (shape.faults(found).isEmpty()) {
          return Optional.of(found);
        }
        first = first == null ? found : first;
      }
      at = said.indexOf('{', at + 1);
    }
    return Optional.ofNullable(first);
  }

  /// The value that begins there; what follows it does not matter.
  private static @Nullable JsonNode read(String text, int from) {
    try {
      return FIRST.readTree(text.substring(from));
    } catch (JacksonException e) {
      return null;
    }
  }

  /// The same with every text replaced, however deep; names of properties stay.
  static JsonNode replaced(JsonNode node, UnaryOperator<String> replacement) {
    return switch (node) {
      case StringNode text -> StringNode.valueOf(replacement.apply(text.stringValue()));
      case ObjectNode object -> {
        var copy = JSON.createObjectNode();
        object.forEachEntry((name, value) -> copy.set(name, replaced(value, replacement)));
        yield copy;
      }
      case ArrayNode array -> {
        var copy = JSON.createArrayNode();
        array.forEach(value -> copy.add(replaced(value, replacement)));
        yield copy;
      }
      default -> node;
    };
  }

  /// All texts, one a line.
  static String texts(JsonNode node) {
    var all = new StringBuilder();
    replaced(
        node,
        text -> {
          all.append(text).append('\n');
          return text;
        });
    return all.toString();
  }
}
