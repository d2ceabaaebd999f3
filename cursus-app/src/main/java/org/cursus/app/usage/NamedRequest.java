package org.cursus.app.usage;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cursus.app.platform.Secrets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// A request that names itself, so that sending it twice does it once.
///
/// @param key as the request named it
/// @param hash SHA-256 of feature and body
/// @param alone whether nobody else works on it, so that what holds its credits was cut off
record NamedRequest(String key, String hash, boolean alone) {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  /// @param key null for none
  /// @param request what is asked; two that are the same but for the order of properties are one
  /// @throws org.cursus.app.platform.Problem `idempotency-key-invalid`
  static @Nullable NamedRequest of(
      @Nullable String key, Feature feature, Object request, JsonMapper json) {
    if (key == null) {
      return null;
    }
    if (!KEY.matcher(key).matches()) {
      throw UsageProblem.IDEMPOTENCY_KEY_INVALID.problem();
    }
    var canonical = feature.key() + "\n" + sorted(json.valueToTree(request));
    var digest = Secrets.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    return new NamedRequest(key, HexFormat.of().formatHex(digest), false);
  }

  /// The same of somebody who alone works on it.
  NamedRequest ofOne() {
    return new NamedRequest(key, hash, true);
  }

  /// The value with the properties of every object by name.
  private static JsonNode sorted(JsonNode value) {
    if (value.isObject()) {
      var properties = new TreeMap<String, JsonNode>();
      value.properties().forEach(p -> properties.put(p.getKey(), sorted(p.getValue())));
      var object = JsonNodeFactory.instance.objectNode();
      properties.forEach(object::set);
      return object;
    }
    if (value.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      value.values().forEach(element -> array.add(sorted(element)));
      return array;
    }
    return value;
  }
}
