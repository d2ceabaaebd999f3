package org.cursus.app.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers to the shipped assessments with what they must come to. The expectations were worked out
/// with fractions by another program, from the rules as they are documented.
///
/// @param name who answers so
/// @param answers question key to value
/// @param expected total, band, sections, caps, recommendations, hidden and missing questions
record GoldenAnswers(String name, Map<String, JsonNode> answers, JsonNode expected) {

  /// Those of one version of an assessment.
  static List<GoldenAnswers> of(String version) {
    return JsonMapper.shared()
        .readTree(text(version + ".golden.json"))
        .valueStream()
        .map(GoldenAnswers::of)
        .toList();
  }

  private static GoldenAnswers of(JsonNode node) {
    var answers = new LinkedHashMap<String, JsonNode>();
    node.get("answers").properties().forEach(each -> answers.put(each.getKey(), each.getValue()));
    return new GoldenAnswers(node.get("name").stringValue(), answers, node.get("expected"));
  }

  /// A file of the assessments.
  static String text(String file) {
    try (var in = new ClassPathResource("assessment/" + file).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
