package org.cursus.app.interchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps of an imported object what its entry cannot say, so that it leaves as it came: properties
/// that the record does not know, and known ones that would be written in another way.
///
/// A known one is kept together with what would have been written when it came. Once the entry
/// itself says something else, because the person changed it, what came is no longer used.
final class AsGiven {

  /// The property of extras that holds members of the format itself.
  private static final String KNOWN = "$as";

  private static final String GIVEN = "given";
  private static final String WRITTEN = "written";
  private static final JsonMapper JSON = JsonMapper.shared();

  private AsGiven() {}

  /// What to keep with the entry.
  ///
  /// @param given the object as it came
  /// @param written the object that the entry alone would make
  static Map<String, @Nullable Object> extras(ObjectNode given, ObjectNode written) {
    var extras = new LinkedHashMap<String, @Nullable Object>();
    var known = JSON.createObjectNode();
    for (var member : given.properties()) {
      var name = member.getKey();
      var own = written.get(name);
      if (own != null && own.equals(member.getValue())) {
        continue;
      }
      if (own == null && !name.startsWith("$")) {
        extras.put(name, member.getValue());
        continue;
      }
      var both = known.putObject(name);
      both.set(GIVEN, member.getValue());
      if (own != null) {
        both.set(WRITTEN, own);
      }
    }
    for (var member : written.properties()) {
      if (!given.has(member.getKey())) {
        known.putObject(member.getKey()).set(WRITTEN, member.getValue());
      }
    }
    if (!known.isEmpty()) {
      extras.put(KNOWN, known);
    }
    return extras;
  }

  /// The object as it came, as far as the entry still says the same; changes what is written.
  ///
  /// @param extras a JSON object; anything else stands for none
  static ObjectNode restored(ObjectNode written, @Nullable JsonNode extras) {
    if (extras == null) {
      return written;
    }
    for (var member : extras.properties()) {
      if (!member.getKey().startsWith("$") && !written.has(member.getKey())) {
        written.set(member.getKey(), member.getValue());
      }
    }
    for (var member : extras.path(KNOWN).properties()) {
      restore(written, member.getKey(), member.getValue());
    }
    return written;
  }

  private static void restore(ObjectNode written, String name, JsonNode both) {
    var own = written.get(name);
    var then = both.get(WRITTEN);
    if (own == null ? then != null : !own.equals(then)) {
      return;
    }
    var given = both.get(GIVEN);
    if (given == null) {
      written.remove(name);
    } else {
      written.set(name, given);
    }
  }
}
