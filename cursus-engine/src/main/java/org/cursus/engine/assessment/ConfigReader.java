package org.cursus.engine.assessment;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/// Reads configs and finds what is wrong with them.
public final class ConfigReader {

  /// Characters that a config has at most.
  public static final int LONGEST = 1_000_000;

  static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ConfigReader() {}

  /// Reads a config.
  ///
  /// All faults are found at once: those of form (a field that is missing, unknown, or of the wrong
  /// kind) and those of sense (what is named and not there, weights that do not add up). What is
  /// already reported is not reported again as its own consequence.
  ///
  /// @throws ConfigRefused with each fault and where it stands, in the order of the config
  public static AssessmentConfig read(String json) {
    var faults = new ConfigFaults();
    var tree = tree(json);
    var config = new ConfigAssembly(faults).config(new ConfigPart(tree, "", faults));
    new ConfigChecks(config, faults).run();
    new ConditionChecks(config, faults).run();
    TranslationChecks.run(config, tree, faults);
    TextChecks.run(tree, faults);
    faults.refuse(json);
    return config;
  }

  /// The config with the texts of a language; those that are not translated stay as they are.
  ///
  /// @param language such as `de`; where only `de` is there, `de-AT` gets that
  public static AssessmentConfig in(AssessmentConfig config, String language) {
    return Translated.into(config, language);
  }

  /// On which line of the text each place begins, by JSON pointer; for showing faults. Ends where
  /// the text stops being JSON.
  public static Map<String, Integer> lines(String json) {
    return ConfigLines.of(json);
  }

  private static JsonNode tree(String json) {
    if (json.length() > LONGEST) {
      throw refused("A config has at most " + LONGEST + " characters. Make it shorter.");
    }
    try {
      return JSON.readTree(json);
    } catch (StreamReadException e) {
      throw refused(
          "This is not JSON. Line %d, column %d: %s"
              .formatted(
                  Math.max(1, e.getLocation().getLineNr()),
                  Math.max(1, e.getLocation().getColumnNr()),
                  firstLine(e.getOriginalMessage())));
    } catch (MismatchedInputException e) {
      throw refused("After the last } there is more. Remove what follows it.");
    } catch (JacksonException e) {
      throw refused("This is not JSON. " + firstLine(e.getOriginalMessage()));
    }
  }

  /// Without what only tells about the parser.
  private static String firstLine(String text) {
    return text.lines()
        .findFirst()
        .orElse("")
        .replaceFirst(" \\(start marker at .*", "")
        .replaceFirst(" \\(not recognized as one since .*", "")
        .replaceFirst(": enable `.*", "")
        .replaceFirst(", from `.*", ")");
  }

  private static ConfigRefused refused(String text) {
    return new ConfigRefused(List.of(new ConfigFault("", text)));
  }
}
