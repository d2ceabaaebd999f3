package org.cursus.engine.resume.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How one kind of resume looks, as `layouts.txt` says.
///
/// @param heldOut whether the layout is kept out of tuning
record Layout(
    String name, Shape shape, Engine engine, boolean heldOut, Map<String, String> settings) {

  /// The classes of layouts that are reported apart.
  enum Shape {
    ONE_COLUMN,
    TWO_COLUMN,
    SIDEBAR,
    DOCX,
    TEXT;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// What makes the file.
  enum Engine {
    CHROMIUM,
    OPENHTML,
    OFFICE,
    DRAWN,
    DOCX,
    TEXT
  }

  static List<Layout> all() {
    var all = new ArrayList<Layout>();
    for (var line : Pools.text("/measure/layouts.txt").lines().toList()) {
      int colon = line.indexOf(": ");
      if (line.startsWith("layout ")) {
        var words = line.split(" ");
        all.add(
            new Layout(
                words[1],
                Shape.valueOf(words[2].toUpperCase(Locale.ROOT).replace('-', '_')),
                Engine.valueOf(words[3].toUpperCase(Locale.ROOT)),
                words.length > 4,
                new LinkedHashMap<>()));
      } else if (colon > 0 && !line.startsWith("#")) {
        all.getLast().settings.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return all;
  }

  String get(String key) {
    return settings.getOrDefault(key, "");
  }

  boolean is(String key, String value) {
    return get(key).equals(value);
  }

  List<String> list(String key) {
    return get(key).isEmpty() ? List.of() : List.of(get(key).split(" "));
  }

  String extension() {
    return switch (engine) {
      case DOCX -> ".docx";
      case TEXT -> ".txt";
      case CHROMIUM, OPENHTML, OFFICE, DRAWN -> ".pdf";
    };
  }
}
