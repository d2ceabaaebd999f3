package org.cursus.engine.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/// Where each place of a JSON text begins.
final class ConfigLines {

  private ConfigLines() {}

  /// JSON pointer to line, from 1, in the order of the text. Where the text stops being JSON it
  /// ends, and the whole, which is the empty pointer, is said to stand there.
  static Map<String, Integer> of(String json) {
    var lines = new LinkedHashMap<String, Integer>();
    try (var parser = ConfigReader.JSON.createParser(json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          lines.putIfAbsent(pointer(parser), parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (StreamReadException e) {
      lines.put("", Math.max(1, e.getLocation().getLineNr()));
    } catch (JacksonException e) {
      // The reader says why; up to here the lines are known.
    }
    return lines;
  }

  /// At the beginning of a list or an object the parser stands inside it already.
  private static String pointer(JsonParser parser) {
    var context = parser.streamReadContext();
    var inside = parser.currentToken().isStructStart();
    var place = inside ? context.getParent() : context;
    return place == null ? "" : place.pathAsPointer().toString();
  }
}
