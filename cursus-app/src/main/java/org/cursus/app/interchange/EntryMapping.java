package org.cursus.app.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.interchange.Section.Kind;
import org.cursus.app.record.EntityType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Between an object of a section of JSON Resume and the columns of an entry.
final class EntryMapping {

  private static final String CURRENT = "is_current";
  private static final String IS_CURRENT = "isCurrent";
  private static final JsonMapper JSON = JsonMapper.shared();

  private EntryMapping() {}

  /// The columns that an object fills; blank texts fill none.
  static Map<String, Object> columns(Section section, JsonNode object) {
    var columns = new LinkedHashMap<String, Object>();
    for (var member : section.members()) {
      var value = object.path(member.name());
      if (member.column() == null) {
        continue;
      }
      if (member.kind() == Kind.TEXTS) {
        var texts = texts(value);
        if (!texts.isEmpty()) {
          columns.put(member.column(), texts);
        }
      } else if (value.isString() && !value.asString().isBlank()) {
        columns.put(member.column(), value.asString().strip());
      }
    }
    if (section.hasCurrent() && isCurrent(object, columns)) {
      columns.put(CURRENT, true);
    }
    if (section == Section.LANGUAGES) {
      columns.put("category", SkillMapping.LANGUAGE);
    }
    return columns;
  }

  /// A role that goes on is one without an end, unless the file says it outright.
  private static boolean isCurrent(JsonNode object, Map<String, Object> columns) {
    var said = object.path(IS_CURRENT);
    return !columns.containsKey("end_date")
        && (said.isBoolean() ? said.asBoolean() : columns.containsKey("start_date"));
  }

  /// The texts of a list, without blank ones.
  static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    for (var item : list) {
      if (item.isString() && !item.asString().isBlank()) {
        texts.add(item.asString().strip());
      }
    }
    return texts;
  }

  /// The object that columns make.
  static ObjectNode object(Section section, Map<String, ?> columns) {
    var object = JSON.createObjectNode();
    for (var member : section.members()) {
      var value = member.column() == null ? null : columns.get(member.column());
      if (value instanceof List<?> list) {
        if (!list.isEmpty()) {
          var array = object.putArray(member.name());
          list.forEach(item -> array.add(String.valueOf(item)));
        }
      } else if (value != null && !value.toString().isEmpty()) {
        object.put(member.name(), value.toString());
      }
    }
    if (section.hasCurrent()) {
      boolean current = Boolean.TRUE.equals(columns.get(CURRENT));
      boolean open = object.has("startDate") && !object.has("endDate");
      if (current != open && !object.has("endDate")) {
        object.put(IS_CURRENT, current);
      }
    }
    return object;
  }

  /// The columns of an entry of the record's JSON.
  static Map<String, @Nullable Object> columnsOf(EntityType type, JsonNode entry) {
    var columns = new LinkedHashMap<String, @Nullable Object>();
    for (var field : type.fields()) {
      var value = entry.get(field.property());
      if (value == null || value.isNull()) {
        continue;
      }
      columns.put(
          field.column(),
          value.isArray()
              ? value.valueStream().map(JsonNode::asString).toList()
              : value.isBoolean()
                  ? (Object) value.asBoolean()
                  : value.isNumber() ? (Object) value.asInt() : value.asString());
    }
    return columns;
  }
}
