package org.cursus.app.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Skills in JSON Resume stand alone or in groups: a name with keywords. In the record each keyword
/// is a skill and the name is its category; what a group says of all is said of each.
final class SkillMapping {

  static final String LANGUAGE = Profile.Skill.LANGUAGE;

  private static final String NAME = "name";
  private static final String LEVEL = "level";
  private static final String KEYWORDS = "keywords";
  private static final String YEARS = "yearsOfExperience";
  private static final String CONTEXT = "summary";
  private static final int MOST_YEARS = 80;
  private static final JsonMapper JSON = JsonMapper.shared();

  private SkillMapping() {}

  /// The columns of the skills that an object names; at least one.
  static List<Map<String, Object>> columns(JsonNode object) {
    var common = new LinkedHashMap<String, Object>();
    put(common, "proficiency_level", object.path(LEVEL));
    put(common, "narrative_context", object.path(CONTEXT));
    var years = object.path(YEARS);
    if (years.isInt() && years.asInt() >= 0 && years.asInt() <= MOST_YEARS) {
      common.put("years_of_experience", years.asInt());
    }
    var skills = new ArrayList<Map<String, Object>>();
    for (var keyword : EntryMapping.texts(object.path(KEYWORDS))) {
      var skill = new LinkedHashMap<String, Object>();
      skill.put("name", keyword);
      put(skill, "category", object.path(NAME));
      skill.putAll(common);
      skills.add(skill);
    }
    if (skills.isEmpty()) {
      put(common, "name", object.path(NAME));
      skills.add(common);
    }
    return skills;
  }

  private static void put(Map<String, Object> columns, String column, JsonNode text) {
    if (text.isString() && !text.asString().isBlank()) {
      columns.put(column, text.asString().strip());
    }
  }

  /// The object of skills that share all but their name.
  static ObjectNode object(List<? extends Map<String, ?>> skills) {
    var first = skills.getFirst();
    var object = JSON.createObjectNode();
    var category = first.get("category");
    put(object, NAME, category == null ? first.get("name") : category);
    put(object, LEVEL, first.get("proficiency_level"));
    put(object, CONTEXT, first.get("narrative_context"));
    if (first.get("years_of_experience") instanceof Integer years) {
      object.put(YEARS, years);
    }
    if (category != null) {
      var keywords = object.putArray(KEYWORDS);
      skills.forEach(skill -> keywords.add(String.valueOf(skill.get("name"))));
    }
    return object;
  }

  private static void put(ObjectNode object, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      object.put(name, value.toString());
    }
  }

  /// What skills of one group share.
  private record Group(Map<String, ?> common, @Nullable JsonNode extras) {}

  /// Writes the skills of the record, each group where its first skill stands.
  ///
  /// @param extras by id of the skill
  static void write(ArrayNode array, JsonNode skills, JsonNode extras) {
    var groups = new LinkedHashMap<Object, List<Map<String, @Nullable Object>>>();
    for (var skill : skills) {
      var columns = EntryMapping.columnsOf(EntityType.SKILL, skill);
      if (LANGUAGE.equals(columns.get("category"))) {
        continue;
      }
      var common = new LinkedHashMap<>(columns);
      common.remove("name");
      var kept = extras.get(skill.path("id").asString());
      Object key = columns.get("category") == null ? new Object() : new Group(common, kept);
      columns.put("id", skill.path("id").asString());
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(columns);
    }
    for (var group : groups.values()) {
      var id = String.valueOf(Objects.requireNonNull(group.getFirst().get("id")));
      array.add(AsGiven.restored(object(group), extras.get(id)));
    }
  }
}
