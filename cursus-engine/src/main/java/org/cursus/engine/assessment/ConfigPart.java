package org.cursus.engine.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// An object of a config while it is read. What is asked for and is not there, or is of the wrong
/// kind, is noted as a fault, and something harmless stands in for it: an empty text, a number that
/// is none ([Double#NaN]), an empty list. So reading goes on, and all faults are found.
final class ConfigPart {

  /// Identifiers: they end in addresses, forms and the database.
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final JsonNode node;
  private final String pointer;
  private final ConfigFaults faults;
  private final Set<String> known = new HashSet<>();

  ConfigPart(JsonNode node, String pointer, ConfigFaults faults) {
    this.pointer = pointer;
    if (node.isObject()) {
      this.node = node;
      this.faults = faults;
    } else {
      faults.add(pointer, "This must be an object, between { and }.");
      this.node = JsonNodeFactory.instance.objectNode();
      this.faults = new ConfigFaults();
    }
  }

  /// Whether something stands in this field.
  boolean has(String field) {
    return node.has(field);
  }

  /// A text that must be there; empty without.
  String text(String field, int longest) {
    var text = optionalText(field, longest);
    if (text == null && missing(field)) {
      fault(field, "‘%s’ is missing. Add this text.".formatted(field));
    }
    return text == null ? "" : text;
  }

  /// A text; null without.
  @Nullable String optionalText(String field, int longest) {
    var value = value(field);
    if (value == null) {
      return null;
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      fault(field, "This must be a text that is not empty.");
      return null;
    }
    if (value.stringValue().length() > longest) {
      fault(field, "This text has more than %d characters. Shorten it.".formatted(longest));
      return null;
    }
    return value.stringValue();
  }

  /// A name that other places refer to; empty without.
  String id(String field, int longest) {
    var id = text(field, longest);
    return id.isEmpty() || idFits(field, id) ? id : "";
  }

  /// A name of something elsewhere; null without.
  @Nullable String optionalId(String field, int longest) {
    var id = optionalText(field, longest);
    return id == null || !idFits(field, id) ? null : id;
  }

  private boolean idFits(String field, String id) {
    if (ID.matcher(id).matches()) {
      return true;
    }
    fault(field, "Use small letters, digits and hyphens only, such as work-habits.");
    return false;
  }

  /// A number that must be there and in range.
  double number(String field, double from, double to) {
    if (missing(field)) {
      fault(field, "‘%s’ is missing. Add this number.".formatted(field));
      return Double.NaN;
    }
    return number(field, from, to, Double.NaN);
  }

  /// A number in range.
  ///
  /// @param otherwise without one
  double number(String field, double from, double to, double otherwise) {
    var value = value(field);
    if (value == null) {
      return otherwise;
    }
    if (!isNumber(value) || value.doubleValue() < from || value.doubleValue() > to) {
      fault(field, "This must be a number from %s to %s.".formatted(plain(from), plain(to)));
      return Double.NaN;
    }
    return value.doubleValue();
  }

  /// Whether a value is a number that can be reckoned with: JSON has larger ones.
  static boolean isNumber(JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue(Double.NaN));
  }

  /// A whole number that must be there and in range; the lower end without.
  int whole(String field, int from, int to) {
    double number = number(field, from, to);
    if (Double.isNaN(number)) {
      return from;
    }
    if (number != Math.rint(number)) {
      fault(field, "This must be a whole number.");
    }
    return (int) number;
  }

  /// Yes or no; no without.
  boolean flag(String field) {
    var value = value(field);
    if (value != null && !value.isBoolean()) {
      fault(field, "This must be true or false.");
    }
    return value != null && value.asBoolean(false);
  }

  /// One of the words of an enum, in small letters; null without.
  <E extends Enum<E>> @Nullable E word(String field, Class<E> type) {
    var word = text(field, 50);
    for (var each : type.getEnumConstants()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return each;
      }
    }
    if (!word.isEmpty()) {
      var words = new ArrayList<String>();
      for (var each : type.getEnumConstants()) {
        words.add(each.name().toLowerCase(Locale.ROOT));
      }
      fault(field, "This must be one of: " + String.join(", ", words) + ".");
    }
    return null;
  }

  /// An object inside; null without.
  @Nullable ConfigPart part(String field) {
    var value = value(field);
    return value == null ? null : new ConfigPart(value, at(field), faults);
  }

  /// The objects of a list.
  <T> List<T> list(String field, int fewest, int most, Function<ConfigPart, T> reader) {
    var list = new ArrayList<T>();
    var values = values(field, fewest, most);
    for (int i = 0; i < values.size(); i++) {
      list.add(reader.apply(new ConfigPart(values.get(i), at(field) + "/" + i, faults)));
    }
    return List.copyOf(list);
  }

  /// The values of a list as they are; empty without one.
  List<JsonNode> values(String field, int fewest, int most) {
    var value = value(field);
    if (value == null) {
      if (fewest > 0 && missing(field)) {
        fault(field, "‘%s’ is missing. Add a list, between [ and ].".formatted(field));
      }
      return List.of();
    }
    if (!value.isArray()) {
      fault(field, "This must be a list, between [ and ].");
      return List.of();
    }
    if (value.size() < fewest || value.size() > most) {
      fault(
          field,
          "This list must have from %d to %d entries; it has %d."
              .formatted(fewest, most, value.size()));
    }
    return value.size() > most ? List.of() : List.copyOf(value.values());
  }

  /// What stands in a field, as it is; null without.
  @Nullable JsonNode value(String field) {
    known.add(field);
    return node.get(field);
  }

  /// Lets fields be that cannot be judged, because something before them is wrong.
  void pass(String... fields) {
    known.addAll(Set.of(fields));
  }

  /// Notes what is left: fields that nobody asked for.
  void end() {
    for (var field : node.propertyNames()) {
      if (!known.contains(field)) {
        fault(
            field, "‘%s’ does not belong here. Check its spelling, or remove it.".formatted(field));
      }
    }
  }

  /// Notes a fault of a field.
  void fault(String field, String text) {
    faults.add(at(field), text);
  }

  /// Notes a fault of the whole.
  void faultHere(String text) {
    faults.add(pointer, text);
  }

  /// Notes a fault deeper inside.
  ///
  /// @param place the rest of the pointer, without the first stroke
  void faultInside(String place, String text) {
    faults.add(pointer + "/" + place, text);
  }

  /// The pointer of a field.
  String at(String field) {
    return pointer + "/" + escaped(field);
  }

  private boolean missing(String field) {
    return !node.has(field);
  }

  /// As RFC 6901 has it.
  static String escaped(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }

  /// 2 rather than 2.0.
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
