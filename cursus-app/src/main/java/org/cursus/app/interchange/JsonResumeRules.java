package org.cursus.app.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Checks a document against JSON Resume, schema 1.0.0: types and forms of the members that the
/// schema names, wherever they stand. Other members may be anything that can be stored. Addresses
/// and e-mails are taken as they are, as the schema's `format` is a remark to readers.
///
/// Beyond the schema, days must exist, roles must not end before they begin, and texts must fit
/// into the record.
final class JsonResumeRules {

  /// So many faults are told; a file with more is no better understood by more of them.
  private static final int MOST_FAULTS = 1_000;

  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_ITEM = 2_000;
  private static final int LONGEST_PROSE = 20_000;
  private static final int LONGEST_NUMBER = 300;
  private static final Pattern DATE = Pattern.compile("([12]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final List<String> PROSE = List.of("summary", "description", "reference");

  private final List<Fault> faults = new ArrayList<>();

  private JsonResumeRules() {}

  /// Every fault with its place; none when the document can be imported.
  static List<Fault> faults(JsonNode document) {
    var rules = new JsonResumeRules();
    if (!document.isObject()) {
      rules.fault("", "A resume is one JSON object, in { and }.");
      return rules.faults;
    }
    rules.root(document);
    rules.storable(document, "");
    return rules.faults;
  }

  private void root(JsonNode root) {
    text(root, "", "$schema", LONGEST_PROSE);
    var basics = object(root, "", "basics");
    if (basics != null) {
      basics(basics);
    }
    var meta = object(root, "", "meta");
    if (meta != null) {
      for (var name : List.of("canonical", "version", "lastModified")) {
        text(meta, "/meta", name, LONGEST_PROSE);
      }
    }
    int entries = 0;
    for (var section : Section.values()) {
      entries += section(section, root);
    }
    if (entries > MOST_ENTRIES) {
      fault("", "A file may bring at most %,d entries. Take it apart.".formatted(MOST_ENTRIES));
    }
  }

  private void basics(JsonNode basics) {
    for (var name : List.of("name", "label", "email", "phone", "url")) {
      text(basics, "/basics", name, LONGEST_LINE);
    }
    for (var name : List.of("image", "summary")) {
      text(basics, "/basics", name, LONGEST_PROSE);
    }
    var location = object(basics, "/basics", "location");
    if (location != null) {
      for (var name : List.of("address", "postalCode", "city", "countryCode", "region")) {
        text(location, "/basics/location", name, LONGEST_LINE);
      }
    }
    var profiles = list(basics, "/basics", "profiles");
    for (int i = 0; i < profiles.size(); i++) {
      var place = "/basics/profiles/" + i;
      if (isObject(profiles.get(i), place)) {
        for (var name : List.of("network", "username", "url")) {
          text(profiles.get(i), place, name, LONGEST_LINE);
        }
      }
    }
  }

  /// @return how many entries it has
  private int section(Section section, JsonNode root) {
    var items = list(root, "", section.json());
    int entries = 0;
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var place = "/" + section.json() + "/" + i;
      if (!isObject(item, place)) {
        continue;
      }
      for (var member : section.members()) {
        switch (member.kind()) {
          case TEXT ->
              text(
                  item,
                  place,
                  member.name(),
                  PROSE.contains(member.name()) ? LONGEST_PROSE : LONGEST_LINE);
          case DATE -> date(item, place, member.name());
          case TEXTS -> entries += texts(section, item, place, member);
        }
      }
      inOrder(item, place);
      entries++;
    }
    return entries;
  }

  /// @return how many further entries it makes
  private int texts(Section section, JsonNode item, String place, Section.Member member) {
    boolean ours = section == Section.EDUCATION && member.name().equals("honors");
    if (ours && !item.path(member.name()).isArray()) {
      return 0; // The schema does not know it, so it may be anything.
    }
    var texts = list(item, place, member.name());
    boolean skills = section == Section.SKILLS;
    for (int i = 0; i < texts.size(); i++) {
      var at = place + "/" + member.name() + "/" + i;
      text(texts.get(i), at, skills ? LONGEST_LINE : LONGEST_ITEM);
    }
    if (!skills && texts.size() > MOST_ITEMS) {
      fault(
          place + "/" + member.name(), "There may be at most %d texts here.".formatted(MOST_ITEMS));
    }
    return skills ? Math.max(0, texts.size() - 1) : 0;
  }

  private @Nullable JsonNode object(JsonNode parent, String place, String name) {
    var value = parent.get(name);
    return value != null && isObject(value, place + "/" + name) ? value : null;
  }

  private boolean isObject(JsonNode value, String place) {
    if (!value.isObject()) {
      fault(place, "An object is expected here, in { and }, not %s.".formatted(kind(value)));
    }
    return value.isObject();
  }

  private List<JsonNode> list(JsonNode parent, String place, String name) {
    var value = parent.get(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      fault(
          place + "/" + name,
          "A list is expected here, in [ and ], not %s.".formatted(kind(value)));
      return List.of();
    }
    return value.valueStream().toList();
  }

  private void text(JsonNode parent, String place, String name, int longest) {
    var value = parent.get(name);
    if (value != null) {
      text(value, place + "/" + name, longest);
    }
  }

  private void text(JsonNode value, String place, int longest) {
    if (!value.isString()) {
      fault(place, "Text is expected here, not %s.".formatted(kind(value)));
    } else if (value.asString().length() > longest) {
      fault(place, "There is room for %,d characters here.".formatted(longest));
    }
  }

  private void date(JsonNode parent, String place, String name) {
    var value = parent.get(name);
    if (value == null) {
      return;
    }
    if (!value.isString()) {
      fault(place + "/" + name, "A date is expected here, not %s.".formatted(kind(value)));
    } else if (!isDate(value.asString())) {
      fault(place + "/" + name, "Write a date as 2019, 2019-03 or 2019-03-14.");
    }
  }

  private static boolean isDate(String text) {
    var parts = DATE.matcher(text);
    if (!parts.matches()) {
      return false;
    }
    int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
    int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
    try {
      LocalDate.of(Integer.parseInt(parts.group(1)), month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private void inOrder(JsonNode item, String place) {
    var start = item.path("startDate").asString("");
    var end = item.path("endDate").asString("");
    int known = Math.min(start.length(), end.length());
    if (isDate(start)
        && isDate(end)
        && end.substring(0, known).compareTo(start.substring(0, known)) < 0) {
      fault(place + "/endDate", "The end is before the start. Correct one of them.");
    }
  }

  /// PostgreSQL keeps neither the character NUL nor halves of characters.
  private void storable(JsonNode value, String place) {
    if (value.isString()) {
      storable(value.asString(), place);
    } else if (value.isNumber()) {
      var number = value.decimalValue();
      if (number.precision() + Math.abs((long) number.scale()) > LONGEST_NUMBER) {
        fault(place, "This number is too long to be kept.");
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        storable(value.get(i), place + "/" + i);
      }
    } else {
      for (var member : value.properties()) {
        var at = place + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
        storable(member.getKey(), at);
        storable(member.getValue(), at);
      }
    }
  }

  private void storable(String text, String place) {
    boolean broken =
        text.indexOf('\0') >= 0
            || text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    if (broken) {
      fault(place, "This holds a character that cannot be stored. Type it again.");
    }
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL -> "null";
      case STRING -> "text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "a list";
      default -> "an object";
    };
  }

  private void fault(String place, String detail) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(place, detail));
    }
  }
}
