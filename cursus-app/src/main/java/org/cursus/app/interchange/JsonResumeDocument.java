package org.cursus.app.interchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Evidence;
import org.cursus.app.record.NewEntry;
import org.cursus.engine.resume.JsonResume;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A record as a JSON Resume document, and the other way round. What comes in leaves again the
/// same; only the order of entries is the record's.
final class JsonResumeDocument {

  /// The property of name and contact's extras for what stands beside the sections.
  private static final String ROOT = "$root";

  private static final String BASICS = "basics";
  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonResumeDocument() {}

  /// The record as JSON Resume.
  ///
  /// @param record as `CareerRecord.usableWithExtras` gives it
  /// @param extras by id of an entry
  static ObjectNode write(JsonNode record, JsonNode extras) {
    var root = frame();
    var person = record.path("person");
    var kept = extras.get(person.path("id").asString(""));
    var basics = BasicsMapping.object(EntryMapping.columnsOf(EntityType.PERSONAL_INFO, person));
    root.set(BASICS, AsGiven.restored(basics, kept));
    for (var section : Section.values()) {
      var array = root.putArray(section.json());
      if (section == Section.SKILLS) {
        SkillMapping.write(array, record.path(section.property()), extras);
        continue;
      }
      for (var entry : record.path(section.property())) {
        var columns = EntryMapping.columnsOf(section.type(), entry);
        boolean language = SkillMapping.LANGUAGE.equals(columns.get("category"));
        if (section != Section.LANGUAGES || language) {
          var own = extras.get(entry.path("id").asString());
          array.add(AsGiven.restored(EntryMapping.object(section, columns), own));
        }
      }
    }
    return kept == null ? root : AsGiven.restored(root, kept.get(ROOT));
  }

  /// What stands in every document.
  private static ObjectNode frame() {
    var root = JSON.createObjectNode();
    root.put("$schema", JsonResume.SCHEMA);
    var meta = root.putObject("meta");
    meta.put("canonical", JsonResume.SCHEMA);
    meta.put("version", "v1.0.0");
    return root;
  }

  /// The entries of a document that `JsonResumeRules` finds no fault in.
  ///
  /// @param fileName what each fact rests on
  static List<NewEntry> read(ObjectNode document, String fileName, Instant now) {
    var proof = Evidence.ofImport(fileName, now);
    var entries = new ArrayList<NewEntry>();
    person(document, proof, entries);
    for (var section : Section.values()) {
      for (var item : document.path(section.json())) {
        var object = (ObjectNode) item;
        if (section == Section.SKILLS) {
          skills(object, proof, entries);
          continue;
        }
        var columns = EntryMapping.columns(section, object);
        var extras = AsGiven.extras(object, EntryMapping.object(section, columns));
        entries.add(entry(section.type(), columns, extras, proof));
      }
    }
    return entries;
  }

  private static void person(ObjectNode document, Evidence proof, List<NewEntry> entries) {
    var basics = document.get(BASICS) instanceof ObjectNode given ? given : JSON.createObjectNode();
    var columns = BasicsMapping.columns(basics);
    var extras = new LinkedHashMap<>(AsGiven.extras(basics, BasicsMapping.object(columns)));
    var beside = document.deepCopy();
    beside.remove(BASICS);
    for (var section : Section.values()) {
      beside.remove(section.json());
    }
    var frame = frame();
    // A document may leave these out; that is nothing to keep.
    frame.properties().forEach(each -> beside.putIfAbsent(each.getKey(), each.getValue()));
    var root = AsGiven.extras(beside, frame);
    if (!root.isEmpty()) {
      extras.put(ROOT, JSON.valueToTree(root));
    }
    if (!columns.isEmpty() || !extras.isEmpty()) {
      entries.add(entry(EntityType.PERSONAL_INFO, columns, extras, proof));
    }
  }

  private static void skills(ObjectNode object, Evidence proof, List<NewEntry> entries) {
    var skills = SkillMapping.columns(object);
    var extras = AsGiven.extras(object, SkillMapping.object(skills));
    boolean group = skills.getFirst().containsKey("category");
    for (int i = 0; i < skills.size(); i++) {
      // Without a name nothing holds a group together but its first skill.
      var own = group || i == 0 ? extras : Map.<String, @Nullable Object>of();
      entries.add(entry(EntityType.SKILL, skills.get(i), own, proof));
    }
  }

  private static NewEntry entry(
      EntityType type,
      Map<String, Object> columns,
      Map<String, @Nullable Object> extras,
      Evidence proof) {
    var evidence = new HashMap<String, Evidence>();
    columns.forEach(
        (column, value) -> {
          if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
              evidence.put(column + "." + i, proof);
            }
          } else {
            evidence.put(column.equals("is_current") ? "end_date" : column, proof);
          }
        });
    return new NewEntry(type, columns, evidence, 1, extras);
  }
}
