package org.cursus.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes out of a record what the person has said is never to be used.
final class NeverUse {

  /// By these an entry is told from others; they are empty text rather than null.
  private static final Set<String> NAMES =
      Set.of("fullName", "company", "title", "institution", "name", "organization");

  private NeverUse() {}

  /// @param profile the record as JSON, which is changed: a fact becomes null, an element leaves
  /// its
  ///     list, and an entry of which no name is left goes as a whole
  static JsonNode removed(JsonNode profile) {
    for (var part : profile.values()) {
      if (part instanceof ObjectNode person) {
        remove(person);
      } else if (part instanceof ArrayNode entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
          var entry = (ObjectNode) entries.get(i);
          if (remove(entry) && isNameless(entry)) {
            entries.remove(i);
          }
        }
      }
    }
    return profile;
  }

  private static boolean remove(ObjectNode entry) {
    var unwanted = unwanted(entry.path("evidence"));
    for (var place : unwanted) {
      int dot = place.indexOf('.');
      var property =
          new EntryField(dot < 0 ? place : place.substring(0, dot), EntryField.Kind.LINE)
              .property();
      if (dot >= 0 && entry.get(property) instanceof ArrayNode list) {
        list.remove(Integer.parseInt(place.substring(dot + 1)));
      } else if (NAMES.contains(property)) {
        entry.put(property, "");
      } else if (property.equals("isCurrent")) {
        entry.put(property, false);
      } else {
        entry.putNull(property);
      }
    }
    return !unwanted.isEmpty();
  }

  /// Later elements first, so that removing one moves none that is still to go.
  private static List<String> unwanted(JsonNode evidence) {
    var places = new ArrayList<String>();
    for (var proof : evidence.properties()) {
      if (proof.getValue().path("mark").asString("").equals(Mark.NEVER_USE.code())) {
        places.add(proof.getKey());
      }
    }
    places.sort(Comparator.comparingInt(NeverUse::index).reversed());
    return places;
  }

  private static int index(String place) {
    int dot = place.indexOf('.');
    return dot < 0 ? -1 : Integer.parseInt(place.substring(dot + 1));
  }

  private static boolean isNameless(ObjectNode entry) {
    return NAMES.stream().allMatch(name -> entry.path(name).asString("").isEmpty());
  }
}
