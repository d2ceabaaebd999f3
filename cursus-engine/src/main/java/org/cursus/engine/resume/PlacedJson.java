package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.Line;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// A JSON value that knows on which line of the document it stands.
///
/// @param text the value when it is a plain one
final class PlacedJson {

  private static final PlacedJson NOTHING = new PlacedJson(null, null);

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private final Map<String, PlacedJson> members = new LinkedHashMap<>();
  private final List<PlacedJson> items = new ArrayList<>();
  private final @Nullable String text;
  private final @Nullable Line line;

  /// Whether the value has been given out.
  private boolean taken;

  private PlacedJson(@Nullable String text, @Nullable Line line) {
    this.text = text;
    this.line = line;
  }

  /// The document's lines read as JSON; nothing when they are none.
  static PlacedJson read(Document document) {
    var lines = document.lines();
    // A long value may be wrapped over lines, which is why line ends inside strings are let pass.
    var source = String.join("\n", lines.stream().map(Line::text).toList());
    try (var parser = JSON.createParser(source)) {
      return parser.nextToken() == null ? NOTHING : value(parser, lines);
    } catch (JacksonException | IllegalArgumentException broken) {
      return NOTHING;
    }
  }

  private static PlacedJson value(JsonParser parser, List<Line> lines) {
    var token = parser.currentToken();
    int at = Math.max(1, Math.min(lines.size(), parser.currentTokenLocation().getLineNr()));
    var line = lines.get(at - 1);
    if (token == JsonToken.START_OBJECT) {
      var object = new PlacedJson(null, line);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        object.members.put(name, value(parser, lines));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      var array = new PlacedJson(null, line);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.items.add(value(parser, lines));
      }
      return array;
    }
    return new PlacedJson(token == JsonToken.VALUE_NULL ? null : parser.getString(), line);
  }

  /// A member; nothing when there is none.
  PlacedJson at(String name) {
    return members.getOrDefault(name, NOTHING);
  }

  /// The first of the names that has a fact.
  @Nullable Fact fact(String... names) {
    for (var name : names) {
      var fact = at(name).fact();
      if (fact != null) {
        return fact;
      }
    }
    return null;
  }

  /// The plain value as a fact; null when it is empty or none.
  @Nullable Fact fact() {
    taken = true;
    return value();
  }

  private @Nullable Fact value() {
    if (text == null || text.isBlank() || line == null) {
      return null;
    }
    return new Fact(text.strip(), Passage.fold(text), 1, line.page(), line.box());
  }

  /// The items of an array; a single value or object stands for an array of one.
  List<PlacedJson> items() {
    return text != null || !members.isEmpty() ? List.of(this) : items;
  }

  /// The items of an array that are objects.
  List<PlacedJson> objects() {
    return items().stream().filter(item -> !item.members.isEmpty()).toList();
  }

  /// Members that say nothing of their own.
  void pass(String... names) {
    for (var name : names) {
      at(name).taken = true;
    }
  }

  /// The plain values of an array.
  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    for (var item : items()) {
      var fact = item.fact();
      if (fact == null) {
        fact = item.fact("name", "title", "text", "summary");
      }
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /// Every plain value in it that has not been given out.
  List<Fact> rest() {
    var rest = new ArrayList<Fact>();
    collect(rest);
    return rest;
  }

  private void collect(List<Fact> rest) {
    var fact = value();
    if (fact != null && !taken) {
      rest.add(fact);
    }
    items.forEach(item -> item.collect(rest));
    members.values().forEach(member -> member.collect(rest));
  }
}
