package org.cursus.app.occupation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.occupation.GapStore.Name;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Which elements the names of a record speak of: an element of the same name, and what a list of
/// ours says of names and kinds of names. The list belongs to the version of the rules.
@Component
class GapNames {

  private static final String FILE = "gap-names-1.json";
  private static final String LANGUAGES = "2.C.7.b";
  private static final String ENGLISH = "2.C.7.a";

  /// What names an element.
  ///
  /// @param names as they are shown in the shared knowledge
  /// @param kinds all names of these kinds
  record Said(List<String> names, List<String> kinds) {}

  /// A name that speaks of an element.
  ///
  /// @param least the level that it says at least
  record Spoken(String element, double least) {}

  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byKind = new HashMap<>();

  GapNames(JsonMapper json) {
    try (var in = Objects.requireNonNull(GapNames.class.getResourceAsStream(FILE))) {
      json.readValue(in, new TypeReference<Map<String, Said>>() {})
          .forEach(
              (element, said) -> {
                said.names().forEach(name -> add(byName, key(name), element));
                said.kinds().forEach(kind -> add(byKind, kind, element));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Map<String, List<String>> to, String key, String element) {
    to.computeIfAbsent(key, any -> new ArrayList<>()).add(element);
  }

  /// @param elements by the key of their names
  List<Spoken> spokenOf(Name name, Map<String, String> elements) {
    if (name.language()) {
      boolean english = key(name.value()).startsWith("english");
      return List.of(new Spoken(english ? ENGLISH : LANGUAGES, GapRules.NAMED));
    }
    var spoken = new ArrayList<Spoken>();
    for (var key : name.keys()) {
      var same = elements.get(key);
      if (same != null) {
        spoken.add(new Spoken(same, GapRules.NAMED));
      }
    }
    var meant = key(name.canonical() == null ? name.value() : name.canonical());
    byName
        .getOrDefault(meant, List.of())
        .forEach(element -> spoken.add(new Spoken(element, GapRules.NAMED)));
    if (name.kind() != null) {
      byKind
          .getOrDefault(name.kind(), List.of())
          .forEach(element -> spoken.add(new Spoken(element, GapRules.NAMED_BY_PART)));
    }
    return spoken;
  }

  /// The spelling by which names of elements are compared, as `knowledge_key` writes it.
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}+#.]+", " ").strip();
  }
}
