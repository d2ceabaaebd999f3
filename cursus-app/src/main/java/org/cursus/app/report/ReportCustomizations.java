package org.cursus.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.rendering.Look.PageSize;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a person chose for a report. Colour and logo are the operator's.
///
/// @param paper `a4` or `letter`
/// @param answers whether the answers follow as an appendix
/// @param name on the cover; null for none
/// @param language one that the assessment is there in
record ReportCustomizations(String paper, boolean answers, @Nullable String name, String language) {

  static final int LONGEST_NAME = 120;
  private static final Set<String> KNOWN = Set.of("paper", "answers", "name", "language");
  private static final Map<String, PageSize> PAPERS =
      Map.of("a4", PageSize.A4, "letter", PageSize.LETTER);

  PageSize pageSize() {
    return PAPERS.getOrDefault(paper, PageSize.A4);
  }

  /// The languages of an assessment, its own first.
  static List<String> languages(AssessmentConfig config) {
    var all = new ArrayList<String>();
    all.add(config.language());
    config.translations().keySet().stream()
        .filter(each -> !all.contains(each))
        .sorted()
        .forEach(all::add);
    return all;
  }

  /// Reads what was sent; what is left out is as usual.
  ///
  /// @param sent null for nothing
  /// @param languages that the assessment is there in
  /// @param usual the session's language
  /// @param faults takes what does not fit
  static ReportCustomizations read(
      @Nullable JsonNode sent, List<String> languages, String usual, List<Fault> faults) {
    if (sent == null || sent.isNull()) {
      return new ReportCustomizations("a4", true, null, usual);
    }
    if (!sent.isObject()) {
      faults.add(new Fault("/customizations", "Send an object."));
      return new ReportCustomizations("a4", true, null, usual);
    }
    for (var key : sent.propertyNames()) {
      if (!KNOWN.contains(key)) {
        faults.add(
            new Fault(
                pointer(key), "There is no such choice: say paper, answers, name, language."));
      }
    }
    return new ReportCustomizations(
        choice(sent, "paper", List.of("a4", "letter"), "a4", faults),
        answers(sent, faults),
        name(sent, faults),
        choice(sent, "language", languages, usual, faults));
  }

  private static String pointer(String key) {
    return "/customizations/" + key.replace("~", "~0").replace("/", "~1");
  }

  private static String choice(
      JsonNode sent, String key, List<String> allowed, String usual, List<Fault> faults) {
    var value = sent.get(key);
    if (value == null || value.isNull()) {
      return usual;
    }
    if (!value.isString() || !allowed.contains(value.asString())) {
      faults.add(new Fault(pointer(key), "Say " + String.join(" or ", allowed) + "."));
      return usual;
    }
    return value.asString();
  }

  private static boolean answers(JsonNode sent, List<Fault> faults) {
    var value = sent.get("answers");
    if (value != null && !value.isNull() && !value.isBoolean()) {
      faults.add(new Fault("/customizations/answers", "Say true or false."));
    }
    return value == null || !value.isBoolean() || value.asBoolean();
  }

  private static @Nullable String name(JsonNode sent, List<Fault> faults) {
    var value = sent.get("name");
    if (value == null || value.isNull()) {
      return null;
    }
    var name =
        value.isString() ? value.asString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip() : null;
    if (name == null || name.length() > LONGEST_NAME) {
      faults.add(
          new Fault("/customizations/name", "Give a name of at most 120 characters, or null."));
      return null;
    }
    return name.isEmpty() ? null : name;
  }
}
