package org.cursus.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes out of a record what the person has said is never to be used.
public final class NeverUse {

  /// By these an entry is told from others; they are empty text rather than null.
  private static final Set<String> NAMES =
      Set.of("full_name", "company", "title", "institution", "name", "organization");

  private NeverUse() {}

  /// @param profile the record as JSON, which is changed: a fact becomes null, an element leaves
  /// its
  ///     list, and an entry of which no name is left goes as a whole
  static JsonNode removed(JsonNode profile) {
    for (var part : profile.values()) {
      if (part instanceof ObjectNode person) {
        remove(person, NeverUse::property);
      } else if (part instanceof ArrayNode entries) {
        remove(entries, NeverUse::property);
      }
    }
    return profile;
  }

  /// Takes it out of a list of rows by column, each with its evidence.
  public static void removeFromRows(ArrayNode rows) {
    remove(rows, UnaryOperator.identity());
  }

  /// Takes it out of a row by column, with its evidence.
  public static void removeFromRow(ObjectNode row) {
    remove(row, UnaryOperator.identity());
  }

  private static void remove(ArrayNode entries, UnaryOperator<String> key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      var entry = (ObjectNode) entries.get(i);
      if (remove(entry, key) && isNameless(entry, key)) {
        entries.remove(i);
      }
    }
  }

  private static String property(String column) {
    return new EntryField(column, EntryField.Kind.LINE).property();
  }

  /// @param key what a column is called in the entry
  private static boolean remove(ObjectNode entry, UnaryOperator<String> key) {
    var unwanted = places(entry.path("evidence"));
    for (var place : unwanted) {
      int dot = place.indexOf('.');
      var column = dot < 0 ? place : place.substring(0, dot);
      var property = key.apply(column);
      if (dot >= 0 && entry.get(property) instanceof ArrayNode list) {
        list.remove(Integer.parseInt(place.substring(dot + 1)));
      } else if (NAMES.contains(column)) {
        entry.put(property, "");
      } else if (column.equals("is_current")) {
        entry.put(property, false);
      } else {
        entry.putNull(property);
      }
    }
    return !unwanted.isEmpty();
  }

  /// The places of an entry that are never to be used. Later elements come first, so that removing
  /// one moves none that is still to go.
  public static List<String> places(JsonNode evidence) {
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

  private static boolean isNameless(ObjectNode entry, UnaryOperator<String> key) {
    return NAMES.stream().allMatch(name -> entry.path(key.apply(name)).asString("").isEmpty());
  }
}
