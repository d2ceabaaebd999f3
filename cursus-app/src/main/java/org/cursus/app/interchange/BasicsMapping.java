package org.cursus.app.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cursus.engine.document.Box;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.JsonResume;
import org.cursus.engine.resume.ParsedResume;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Between `basics` of JSON Resume and the columns of name and contact.
final class BasicsMapping {

  private BasicsMapping() {}

  /// The columns that `basics` fills; blank texts fill none.
  static Map<String, Object> columns(JsonNode basics) {
    var columns = new LinkedHashMap<String, Object>();
    put(columns, "full_name", basics.path("name"));
    put(columns, "headline", basics.path("label"));
    put(columns, "email", basics.path("email"));
    put(columns, "phone", basics.path("phone"));
    put(columns, "professional_summary", basics.path("summary"));
    var location = location(basics.path("location"));
    if (!location.isEmpty()) {
      columns.put("location", location);
    }
    link(columns, basics.path("url"));
    for (var profile : basics.path("profiles")) {
      link(columns, profile.path("url"));
    }
    return columns;
  }

  private static void put(Map<String, Object> columns, String column, JsonNode text) {
    if (text.isString() && !text.asString().isBlank()) {
      columns.put(column, text.asString().strip());
    }
  }

  /// The first address of each kind; further ones are kept as they came.
  private static void link(Map<String, Object> columns, JsonNode url) {
    var text = url.asString("").strip();
    var lower = text.toLowerCase(Locale.ROOT);
    if (!text.isEmpty()) {
      columns.putIfAbsent(
          lower.contains("linkedin.com")
              ? "linkedin"
              : lower.contains("github.com") ? "github" : "website",
          text);
    }
  }

  /// The parts of an address on one line.
  private static String location(JsonNode location) {
    var line = new StringBuilder();
    for (var part : List.of("address", "city", "region", "postalCode", "countryCode")) {
      var text = location.path(part).asString("").strip();
      if (!text.isEmpty()) {
        line.append(line.isEmpty() ? "" : part.equals("postalCode") ? " " : ", ").append(text);
      }
    }
    return line.toString();
  }

  /// `basics` as columns make it.
  static ObjectNode object(Map<String, ?> columns) {
    return JsonResume.basics(
        new ParsedResume.Basics(
            fact(columns, "full_name"),
            null,
            fact(columns, "headline"),
            fact(columns, "email"),
            fact(columns, "phone"),
            fact(columns, "location"),
            Stream.of("linkedin", "github", "website")
                .map(column -> fact(columns, column))
                .filter(link -> link != null)
                .toList(),
            fact(columns, "professional_summary")));
  }

  private static @Nullable Fact fact(Map<String, ?> columns, String column) {
    var value = columns.get(column);
    return value == null || value.toString().isEmpty()
        ? null
        : new Fact(value.toString(), value.toString(), 1, 1, new Box(0, 0, 0, 0));
  }
}
