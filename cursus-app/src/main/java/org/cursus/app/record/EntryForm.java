package org.cursus.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.record.EntryPages.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// An entry as its page shows it: a form, where each fact comes from, and its history.
///
/// @param id null for an entry that is not there yet
/// @param base the version that a change is based on; 0 for a new entry
/// @param deleted whether the entry is deleted now
record EntryForm(
    EntityType kind,
    @Nullable UUID id,
    int base,
    boolean deleted,
    List<FieldView> fields,
    List<FactRow> facts,
    List<VersionView> history) {

  private static final int SHOWN = 50;

  /// One field of the form.
  record FieldView(EntryField field, String value) {}

  /// A fact with what can be said of it.
  ///
  /// @param place such as `title` or `achievements.0`
  record FactRow(String place, String label, FactView fact) {}

  /// One version, and how it differs from the one before.
  record VersionView(
      int version, Instant at, String by, boolean current, boolean deletes, List<Change> changes) {}

  /// What changed in a field; null where nothing stood.
  record Change(String label, @Nullable String before, @Nullable String after) {}

  static EntryForm empty(EntityType kind) {
    var fields = kind.fields().stream().map(field -> new FieldView(field, "")).toList();
    return new EntryForm(kind, null, 0, false, fields, List.of(), List.of());
  }

  /// A new entry as it was typed.
  static EntryForm typed(EntityType kind, MultiValueMap<String, String> form) {
    return empty(kind).withTyped(form);
  }

  /// The same with the values that were typed.
  EntryForm withTyped(MultiValueMap<String, String> form) {
    var typed =
        fields.stream()
            .map(
                each ->
                    new FieldView(
                        each.field(),
                        Objects.requireNonNullElse(form.getFirst(each.field().property()), "")))
            .toList();
    return new EntryForm(kind, id, base, deleted, typed, facts, history);
  }

  /// @param versions newest first, at least one
  static EntryForm of(EntityType kind, List<Entry> versions) {
    var latest = versions.getFirst();
    var fields =
        kind.fields().stream().map(field -> new FieldView(field, latest.text(field))).toList();
    var history = new ArrayList<VersionView>();
    for (int i = 0; i < Math.min(SHOWN, versions.size()); i++) {
      var before = i + 1 < versions.size() ? versions.get(i + 1) : null;
      history.add(version(kind, versions.get(i), before, i == 0));
    }
    return new EntryForm(
        kind,
        latest.id(),
        latest.version(),
        latest.deleted(),
        fields,
        latest.deleted() ? List.of() : facts(kind, latest),
        history);
  }

  private static VersionView version(
      EntityType kind, Entry entry, @Nullable Entry before, boolean latest) {
    var changes = new ArrayList<Change>();
    for (var field : kind.fields()) {
      var was = before == null ? "" : before.text(field);
      var is = entry.text(field);
      if (!was.equals(is) && !entry.deleted()) {
        changes.add(
            new Change(field.label(), was.isEmpty() ? null : was, is.isEmpty() ? null : is));
      }
    }
    var by =
        switch (entry.source()) {
          case "upload" -> "read from a resume";
          case "interview" -> "from an interview";
          case "import" -> "from an import";
          default -> "by you";
        };
    return new VersionView(
        entry.version(), entry.createdAt(), by, latest, entry.deleted(), changes);
  }

  private static List<FactRow> facts(EntityType kind, Entry entry) {
    var rows = new ArrayList<FactRow>();
    for (var field : kind.fields()) {
      var value = entry.fields().get(field.property());
      if (value instanceof List<?> list) {
        IntStream.range(0, list.size())
            .forEach(
                i ->
                    rows.add(
                        new FactRow(
                            field.property() + "." + i,
                            field.label(),
                            FactView.ofElement(
                                String.valueOf(list.get(i)),
                                field.column(),
                                i,
                                entry.evidence()))));
      } else if (value != null && !value.equals(false)) {
        var fact = FactView.of(shown(value), field.column(), entry.evidence());
        if (fact != null) {
          rows.add(new FactRow(field.property(), field.label(), fact));
        }
      }
    }
    return rows;
  }

  private static String shown(Object value) {
    return value.equals(true) ? "Yes" : value.toString();
  }

  /// The values of a form by property, as the rules for entries take them.
  static Map<String, @Nullable Object> fields(EntityType kind, MultiValueMap<String, String> form) {
    var fields = new HashMap<String, @Nullable Object>();
    for (var field : kind.fields()) {
      var text = form.getFirst(field.property());
      fields.put(field.property(), text == null ? null : value(field, text));
    }
    return fields;
  }

  private static @Nullable Object value(EntryField field, String text) {
    return switch (field.kind()) {
      case LIST -> text.lines().filter(line -> !line.isBlank()).toList();
      case FLAG -> true;
      case NUMBER -> text.isBlank() ? null : number(text.strip());
      default -> text.replace("\r\n", "\n");
    };
  }

  /// What is no number stays text, which the rules refuse at its place.
  private static Object number(String text) {
    return text.matches("\\d{1,6}") ? (Object) Integer.valueOf(text) : text;
  }

  /// The fields in which what was typed differs from what stands.
  static List<Conflict> conflicts(
      EntityType kind, Map<String, @Nullable Object> yours, Entry current) {
    var conflicts = new ArrayList<Conflict>();
    for (var field : kind.fields()) {
      var mine = yours.get(field.property());
      var typed =
          mine instanceof List<?> list
              ? String.join("\n", list.stream().map(String::valueOf).toList())
              : mine == null ? "" : mine.toString();
      var stands = current.text(field);
      boolean flag =
          field.kind() == EntryField.Kind.FLAG && (mine != null) == stands.equals("true");
      if (!typed.strip().equals(stands) && !flag) {
        conflicts.add(new Conflict(field.label(), typed, stands));
      }
    }
    return conflicts;
  }
}
