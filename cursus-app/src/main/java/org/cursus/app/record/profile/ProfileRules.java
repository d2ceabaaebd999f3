package org.cursus.app.record.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;

/// Checks what is written into a profile.
final class ProfileRules {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_PROSE = 20_000;
  private static final int LONGEST_METADATA = 10_000;
  private static final int MOST_ITEMS = 500;
  private static final int MOST_CUSTOM_FIELDS = 50;
  private static final int LONGEST_CUSTOM_FIELD = 2_000;
  private static final int MOST_ENTRIES = 20_000;
  private static final Pattern DATE =
      Pattern.compile("[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private final List<Fault> faults = new ArrayList<>();

  private ProfileRules() {}

  private void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(ProfileProblem.PROFILE_INVALID, faults);
    }
  }

  private void fault(String place, String detail) {
    faults.add(new Fault("/" + place, detail));
  }

  /// The changes by column, checked.
  ///
  /// @throws Problem `profile-invalid` that lists every fault with its JSON pointer
  static Map<String, @Nullable Object> checked(Map<String, ?> changes) {
    var rules = new ProfileRules();
    var values = new HashMap<String, @Nullable Object>();
    changes.forEach(
        (key, value) -> {
          switch (key) {
            case "name" -> values.put(key, rules.name(value));
            case "personal_info" -> values.put(key, rules.personalInfo(value));
            case "professional_summary" -> values.put(key, rules.text(key, value, LONGEST_PROSE));
            case "skills" -> values.put(key, rules.skills(value));
            case "custom_fields" -> values.put(key, rules.customFields(value));
            default -> rules.fault(pointer(key), "This cannot be changed here. Leave it out.");
          }
        });
    rules.refuseFaults();
    return values;
  }

  /// The name of a new profile; null when none was given.
  static @Nullable String checkedName(@Nullable String name) {
    if (name == null) {
      return null;
    }
    var rules = new ProfileRules();
    var checked = rules.name(name);
    rules.refuseFaults();
    return checked;
  }

  /// A rewording.
  static String checkedWording(@Nullable String text) {
    var rules = new ProfileRules();
    var checked = rules.text("text", text, LONGEST_PROSE);
    if (checked == null || checked.isEmpty()) {
      rules.fault("text", "Write the rewording here. To keep the own words, refuse it.");
    }
    rules.refuseFaults();
    return java.util.Objects.requireNonNull(checked);
  }

  /// @param written the metadata as JSON
  static void checkMetadata(String written) {
    if (written.length() > LONGEST_METADATA || written.contains("\\u0000")) {
      throw Problem.ofFaults(
          ProfileProblem.PROFILE_INVALID,
          List.of(new Fault("/metadata", "Say less of what made it, in plain characters.")));
    }
  }

  /// The ordered selection, with positions within each kind.
  static List<Map<String, Object>> checkedSelection(List<Selected> entries) {
    var rules = new ProfileRules();
    if (entries.size() > MOST_ENTRIES) {
      rules.fault("entries", "Choose at most %d entries.".formatted(MOST_ENTRIES));
      rules.refuseFaults();
    }
    var positions = new HashMap<String, Integer>();
    var rows = new LinkedHashMap<Selected, Map<String, Object>>();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var place = "entries/" + i;
      if (entry == null || !ProfileDocument.SELECTABLE.contains(entry.type())) {
        rules.fault(
            place + "/type", "Name one of " + String.join(", ", ProfileDocument.SELECTABLE) + ".");
      } else if (entry.id() == null) {
        rules.fault(place + "/id", "Name the entry by its id.");
      } else {
        int position = positions.merge(entry.type(), 1, Integer::sum) - 1;
        Map<String, Object> row =
            Map.of("type", entry.type(), "id", entry.id(), "position", position);
        if (rows.put(entry, row) != null) {
          rules.fault(place, "This entry is named twice. Leave one out.");
        }
      }
    }
    rules.refuseFaults();
    return List.copyOf(rows.values());
  }

  /// The faults of entries that are not in the person's record.
  static List<Fault> unknown(List<Selected> entries, List<String> unknown) {
    return unknown.stream()
        .map(
            name -> {
              var type = name.substring(0, name.indexOf('/'));
              var id = UUID.fromString(name.substring(name.indexOf('/') + 1));
              int place = entries.indexOf(new Selected(type, id));
              return new Fault(
                  "/entries/" + place, "Your record has no entry " + name + ". Leave it out.");
            })
        .toList();
  }

  private @Nullable String name(@Nullable Object value) {
    var name = text("name", value, LONGEST_NAME);
    if (name == null || name.isEmpty()) {
      fault("name", "Give this profile a name.");
    }
    return name;
  }

  /// Blank text is empty, which says that there is to be none; null follows the record.
  private @Nullable String text(String place, @Nullable Object value, int longest) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      fault(place, "Write text here.");
      return null;
    }
    if (text.length() > longest) {
      fault(place, "Write at most %d characters here.".formatted(longest));
    }
    if (text.indexOf('\0') >= 0) {
      fault(place, "This holds a character that cannot be stored. Type it again.");
    }
    return text.strip();
  }

  private @Nullable Map<?, ?> object(String place, @Nullable Object value, List<String> keys) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof Map<?, ?> object)) {
      fault(place, "Write an object here, or null to follow the record.");
      return null;
    }
    for (var key : object.keySet()) {
      if (!keys.contains(key)) {
        fault(place + "/" + pointer(key), "There is no such field. Leave it out.");
      }
    }
    return object;
  }

  private @Nullable Object personalInfo(@Nullable Object value) {
    var place = "personal_info";
    var object = object(place, value, ProfileDocument.PERSONAL_INFO);
    if (object == null) {
      return null;
    }
    var checked = new HashMap<String, @Nullable String>();
    object.forEach(
        (key, each) ->
            checked.put(key.toString(), text(place + "/" + pointer(key), each, LONGEST_LINE)));
    return checked.isEmpty() ? null : checked;
  }

  private @Nullable Object skills(@Nullable Object value) {
    var object = object("skills", value, ProfileDocument.SKILLS);
    if (object == null) {
      return null;
    }
    var checked = new HashMap<String, Object>();
    object.forEach(
        (key, each) -> {
          var place = "skills/" + pointer(key);
          if (!(each instanceof List<?> list) || list.size() > MOST_ITEMS) {
            fault(place, "Write a list of at most %d here.".formatted(MOST_ITEMS));
          } else {
            checked.put(key.toString(), items(place, key.toString(), list));
          }
        });
    return checked.isEmpty() ? null : checked;
  }

  private List<Object> items(String place, String kind, List<?> list) {
    var keys =
        switch (kind) {
          case "languages" -> List.of("name", "proficiency");
          case "certifications" -> List.of("name", "issuer", "date_obtained", "credential_id");
          default -> List.<String>of();
        };
    var items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      var here = place + "/" + i;
      if (keys.isEmpty()) {
        var text = text(here, list.get(i) == null ? "" : list.get(i), LONGEST_LINE);
        if (text != null && !text.isEmpty()) {
          items.add(text);
        }
      } else {
        items.add(item(here, list.get(i) == null ? Map.of() : list.get(i), keys));
      }
    }
    return items;
  }

  private Map<String, @Nullable String> item(
      String place, @Nullable Object value, List<String> keys) {
    var item = new LinkedHashMap<String, @Nullable String>();
    var object = object(place, value, keys);
    for (var key : keys) {
      var text = text(place + "/" + key, object == null ? null : object.get(key), LONGEST_LINE);
      item.put(key, text == null || text.isEmpty() ? null : text);
    }
    if (item.get("name") == null) {
      fault(place + "/name", "Write a name here.");
    }
    var date = item.get("date_obtained");
    if (date != null && !DATE.matcher(date).matches()) {
      fault(place + "/date_obtained", "Write a date as 2019, 2019-03 or 2019-03-14.");
    }
    return item;
  }

  private @Nullable Object customFields(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof Map<?, ?> object) || object.size() > MOST_CUSTOM_FIELDS) {
      fault("custom_fields", "Write at most %d texts by name.".formatted(MOST_CUSTOM_FIELDS));
      return null;
    }
    var checked = new LinkedHashMap<String, @Nullable String>();
    object.forEach(
        (key, each) -> {
          var place = "custom_fields/" + pointer(key);
          var name = text(place, key, LONGEST_NAME);
          if (name == null || name.isEmpty()) {
            fault(place, "Give this field a name.");
          }
          var text = text(place, each, LONGEST_CUSTOM_FIELD);
          if (text == null) {
            fault(place, "Write text here.");
          }
          checked.put(String.valueOf(name), text);
        });
    return checked;
  }

  private static String pointer(Object key) {
    return key.toString().replace("~", "~0").replace("/", "~1");
  }
}
