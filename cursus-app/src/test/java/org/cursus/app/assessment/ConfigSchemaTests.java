package org.cursus.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.assessment.ConfigFault;
import org.cursus.engine.assessment.ConfigReader;
import org.cursus.engine.assessment.ConfigRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds the JSON Schema and the reader together: a config is spoilt in every place, one at a time.
class ConfigSchemaTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final SchemaCheck schema =
      new SchemaCheck(JSON.readTree(GoldenAnswers.text("scoring-config.schema.json")));
  private final ObjectNode config = config();

  @Test
  void holdsForWhatIsShipped() {
    assertThat(schema.holds(config)).isTrue();
    assertThat(schema.holds(JSON.readTree(GoldenAnswers.text("career-readiness-1.1.json"))))
        .isTrue();
  }

  @Test
  void refusesAValueOfTheWrongKindAsTheReaderDoes() {
    for (var place : places(config)) {
      var spoilt = with(place, value -> value.isNull() ? null : JSON.readTree("{\"x\": [null]}"));
      if (spoilt != null && !place.endsWith("/is") && !place.contains("/anyOf/")) {
        assertThat(schema.holds(spoilt)).as("schema, wrong kind at %s", place).isFalse();
        assertThat(faults(spoilt)).as("reader, wrong kind at %s", place).isNotEmpty();
      }
    }
  }

  @Test
  void refusesUnknownFieldsAsTheReaderDoes() {
    for (var place : places(config)) {
      var node = config.at(place);
      if (node.isObject() && !place.startsWith("/translations")) {
        var spoilt = config.deepCopy();
        ((ObjectNode) spoilt.at(place)).put("colour", "red");
        assertThat(schema.holds(spoilt)).as("schema, unknown field at %s", place).isFalse();
        assertThat(faults(spoilt)).as("reader, unknown field at %s", place).isNotEmpty();
      }
    }
  }

  @Test
  void missesWhatTheReaderMisses() {
    for (var place : places(config)) {
      var parent = config.at(JsonPointer.compile(place).head());
      if (parent instanceof ObjectNode && !place.startsWith("/translations/")) {
        var spoilt = config.deepCopy();
        var pointer = JsonPointer.compile(place);
        ((ObjectNode) spoilt.at(pointer.head())).remove(pointer.last().getMatchingProperty());
        var faults = faults(spoilt);
        if (!schema.holds(spoilt)) {
          assertThat(faults).as("reader, without %s", place).isNotEmpty();
        } else {
          assertThat(faults)
              .as("schema, without %s", place)
              .extracting(ConfigFault::pointer)
              .doesNotContain(place);
        }
      }
    }
  }

  private interface Spoiling {
    @Nullable JsonNode spoil(JsonNode value);
  }

  private @Nullable ObjectNode with(String place, Spoiling spoiling) {
    var pointer = JsonPointer.compile(place);
    var changed = spoiling.spoil(config.at(pointer));
    var spoilt = config.deepCopy();
    var parent = spoilt.at(pointer.head());
    if (changed == null) {
      return null;
    }
    if (parent instanceof ArrayNode list) {
      list.set(pointer.last().getMatchingIndex(), changed);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), changed);
    }
    return spoilt;
  }

  /// Every place of a config but the whole.
  private static List<String> places(JsonNode node) {
    var places = new ArrayList<String>();
    collect(node, "", places);
    return places;
  }

  private static void collect(JsonNode node, String at, List<String> places) {
    if (!at.isEmpty()) {
      places.add(at);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at + "/" + i, places);
      }
    }
    node.properties()
        .forEach(
            each ->
                collect(
                    each.getValue(),
                    at + "/" + each.getKey().replace("~", "~0").replace("/", "~1"),
                    places));
  }

  private static List<ConfigFault> faults(JsonNode config) {
    try {
      ConfigReader.read(config.toString());
      return List.of();
    } catch (ConfigRefused e) {
      return e.faults();
    }
  }

  /// The short one, with all kinds of questions, and one translated text instead of all.
  private static ObjectNode config() {
    var config = (ObjectNode) JSON.readTree(GoldenAnswers.text("quick-check-1.1.json"));
    var german = (ObjectNode) config.at("/translations/de");
    german.retain(List.of("/title"));
    return config;
  }
}
