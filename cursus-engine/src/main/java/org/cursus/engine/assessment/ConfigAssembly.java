package org.cursus.engine.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.Effort;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes a config from its JSON, and notes faults of form.
final class ConfigAssembly {

  /// Characters of a key; the database has room for as many.
  static final int KEY = 100;

  /// Characters of the name of a step, a section or an option.
  static final int NAME = 50;

  static final int TITLE = 200;
  static final int TEXT = 2000;

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,5}){1,2}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
  private static final Pattern PAGE = Pattern.compile("/([a-z0-9][A-Za-z0-9/_?=&#.-]*)?");

  private final ConfigFaults faults;

  ConfigAssembly(ConfigFaults faults) {
    this.faults = faults;
  }

  AssessmentConfig config(ConfigPart part) {
    part.optionalText("$schema", TITLE);
    var questions = new QuestionAssembly();
    var config =
        new AssessmentConfig(
            part.id("name", KEY),
            matching(part, "version", 20, VERSION, "A version is written as 1.0 or 1.0.2."),
            matching(part, "language", 12, LANGUAGE, "A language is written as en or de-AT."),
            part.text("title", TITLE),
            part.text("summary", TEXT),
            part.whole("minutes", 1, 240),
            part.list("steps", 1, 20, ConfigAssembly::step),
            part.list("sections", 1, 20, ConfigAssembly::section),
            part.list("questions", 1, 500, questions::question),
            part.list("bands", 1, 10, ConfigAssembly::band),
            part.list("caps", 0, 50, ConfigAssembly::cap),
            part.list("recommendations", 0, 100, ConfigAssembly::recommendation),
            translations(part.value("translations")));
    part.end();
    return config;
  }

  private static String matching(
      ConfigPart part, String field, int longest, Pattern pattern, String otherwise) {
    var text = part.text(field, longest);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      part.fault(field, otherwise);
    }
    return text;
  }

  private static Step step(ConfigPart part) {
    var step = new Step(part.id("id", NAME), part.text("title", TITLE), part.text("text", TEXT));
    part.end();
    return step;
  }

  private static Section section(ConfigPart part) {
    var section =
        new Section(
            part.id("id", NAME),
            part.text("title", TITLE),
            part.text("text", TEXT),
            share(part),
            part.list("bands", 0, 10, ConfigAssembly::band));
    part.end();
    return section;
  }

  private static double share(ConfigPart part) {
    double weight = part.number("weight", 0, 1);
    if (weight == 0) {
      part.fault("weight", "A section weighs more than 0. Remove it, or give it a share.");
    }
    return weight;
  }

  private static Band band(ConfigPart part) {
    var band =
        new Band(part.number("from", 0, 100), part.text("title", TITLE), part.text("text", TEXT));
    part.end();
    return band;
  }

  private static Cap cap(ConfigPart part) {
    var cap =
        new Cap(
            condition(part, "when"),
            part.optionalId("section", NAME),
            part.number("atMost", 0, 100),
            part.text("text", TEXT));
    part.end();
    return cap;
  }

  private static Recommendation recommendation(ConfigPart part) {
    var effort = part.word("effort", Effort.class);
    var recommendation =
        new Recommendation(
            part.id("id", NAME),
            condition(part, "when"),
            part.optionalId("section", NAME),
            effort == null ? Effort.SMALL : effort,
            part.text("title", TITLE),
            part.text("text", TEXT),
            page(part));
    part.end();
    return recommendation;
  }

  private static @Nullable String page(ConfigPart part) {
    var href = part.optionalText("href", TITLE);
    if (href != null && !PAGE.matcher(href).matches()) {
      part.fault("href", "This must be a page of Cursus, such as /record.");
    }
    return href;
  }

  private static AssessmentConfig.Condition condition(ConfigPart part, String field) {
    var condition = part.part(field);
    if (condition == null) {
      part.fault(field, "‘%s’ is missing. Add a condition.".formatted(field));
      return ConditionAssembly.NONE;
    }
    return ConditionAssembly.condition(condition, 1);
  }

  private Map<String, Map<String, String>> translations(@Nullable JsonNode node) {
    var translations = new LinkedHashMap<String, Map<String, String>>();
    if (node == null) {
      return translations;
    }
    if (!node.isObject()) {
      faults.add("/translations", "This must be an object: languages with their texts.");
      return translations;
    }
    for (var each : node.properties()) {
      var at = "/translations/" + ConfigPart.escaped(each.getKey());
      if (!LANGUAGE.matcher(each.getKey()).matches()) {
        faults.add(at, "A language is written as en or de-AT.");
      } else if (!each.getValue().isObject()) {
        faults.add(at, "This must be an object: places with their texts.");
      } else {
        translations.put(each.getKey(), texts(each.getValue(), at));
      }
    }
    return translations;
  }

  private Map<String, String> texts(JsonNode node, String at) {
    var texts = new LinkedHashMap<String, String>();
    for (var each : node.properties()) {
      var text = each.getValue().isString() ? each.getValue().stringValue() : "";
      if (text.isBlank() || text.length() > TEXT) {
        faults.add(
            at + "/" + ConfigPart.escaped(each.getKey()),
            "This must be a text of 1 to %d characters.".formatted(TEXT));
      } else {
        texts.put(each.getKey(), text);
      }
    }
    return texts;
  }

  /// The entries of a list of texts.
  static List<String> strings(ConfigPart part, String field, int most) {
    var strings = new ArrayList<String>();
    var values = part.values(field, 0, most);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isString()) {
        strings.add(values.get(i).stringValue());
      } else {
        part.faultInside(field + "/" + i, "This must be a text.");
      }
    }
    return List.copyOf(strings);
  }
}
