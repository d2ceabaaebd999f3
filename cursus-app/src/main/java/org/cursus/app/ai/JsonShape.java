package org.cursus.app.ai;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of a record, in the part of the language that endpoints keep to strictly: every
/// property is required, what may be missing may be null, and there are no others.
final class JsonShape {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<Class<?>, JsonShape> SHAPES = new ConcurrentHashMap<>();
  private static final int MOST_FAULTS = 12;

  private static final Set<Class<?>> WHOLE =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          short.class,
          Short.class,
          BigInteger.class);
  private static final Set<Class<?>> NUMBER =
      Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

  private final String name;
  private final ObjectNode schema;

  private JsonShape(Class<?> record) {
    name = record.getSimpleName();
    schema = ofRecord(record, new ArrayList<>());
  }

  /// @throws IllegalArgumentException when the record holds what has no form in JSON Schema
  static JsonShape of(Class<?> record) {
    return SHAPES.computeIfAbsent(record, JsonShape::new);
  }

  String name() {
    return name;
  }

  JsonNode schema() {
    return schema;
  }

  private static ObjectNode ofRecord(Class<?> record, List<Class<?>> around) {
    if (!record.isRecord() || around.contains(record)) {
      throw new IllegalArgumentException("no record that ends: " + record.getName());
    }
    around.add(record);
    var schema = JSON.createObjectNode().put("type", "object");
    var properties = schema.putObject("properties");
    var required = schema.putArray("required");
    for (var component : record.getRecordComponents()) {
      var property = ofType(component.getAnnotatedType(), around);
      describe(property, component);
      properties.set(component.getName(), property);
      required.add(component.getName());
    }
    schema.put("additionalProperties", false);
    around.removeLast();
    return schema;
  }

  private static void describe(ObjectNode property, RecordComponent component) {
    var told = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
    if (told != null) {
      property.put("description", told.value());
    }
  }

  private static ObjectNode ofType(AnnotatedType type, List<Class<?>> around) {
    var schema = plain(type, around);
    if (type.isAnnotationPresent(Nullable.class)) {
      var name = schema.get("type").asString();
      schema.putArray("type").add(name).add("null");
      if (schema.get("enum") instanceof tools.jackson.databind.node.ArrayNode values) {
        values.addNull();
      }
    }
    return schema;
  }

  private static ObjectNode plain(AnnotatedType type, List<Class<?>> around) {
    var schema = JSON.createObjectNode();
    var raw = raw(type.getType());
    if (raw == String.class || CharSequence.class == raw) {
      return schema.put("type", "string");
    } else if (raw == boolean.class || raw == Boolean.class) {
      return schema.put("type", "boolean");
    } else if (WHOLE.contains(raw)) {
      return schema.put("type", "integer");
    } else if (NUMBER.contains(raw)) {
      return schema.put("type", "number");
    } else if (raw.isEnum()) {
      schema.put("type", "string");
      var values = schema.putArray("enum");
      Arrays.stream(raw.getEnumConstants()).forEach(each -> values.add(((Enum<?>) each).name()));
      return schema;
    } else if (Collection.class.isAssignableFrom(raw)
        && type instanceof AnnotatedParameterizedType of) {
      schema.put("type", "array");
      schema.set("items", ofType(of.getAnnotatedActualTypeArguments()[0], around));
      return schema;
    }
    return ofRecord(raw, around);
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> one -> one;
      case ParameterizedType of -> raw(of.getRawType());
      default -> throw new IllegalArgumentException("no form in JSON Schema: " + type);
    };
  }

  /// What is wrong with an answer, as sentences for the model; empty when it has this shape.
  /// Properties that nobody asked for are no fault, and what may be null may be missing.
  List<String> faults(JsonNode answer) {
    var faults = new ArrayList<String>();
    check(answer, schema, "", faults);
    return faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults;
  }

  private static void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
    if (faults.size() > MOST_FAULTS) {
      return;
    }
    var type = schema.get("type");
    boolean mayBeNull = type.isArray();
    var name = mayBeNull ? type.get(0).asString() : type.asString();
    if (value.isNull() && mayBeNull) {
      return;
    }
    var place = at.isEmpty() ? "The answer" : at;
    if (!isOf(value, name)) {
      faults.add("%s must be of type %s.".formatted(place, name));
      return;
    }
    if (schema.has("enum") && !holds(schema.get("enum"), value)) {
      faults.add("%s must be one of %s.".formatted(place, schema.get("enum")));
    }
    if (name.equals("array")) {
      for (int i = 0; i < value.size(); i++) {
        check(value.get(i), schema.get("items"), at + "/" + i, faults);
      }
    } else if (name.equals("object")) {
      checkProperties(value, schema, at, faults);
    }
  }

  private static void checkProperties(
      JsonNode value, JsonNode schema, String at, List<String> faults) {
    schema
        .get("properties")
        .forEachEntry(
            (name, property) -> {
              var own = value.get(name);
              if (own != null) {
                check(own, property, at + "/" + name, faults);
              } else if (!property.get("type").isArray()) {
                faults.add("%s/%s is missing.".formatted(at, name));
              }
            });
  }

  private static boolean isOf(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber() && value.canConvertToLong();
      default -> value.isNumber();
    };
  }

  private static boolean holds(JsonNode values, JsonNode value) {
    for (var each : values) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
