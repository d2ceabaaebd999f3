package org.cursus.engine.assessment;

import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// Finds translations of what is not there, and of what is no text for people.
final class TranslationChecks {

  /// The fields that people read.
  private static final Set<String> TEXTS =
      Set.of("title", "text", "summary", "help", "fromText", "toText", "unit");

  private TranslationChecks() {}

  static void run(AssessmentConfig config, JsonNode tree, ConfigFaults faults) {
    config
        .translations()
        .forEach(
            (language, texts) ->
                texts
                    .keySet()
                    .forEach(
                        place -> {
                          if (!isText(tree, place) && !faults.isAt(place)) {
                            faults.add(
                                "/translations/%s/%s"
                                    .formatted(language, ConfigPart.escaped(place)),
                                "No text stands at %s.".formatted(place));
                          }
                        }));
  }

  private static boolean isText(JsonNode tree, String place) {
    if (!place.startsWith("/") || place.startsWith("/translations")) {
      return false;
    }
    var field = place.substring(place.lastIndexOf('/') + 1);
    return TEXTS.contains(field) && tree.at(JsonPointer.compile(place)).isString();
  }
}
