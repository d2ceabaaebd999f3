package org.cursus.engine.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A small config with every kind of question, and ways to answer and to spoil it.
final class Small {

  private Small() {}

  static String json() {
    try (var in = Small.class.getResourceAsStream("small.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AssessmentConfig config() {
    return ConfigReader.read(json());
  }

  static ObjectNode tree() {
    return (ObjectNode) JsonMapper.shared().readTree(json());
  }

  /// Answers written as JSON, such as `{"goal": "yes"}`.
  static Map<String, JsonNode> answers(String json) {
    var answers = new LinkedHashMap<String, JsonNode>();
    JsonMapper.shared()
        .readTree(json)
        .properties()
        .forEach(e -> answers.put(e.getKey(), e.getValue()));
    return answers;
  }
}
