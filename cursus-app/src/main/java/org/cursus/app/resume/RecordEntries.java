package org.cursus.app.resume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Evidence;
import org.cursus.app.record.NewEntry;
import org.cursus.app.record.Profile;
import org.jspecify.annotations.Nullable;

/// Turns the facts that were read from a resume into entries for the record, each field with the
/// place it was read from.
final class RecordEntries {

  private static final Set<String> LISTS = Set.of("achievements", "honors", "technologies");
  private static final String PRESENT = "present";
  private static final String SUFFIX = "suffix";

  /// As the database's domain `partial_date` has it.
  private static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final ResumeVersion version;

  private RecordEntries(ResumeVersion version) {
    this.version = version;
  }

  static List<NewEntry> of(ResumeVersion version, List<ParsedEntity> found) {
    return new RecordEntries(version).entries(found);
  }

  /// A path such as `work_experience.0.achievements.2`, taken apart. Basics have no index.
  private record Path(String entity, int index, String field) {

    static Path of(String name) {
      var parts = name.split("\\.", 3);
      if (parts[0].equals("interest")) {
        return new Path(parts[0], Integer.parseInt(parts[1]), "name");
      }
      if (parts.length == 3 && Character.isDigit(parts[1].charAt(0))) {
        return new Path(parts[0], Integer.parseInt(parts[1]), parts[2]);
      }
      return new Path(parts[0], 0, name.substring(name.indexOf('.') + 1));
    }
  }

  private List<NewEntry> entries(List<ParsedEntity> found) {
    var groups = new LinkedHashMap<String, List<ParsedEntity>>();
    for (var entity : found) {
      var path = Path.of(entity.fieldName());
      groups
          .computeIfAbsent(path.entity() + "." + path.index(), key -> new ArrayList<>())
          .add(entity);
    }
    var entries = new ArrayList<NewEntry>();
    for (var group : groups.values()) {
      var type = typeOf(Path.of(group.getFirst().fieldName()).entity());
      if (type != null) {
        entries.add(entry(type, group));
      }
    }
    return entries;
  }

  private static @Nullable EntityType typeOf(String entity) {
    return switch (entity) {
      case "basics" -> EntityType.PERSONAL_INFO;
      case "work_experience" -> EntityType.WORK_EXPERIENCE;
      case "education" -> EntityType.EDUCATION;
      case "skill", "language" -> EntityType.SKILL;
      case "project" -> EntityType.PROJECT;
      case "certification" -> EntityType.CERTIFICATION;
      case "volunteering" -> EntityType.VOLUNTEERING;
      case "publication" -> EntityType.PUBLICATION;
      case "award" -> EntityType.AWARD;
      case "interest" -> EntityType.INTEREST;
      default -> null; // Unplaced text stays with the resume.
    };
  }

  private NewEntry entry(EntityType type, List<ParsedEntity> facts) {
    var fields = new HashMap<String, Object>();
    var evidence = new HashMap<String, Evidence>();
    double confidence = 0;
    for (var fact : facts) {
      var path = Path.of(fact.fieldName());
      var text = fact.value() == null ? "" : fact.value();
      put(fields, evidence, column(path, text, fields), text, fact);
      confidence += fact.confidence();
    }
    if (Path.of(facts.getFirst().fieldName()).entity().equals("language")) {
      fields.put("category", Profile.Skill.LANGUAGE);
    }
    return NewEntry.of(type, fields, evidence, confidence / facts.size());
  }

  private void put(
      Map<String, Object> fields,
      Map<String, Evidence> evidence,
      @Nullable String column,
      String text,
      ParsedEntity fact) {
    if (column == null || text.isEmpty() || isBrokenDate(column, text)) {
      return; // What the record cannot hold stays with the resume.
    }
    int dot = column.indexOf('.');
    if (dot > 0) {
      var name = column.substring(0, dot);
      @SuppressWarnings("unchecked")
      var list = (List<String>) fields.computeIfAbsent(name, key -> new ArrayList<String>());
      evidence.put(name + "." + list.size(), evidenceOf(fact));
      list.add(text);
      return;
    }
    if (column.equals(SUFFIX)) {
      // "Jane Q. Public, PhD" is one name in the record, proved by the place of the name.
      fields.computeIfPresent("full_name", (key, name) -> name + ", " + text);
      return;
    }
    if (column.equals("end_date") && text.equals(PRESENT)) {
      fields.put("is_current", true);
    } else {
      fields.put(column, text);
    }
    evidence.put(column, evidenceOf(fact));
  }

  private static boolean isBrokenDate(String column, String text) {
    return switch (column) {
      case "start_date", "date_obtained", "date_received", "release_date" ->
          !PARTIAL_DATE.matcher(text).matches();
      case "end_date" -> !text.equals(PRESENT) && !PARTIAL_DATE.matcher(text).matches();
      default -> false;
    };
  }

  /// The column of the record for a path; null when the record has none.
  private static @Nullable String column(Path path, String text, Map<String, Object> fields) {
    var field = path.field();
    int dot = field.indexOf('.');
    if (dot > 0 && LISTS.contains(field.substring(0, dot))) {
      return field;
    }
    return switch (path.entity()) {
      case "basics" -> basicsColumn(field, text, fields);
      case "language" -> field.equals("language") ? "name" : "proficiency_level";
      case "certification" -> field.equals("date") ? "date_obtained" : field;
      case "volunteering" -> field.equals("role") ? "position" : field;
      case "award" -> field.equals("date") ? "date_received" : field;
      case "publication" -> field.equals("citation") ? "summary" : field;
      default -> field;
    };
  }

  private static @Nullable String basicsColumn(
      String field, String text, Map<String, Object> fields) {
    if (!field.startsWith("links.")) {
      return switch (field) {
        case "name" -> "full_name";
        case "label" -> "headline";
        case "summary" -> "professional_summary";
        default -> field;
      };
    }
    var link = text.toLowerCase(Locale.ROOT);
    var column =
        link.contains("linkedin.com")
            ? "linkedin"
            : link.contains("github.com") ? "github" : "website";
    // The first of each kind; further ones stay with the resume.
    return fields.containsKey(column) ? null : column;
  }

  private Evidence evidenceOf(ParsedEntity fact) {
    return evidenceOf(version, fact);
  }

  /// The place of a fact.
  static Evidence evidenceOf(ResumeVersion version, ParsedEntity fact) {
    var box = fact.box();
    return Evidence.ofDocument(
        fact.id(),
        version.id(),
        version.fileName(),
        fact.page(),
        List.of(box.x(), box.y(), box.width(), box.height()),
        fact.confidence());
  }
}
