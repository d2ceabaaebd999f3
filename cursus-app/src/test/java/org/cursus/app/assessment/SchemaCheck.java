package org.cursus.app.assessment;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema 2020-12 as the schema of configs uses. A keyword that is unknown here
/// fails the test, so that nothing in the schema is passed over.
final class SchemaCheck {

  private final JsonNode root;

  SchemaCheck(JsonNode root) {
    this.root = root;
  }

  boolean holds(JsonNode value) {
    return holds(root, value);
  }

  private boolean holds(JsonNode schema, JsonNode value) {
    return schema.isBoolean()
        ? schema.asBoolean()
        : schema.properties().stream().allMatch(each -> holds(schema, each, value));
  }

  private boolean holds(JsonNode schema, Map.Entry<String, JsonNode> keyword, JsonNode value) {
    var rule = keyword.getValue();
    return switch (keyword.getKey()) {
      case "$schema", "$id", "$defs", "title", "description", "then", "else" -> true;
      case "$ref" -> holds(root.at(rule.stringValue().substring(1)), value);
      case "type" -> isOfType(rule.stringValue(), value);
      case "enum" -> rule.valueStream().anyMatch(value::equals);
      case "const" -> rule.equals(value);
      case "oneOf" -> rule.valueStream().filter(each -> holds(each, value)).count() == 1;
      case "allOf" -> rule.valueStream().allMatch(each -> holds(each, value));
      case "if" -> holdsElse(schema, holds(rule, value) ? "then" : "else", value);
      case "minimum" -> !value.isNumber() || value.doubleValue() >= rule.doubleValue();
      case "maximum" -> !value.isNumber() || value.doubleValue() <= rule.doubleValue();
      case "exclusiveMinimum" -> !value.isNumber() || value.doubleValue() > rule.doubleValue();
      case "minLength" -> !value.isString() || value.stringValue().length() >= rule.intValue();
      case "maxLength" -> !value.isString() || value.stringValue().length() <= rule.intValue();
      case "pattern" ->
          !value.isString()
              || Pattern.compile(rule.stringValue()).matcher(value.stringValue()).find();
      case "minItems" -> !value.isArray() || value.size() >= rule.intValue();
      case "maxItems" -> !value.isArray() || value.size() <= rule.intValue();
      case "items" -> !value.isArray() || itemsHold(schema, rule, value);
      case "prefixItems" -> !value.isArray() || prefixHolds(rule, value);
      case "minProperties" -> !value.isObject() || value.size() >= rule.intValue();
      case "maxProperties" -> !value.isObject() || value.size() <= rule.intValue();
      case "required" ->
          !value.isObject() || rule.valueStream().allMatch(each -> value.has(each.stringValue()));
      case "dependentRequired" -> !value.isObject() || dependentsHold(rule, value);
      case "properties" -> !value.isObject() || propertiesHold(rule, value);
      case "additionalProperties" -> !value.isObject() || othersHold(schema, rule, value);
      case "propertyNames" ->
          !value.isObject()
              || value.propertyNames().stream()
                  .allMatch(
                      each ->
                          Pattern.compile(rule.get("pattern").stringValue()).matcher(each).find());
      default -> throw new AssertionError("The check does not know " + keyword.getKey());
    };
  }

  private boolean holdsElse(JsonNode schema, String branch, JsonNode value) {
    return !schema.has(branch) || holds(schema.get(branch), value);
  }

  private boolean itemsHold(JsonNode schema, JsonNode rule, JsonNode value) {
    int first = schema.has("prefixItems") ? schema.get("prefixItems").size() : 0;
    return value.valueStream().skip(first).allMatch(each -> holds(rule, each));
  }

  private boolean prefixHolds(JsonNode rules, JsonNode value) {
    for (int i = 0; i < Math.min(rules.size(), value.size()); i++) {
      if (!holds(rules.get(i), value.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean dependentsHold(JsonNode rule, JsonNode value) {
    return rule.properties().stream()
        .filter(each -> value.has(each.getKey()))
        .allMatch(
            each -> each.getValue().valueStream().allMatch(need -> value.has(need.stringValue())));
  }

  private boolean propertiesHold(JsonNode rules, JsonNode value) {
    return rules.properties().stream()
        .filter(each -> value.has(each.getKey()))
        .allMatch(each -> holds(each.getValue(), value.get(each.getKey())));
  }

  private boolean othersHold(JsonNode schema, JsonNode rule, JsonNode value) {
    return value.properties().stream()
        .filter(each -> !schema.path("properties").has(each.getKey()))
        .allMatch(each -> holds(rule, each.getValue()));
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "boolean" -> value.isBoolean();
      case "number" -> value.isNumber();
      case "integer" -> value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
      default -> throw new AssertionError(type);
    };
  }
}
