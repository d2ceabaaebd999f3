package org.cursus.app.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row of a versioned table, by column, and the next one made from it.
final class EntryRow {

  private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
  private static final TypeReference<Map<String, Evidence>> PLACES = new TypeReference<>() {};
  private static final String EXTRAS = "extras";
  private static final String EVIDENCE = "evidence";

  private final EntityType type;
  private final JsonMapper json;
  private final Map<String, @Nullable Object> columns;

  /// Null until somebody asks: of many rows only the values are looked at.
  private @Nullable Map<String, Evidence> evidence;

  private EntryRow(
      EntityType type,
      JsonMapper json,
      Map<String, @Nullable Object> columns,
      @Nullable Map<String, Evidence> evidence) {
    this.type = type;
    this.json = json;
    this.columns = columns;
    this.evidence = evidence;
  }

  /// The first version of a new entry, without values yet.
  static EntryRow first(EntityType type, JsonMapper json, UUID userId, UUID id) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("user_id", userId);
    columns.put("logical_entity_id", id);
    columns.put("version", 0);
    columns.put("is_active", false);
    columns.put("is_deleted", false);
    columns.put(EXTRAS, Map.of());
    type.fields().forEach(field -> columns.put(field.column(), stored(field, empty(field))));
    switch (type) {
      case WORK_EXPERIENCE, PROJECT -> columns.put("enhancement_metadata", Map.of());
      default -> {}
    }
    return new EntryRow(type, json, columns, Map.of());
  }

  /// @param text the row as JSON
  static EntryRow read(EntityType type, JsonMapper json, String text) {
    // Numbers in extras come back digit by digit.
    var reader = json.readerFor(ROW).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    return new EntryRow(type, json, reader.readValue(text), null);
  }

  private static @Nullable Object empty(EntryField field) {
    return switch (field.kind()) {
      case LIST -> List.of();
      case FLAG -> false;
      default -> null;
    };
  }

  private Map<String, Evidence> evidence() {
    var read = evidence;
    if (read == null) {
      read = json.convertValue(columns.get(EVIDENCE), PLACES);
      evidence = read;
    }
    return read;
  }

  EntityType type() {
    return type;
  }

  UUID id() {
    return UUID.fromString(String.valueOf(columns.get("logical_entity_id")));
  }

  int version() {
    return (int) Objects.requireNonNull(columns.get("version"));
  }

  boolean deleted() {
    return Boolean.TRUE.equals(columns.get("is_deleted"));
  }

  Map<String, @Nullable Object> columns() {
    return columns;
  }

  /// The next version with other values. What stays keeps its evidence, what changes rests on the
  /// person from now on.
  EntryRow amended(Map<String, @Nullable Object> values, Instant now) {
    var next = new HashMap<>(columns);
    var proof = new HashMap<>(evidence());
    for (var field : type.fields()) {
      if (!values.containsKey(field.column())) {
        continue;
      }
      var before = columns.get(field.column());
      var after = values.get(field.column());
      if (same(before, after)) {
        continue;
      }
      next.put(field.column(), stored(field, after));
      prove(field, before, after, proof, now);
    }
    return next(next, proof, "manual", now);
  }

  private void prove(
      EntryField field,
      @Nullable Object before,
      @Nullable Object after,
      Map<String, Evidence> proof,
      Instant now) {
    if (!(after instanceof List<?> items)) {
      proof.remove(field.column());
      if (!isEmpty(after)) {
        proof.put(field.column(), Evidence.ofPerson(now));
      }
      return;
    }
    // An element that only moved keeps what it rests on.
    var known = new HashMap<Object, Evidence>();
    var old = before instanceof List<?> list ? list : List.of();
    for (int i = 0; i < old.size(); i++) {
      var was = proof.remove(field.column() + "." + i);
      if (was != null) {
        known.put(Objects.requireNonNull(old.get(i)), was);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      var item = Objects.requireNonNull(items.get(i));
      proof.put(field.column() + "." + i, known.getOrDefault(item, Evidence.ofPerson(now)));
    }
  }

  /// The next version with values that a document brings, each resting on its place there.
  ///
  /// @param values by column; elements of a list that were there keep what they rest on
  /// @param source `upload` or `import`
  EntryRow filled(
      Map<String, ? extends @Nullable Object> values,
      NewEntry incoming,
      String source,
      Instant now) {
    var next = new HashMap<>(columns);
    var proof = new HashMap<>(evidence());
    values.forEach(
        (column, value) -> {
          var field = field(column);
          next.put(column, stored(field, value));
          if (value instanceof List<?> items) {
            proveItems(column, items, incoming, proof);
            return;
          }
          // "Present" stands where an end would.
          var proved = column.equals("is_current") ? "end_date" : column;
          var place = incoming.evidence().get(proved);
          if (!column.equals("is_current") || Boolean.TRUE.equals(value)) {
            proof.remove(proved);
            if (place != null) {
              proof.put(proved, place);
            }
          }
        });
    if (!incoming.extras().isEmpty()) {
      var extras = extras();
      extras.putAll(incoming.extras());
      next.put(EXTRAS, extras);
    }
    var row = next(next, proof, source, now);
    row.columns.put("source_confidence", incoming.confidence());
    return row;
  }

  private void proveItems(
      String column, List<?> items, NewEntry incoming, Map<String, Evidence> proof) {
    var old = columns.get(column) instanceof List<?> list ? list : List.of();
    var theirs = incoming.fields().get(column) instanceof List<?> list ? list : List.of();
    for (int i = 0; i < old.size(); i++) {
      proof.remove(column + "." + i);
    }
    for (int i = 0; i < items.size(); i++) {
      int was = old.indexOf(items.get(i));
      var place =
          was >= 0
              ? evidence().get(column + "." + was)
              : incoming.evidence().get(column + "." + theirs.indexOf(items.get(i)));
      if (place != null) {
        proof.put(column + "." + i, place);
      }
    }
  }

  private EntryField field(String column) {
    return type.fields().stream().filter(f -> f.column().equals(column)).findFirst().orElseThrow();
  }

  /// The next version in which what a document brought is as it was before, unless it was changed
  /// since.
  ///
  /// @param touched the columns that the document brought
  /// @param before the version before
  /// @param brought the version with what it brought
  EntryRow takenBack(Set<String> touched, EntryRow before, EntryRow brought, Instant now) {
    var next = new HashMap<>(columns);
    var proof = new HashMap<>(evidence());
    for (var column : touched) {
      if (!same(columns.get(column), brought.columns.get(column))) {
        continue;
      }
      next.put(column, before.columns.get(column));
      proof.keySet().removeIf(place -> isOf(place, column));
      before
          .evidence()
          .forEach(
              (place, was) -> {
                if (isOf(place, column)) {
                  proof.put(place, was);
                }
              });
    }
    next.put(EXTRAS, extrasTakenBack(before, brought));
    return next(next, proof, "manual", now);
  }

  private Map<String, @Nullable Object> extrasTakenBack(EntryRow before, EntryRow brought) {
    var extras = extras();
    var old = before.extras();
    brought
        .extras()
        .forEach(
            (name, value) -> {
              if (!sameExtra(extras.get(name), value)) {
                return; // Another document has changed it since.
              }
              if (old.containsKey(name)) {
                extras.put(name, old.get(name));
              } else {
                extras.remove(name);
              }
            });
    return extras;
  }

  private static boolean isOf(String place, String column) {
    return place.equals(column) || place.startsWith(column + ".");
  }

  /// The next version in which the person has said something of a fact.
  ///
  /// @param place a column, or `achievements.0` for an element
  EntryRow marked(String place, @Nullable Mark mark, Instant now) {
    var proof = new HashMap<>(evidence());
    proof.put(place, proof.getOrDefault(place, Evidence.ofPerson(now)).marked(mark, now));
    return next(new HashMap<>(columns), proof, "manual", now);
  }

  /// The next version with a rewording of its description beside it. The facts and what they rest
  /// on stay, and so does who made them.
  EntryRow enhanced(String text, Map<String, ?> metadata, Instant now) {
    var values = new HashMap<>(columns);
    values.put("enhanced_description", text);
    values.put("enhancement_metadata", metadata);
    var next = next(values, evidence(), String.valueOf(columns.get("source")), now);
    next.columns.put("source_confidence", columns.get("source_confidence"));
    return next;
  }

  /// Whether the rewording beside the description is this one.
  boolean isEnhancedAs(String text, Map<String, ?> metadata) {
    return text.equals(columns.get("enhanced_description"))
        && metadata.equals(columns.get("enhancement_metadata"));
  }

  /// Whether there is a value at a place.
  boolean holds(String place) {
    int dot = place.indexOf('.');
    if (dot < 0) {
      return type.fields().stream()
              .anyMatch(f -> f.column().equals(place) && f.kind() != EntryField.Kind.LIST)
          && !isEmpty(columns.get(place));
    }
    return columns.get(place.substring(0, dot)) instanceof List<?> list
        && place.substring(dot + 1).matches("\\d{1,4}")
        && Integer.parseInt(place.substring(dot + 1)) < list.size();
  }

  /// What no column holds, by property.
  Map<String, @Nullable Object> extras() {
    var extras = new LinkedHashMap<String, @Nullable Object>();
    if (columns.get(EXTRAS) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> extras.put(String.valueOf(name), value));
    }
    return extras;
  }

  /// Whether a document says the very same, field by field.
  boolean says(Map<String, ?> fields) {
    return type.fields().stream()
        .allMatch(
            f -> {
              var value = fields.get(f.column());
              return same(columns.get(f.column()), value == null ? empty(f) : value);
            });
  }

  /// What a row or a document says, field by field; equal for those of which `says` is true.
  ///
  /// @param fields by column
  static List<@Nullable Object> said(EntityType type, Map<String, ?> fields) {
    var said = new ArrayList<@Nullable Object>();
    for (var field : type.fields()) {
      var value = fields.get(field.column());
      said.add("".equals(value) ? null : value == null ? empty(field) : value);
    }
    return said;
  }

  /// Whether a document says more beside the columns than is kept.
  boolean lacks(Map<String, ?> further) {
    var kept = extras();
    return further.entrySet().stream()
        .anyMatch(
            each ->
                !kept.containsKey(each.getKey())
                    || !sameExtra(kept.get(each.getKey()), each.getValue()));
  }

  boolean sameExtrasAs(EntryRow other) {
    return sameExtra(extras(), other.extras());
  }

  /// Numbers may have become others of the same value on their way through the database.
  private boolean sameExtra(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other) || exact(one).equals(exact(other));
  }

  private JsonNode exact(@Nullable Object value) {
    return json.reader()
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(json.writeValueAsString(value));
  }

  /// The version that says that the entry is deleted.
  EntryRow tombstone(Instant now) {
    var next = next(new HashMap<>(columns), evidence(), "manual", now);
    next.columns.put("is_active", false);
    next.columns.put("is_deleted", true);
    return next;
  }

  /// This version again, as the one after the latest.
  EntryRow restoredAfter(int latest, Instant now) {
    var next = next(new HashMap<>(columns), evidence(), "manual", now);
    next.columns.put("version", latest + 1);
    return next;
  }

  /// The same with another number, for one that takes the place of a version not yet written.
  EntryRow numbered(int version) {
    columns.put("version", version);
    return this;
  }

  /// Says that a later version counts, of one that is written together with it.
  void supersede() {
    columns.put("is_active", false);
  }

  private EntryRow next(
      Map<String, @Nullable Object> values,
      Map<String, Evidence> proof,
      String source,
      Instant now) {
    values.put("version", version() + 1);
    values.put("is_active", true);
    values.put("is_deleted", false);
    values.put("source", source);
    values.put("source_confidence", 1);
    values.put("created_at", now);
    values.put("updated_at", now);
    return new EntryRow(type, json, values, proof);
  }

  boolean sameValuesAs(EntryRow other) {
    return type.fields().stream()
        .allMatch(f -> same(columns.get(f.column()), other.columns.get(f.column())));
  }

  /// Some rows as a JSON array of rows by column.
  static String text(List<EntryRow> rows) {
    return rows.getFirst().json.writeValueAsString(rows.stream().map(EntryRow::row).toList());
  }

  private Map<String, @Nullable Object> row() {
    var row = new HashMap<>(columns);
    if (evidence != null) {
      row.put(EVIDENCE, evidence);
    }
    return row;
  }

  Entry entry() {
    var fields = new HashMap<String, @Nullable Object>();
    type.fields().forEach(field -> fields.put(field.property(), shown(field)));
    return new Entry(
        id(),
        type.table(),
        version(),
        String.valueOf(columns.get("source")),
        columns.get("source_confidence") instanceof Number number ? number.doubleValue() : null,
        Boolean.TRUE.equals(columns.get("is_active")),
        deleted(),
        instant(Objects.requireNonNull(columns.get("created_at"))),
        fields,
        evidence());
  }

  private static Instant instant(Object value) {
    return value instanceof Instant instant
        ? instant
        : OffsetDateTime.parse(value.toString()).toInstant();
  }

  /// Some columns cannot be null; nothing known is empty text there.
  private @Nullable Object shown(EntryField field) {
    var value = columns.get(field.column());
    return "".equals(value) ? null : value;
  }

  private static @Nullable Object stored(EntryField field, @Nullable Object value) {
    boolean required =
        switch (field.column()) {
          case "full_name", "company", "title", "institution", "name", "organization" -> true;
          default -> false;
        };
    return value == null && required ? "" : value;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || value.equals("") || value.equals(false);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other)
        || (one == null || one.equals("")) && (other == null || other.equals(""));
  }

  /// Names of the columns that differ.
  List<EntryField> differences(EntryRow other) {
    var differences = new ArrayList<EntryField>();
    for (var field : type.fields()) {
      if (!same(columns.get(field.column()), other.columns.get(field.column()))) {
        differences.add(field);
      }
    }
    return differences;
  }
}
