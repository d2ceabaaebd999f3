package org.cursus.engine.document;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns what Reactive Resume exports (versions 3, 4 and 5) into JSON Resume. The versions differ
/// in names alone, so every name is looked for in every file.
final class ReactiveResume {

  private static final Map<String, String> NAMES =
      Map.of("experience", "work", "certificates", "certifications");

  private ReactiveResume() {}

  /// It has its lists in `sections`, where JSON Resume has them at the top.
  static boolean isOne(JsonNode node) {
    var data = data(node);
    return data.path("sections").isObject() && data.path("basics").isObject();
  }

  /// A file of the program's own programming interface wraps the resume.
  private static JsonNode data(JsonNode node) {
    return node.path("data").isObject() ? node.path("data") : node;
  }

  static ObjectNode toJsonResume(JsonNode exported) {
    var data = data(exported);
    var sections = data.path("sections");
    var resume = ResumeTree.root();
    basics(resume.putObject("basics"), data);
    sections.properties().forEach(section -> section(resume, section.getKey(), section.getValue()));
    sections
        .path("custom")
        .properties()
        .forEach(custom -> section(resume, "other", custom.getValue()));
    for (var custom : data.path("customSections")) {
      section(resume, ResumeTree.text(custom, "type"), custom);
    }
    return resume;
  }

  private static void basics(ObjectNode basics, JsonNode data) {
    var given = data.path("basics");
    ResumeTree.put(basics, "name", ResumeTree.text(given, "name"));
    ResumeTree.put(basics, "label", ResumeTree.text(given, "headline"));
    ResumeTree.put(basics, "email", ResumeTree.text(given, "email"));
    ResumeTree.put(basics, "phone", ResumeTree.text(given, "phone"));
    ResumeTree.put(basics, "url", ResumeTree.text(given, "url", "website"));
    var summary = ResumeTree.text(data, "summary");
    summary = summary.isEmpty() ? ResumeTree.text(data.path("sections"), "summary") : summary;
    summary = summary.isEmpty() ? ResumeTree.text(given, "summary") : summary;
    ResumeTree.put(
        basics, "summary", String.join(" ", ResumeTree.lines(summary)).replaceAll("(^| )• ", "$1"));
    var location = given.path("location");
    if (location.isObject()) {
      var place = basics.putObject("location");
      for (var part : List.of("address", "city", "region", "postalCode")) {
        ResumeTree.put(place, part, ResumeTree.text(location, part));
      }
      ResumeTree.put(place, "countryCode", ResumeTree.text(location, "country"));
    } else {
      ResumeTree.put(basics, "location", ResumeTree.text(location));
    }
    var fields = basics.putArray("customFields");
    for (var field : given.path("customFields")) {
      var one = ResumeTree.root();
      ResumeTree.put(
          one,
          ResumeTree.text(field, "name").isEmpty() ? "text" : "name",
          ResumeTree.text(field, "name", "text"));
      ResumeTree.put(one, "value", ResumeTree.text(field, "value", "link"));
      ResumeTree.add(fields, one);
    }
    var profiles = basics.putArray("profiles");
    given.path("profiles").forEach(profile -> profile(profiles.addObject(), profile));
    items(data.path("sections").path("profiles"))
        .forEach(profile -> profile(profiles.addObject(), profile));
  }

  private static void profile(ObjectNode profile, JsonNode given) {
    ResumeTree.put(profile, "network", ResumeTree.text(given, "network"));
    ResumeTree.put(profile, "username", ResumeTree.text(given, "username"));
    ResumeTree.put(profile, "url", ResumeTree.text(given, "url", "website"));
  }

  /// What the person has switched off is not part of the resume.
  private static List<JsonNode> items(JsonNode section) {
    if (isOff(section)) {
      return List.of();
    }
    return section.path("items").valueStream().filter(item -> !isOff(item)).toList();
  }

  private static boolean isOff(JsonNode node) {
    return node.path("hidden").asBoolean(false) || !node.path("visible").asBoolean(true);
  }

  private static void section(ObjectNode resume, String printed, JsonNode section) {
    var name = NAMES.getOrDefault(printed, printed);
    var items = items(section);
    if (items.isEmpty() || name.equals("profiles")) {
      return;
    }
    var list = resume.withArray(name.isEmpty() ? "other" : name);
    for (var item : items) {
      var one = ResumeTree.root();
      switch (name) {
        case "work" -> works(list, item);
        case "education" -> education(one, item);
        case "skills" -> skill(one, item);
        case "languages" -> language(one, item);
        case "projects" -> project(one, item);
        case "certifications" -> certificate(one, item);
        case "volunteer" -> volunteer(one, item);
        default -> other(one, item);
      }
      ResumeTree.add(list, one);
    }
  }

  /// Version 5 keeps several roles at one employer together.
  private static void works(tools.jackson.databind.node.ArrayNode list, JsonNode item) {
    var roles = item.path("roles");
    if (roles.isEmpty()) {
      var one = ResumeTree.root();
      work(one, item, item);
      ResumeTree.add(list, one);
    }
    for (var role : roles) {
      var one = ResumeTree.root();
      work(one, item, role);
      ResumeTree.add(list, one);
    }
  }

  private static void work(ObjectNode work, JsonNode item, JsonNode role) {
    ResumeTree.put(work, "name", ResumeTree.text(item, "company", "name", "organization"));
    ResumeTree.put(work, "position", ResumeTree.text(role, "position", "title"));
    ResumeTree.put(work, "location", ResumeTree.text(item, "location"));
    period(work, role, true);
    ResumeTree.put(work, "url", ResumeTree.text(item, "url", "website"));
    ResumeTree.putProse(work, "summary", ResumeTree.text(role, "summary", "description"));
  }

  private static void volunteer(ObjectNode role, JsonNode item) {
    ResumeTree.put(role, "organization", ResumeTree.text(item, "organization", "name"));
    ResumeTree.put(role, "position", ResumeTree.text(item, "position", "title"));
    ResumeTree.put(role, "location", ResumeTree.text(item, "location"));
    period(role, item, true);
    ResumeTree.put(role, "url", ResumeTree.text(item, "url", "website"));
    ResumeTree.putProse(role, "summary", ResumeTree.text(item, "summary", "description"));
  }

  private static void education(ObjectNode course, JsonNode item) {
    ResumeTree.put(course, "institution", ResumeTree.text(item, "institution", "school"));
    ResumeTree.put(course, "studyType", ResumeTree.text(item, "studyType", "degree"));
    ResumeTree.put(course, "area", ResumeTree.text(item, "area"));
    ResumeTree.put(course, "location", ResumeTree.text(item, "location"));
    period(course, item, false);
    ResumeTree.put(course, "score", ResumeTree.text(item, "score", "grade"));
    ResumeTree.putProse(course, "summary", ResumeTree.text(item, "summary", "description"));
    words(course, "courses", item.path("courses"));
  }

  private static void skill(ObjectNode skill, JsonNode item) {
    ResumeTree.put(skill, "name", ResumeTree.text(item, "name"));
    words(skill, "keywords", item.path("keywords"));
  }

  private static void language(ObjectNode language, JsonNode item) {
    ResumeTree.put(language, "language", ResumeTree.text(item, "language", "name"));
    var level = item.path("level");
    var fluency = ResumeTree.text(item, "fluency", "description");
    ResumeTree.put(
        language, "fluency", fluency.isEmpty() && level.isString() ? level.asString() : fluency);
  }

  private static void project(ObjectNode project, JsonNode item) {
    ResumeTree.put(project, "name", ResumeTree.text(item, "name"));
    period(project, item, true);
    ResumeTree.put(project, "url", ResumeTree.text(item, "url", "website"));
    words(project, "keywords", item.path("keywords"));
    var both = ResumeTree.text(item, "description") + "\n" + ResumeTree.text(item, "summary");
    ResumeTree.putProse(project, "description", both);
  }

  private static void certificate(ObjectNode certificate, JsonNode item) {
    ResumeTree.put(certificate, "name", ResumeTree.text(item, "name", "title"));
    ResumeTree.put(certificate, "issuer", ResumeTree.text(item, "issuer"));
    ResumeTree.put(certificate, "date", ResumeDates.iso(ResumeTree.text(item, "date")));
    ResumeTree.put(certificate, "url", ResumeTree.text(item, "url", "website"));
    ResumeTree.putProse(certificate, "summary", ResumeTree.text(item, "summary", "description"));
  }

  /// Kinds that have no place in the record keep their texts.
  private static void other(ObjectNode one, JsonNode item) {
    for (var name :
        List.of(
            "name",
            "title",
            "organization",
            "position",
            "subtitle",
            "relationship",
            "awarder",
            "publisher",
            "location",
            "date",
            "period",
            "phone",
            "email")) {
      ResumeTree.put(one, name, ResumeTree.text(item, name));
    }
    if (item.path("date").isObject()) {
      ResumeTree.putPeriod(one, item.path("date"), true);
    }
    ResumeTree.put(one, "url", ResumeTree.text(item, "url", "website"));
    words(one, "keywords", item.path("keywords"));
    ResumeTree.putProse(one, "summary", ResumeTree.text(item, "summary", "description", "content"));
  }

  private static void period(ObjectNode node, JsonNode item, boolean spans) {
    ResumeTree.putPeriod(node, item.path(item.has("period") ? "period" : "date"), spans);
  }

  private static void words(ObjectNode node, String name, JsonNode given) {
    var words = given.valueStream().map(ResumeTree::text).filter(word -> !word.isEmpty()).toList();
    if (!words.isEmpty()) {
      var list = node.putArray(name);
      words.forEach(list::add);
    }
  }
}
