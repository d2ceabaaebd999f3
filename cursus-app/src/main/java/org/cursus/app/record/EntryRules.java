package org.cursus.app.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;

/// Checks what is written into an entry.
final class EntryRules {

  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_PROSE = 20_000;
  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_ITEM = 2_000;
  private static final int MOST_YEARS = 80;
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final String START = "start_date";
  private static final String END = "end_date";
  private static final String CURRENT = "is_current";

  private final EntityType type;
  private final List<Fault> faults = new ArrayList<>();

  private EntryRules(EntityType type) {
    this.type = type;
  }

  /// The values by column, checked. Blank texts are null.
  ///
  /// @param fields by property; those that are not named are absent from the result
  /// @throws Problem `entry-invalid` that lists every fault with its JSON pointer
  static Map<String, @Nullable Object> checked(EntityType type, Map<String, ?> fields) {
    var rules = new EntryRules(type);
    var values = rules.values(fields);
    rules.refuseFaults();
    return values;
  }

  /// Checks what only a whole entry can tell: that it has a name, and dates in order.
  ///
  /// @param row every column
  /// @throws Problem `entry-invalid`
  static void checkWhole(EntityType type, Map<String, ?> row) {
    var rules = new EntryRules(type);
    rules.whole(row);
    rules.refuseFaults();
  }

  private void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(RecordProblem.ENTRY_INVALID, faults);
    }
  }

  private Map<String, @Nullable Object> values(Map<String, ?> fields) {
    var values = new HashMap<String, @Nullable Object>();
    var known = new HashMap<String, EntryField>();
    type.fields().forEach(field -> known.put(field.property(), field));
    fields.forEach(
        (property, value) -> {
          var field = known.get(property);
          if (field == null) {
            fault(property, "There is no such field. Leave it out.");
          } else {
            values.put(field.column(), value(field, value));
          }
        });
    return values;
  }

  private @Nullable Object value(EntryField field, @Nullable Object value) {
    return switch (field.kind()) {
      case LINE -> text(field, value, LONGEST_LINE);
      case PROSE -> text(field, value, LONGEST_PROSE);
      case DATE -> date(field, value);
      case FLAG -> flag(field, value);
      case NUMBER -> number(field, value);
      case LIST -> list(field, value);
    };
  }

  private @Nullable String text(EntryField field, @Nullable Object value, int longest) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      fault(field.property(), "Write text here.");
      return null;
    }
    if (text.length() > longest) {
      fault(field.property(), "Write at most %d characters here.".formatted(longest));
    }
    if (text.indexOf('\0') >= 0) {
      fault(field.property(), "This holds a character that cannot be stored. Type it again.");
    }
    return text.isBlank() ? null : text.strip();
  }

  private @Nullable String date(EntryField field, @Nullable Object value) {
    var text = text(field, value, LONGEST_LINE);
    if (text != null && !isDate(text)) {
      fault(field.property(), "Write a date as 2019, 2019-03 or 2019-03-14.");
      return null;
    }
    return text;
  }

  private static boolean isDate(String text) {
    var parts = DATE.matcher(text);
    if (!parts.matches() || text.startsWith("0")) {
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

  private boolean flag(EntryField field, @Nullable Object value) {
    if (value != null && !(value instanceof Boolean)) {
      fault(field.property(), "Say true or false here.");
    }
    return Boolean.TRUE.equals(value);
  }

  private @Nullable Integer number(EntryField field, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof Integer number) || number < 0 || number > MOST_YEARS) {
      fault(field.property(), "Write a whole number from 0 to %d here.".formatted(MOST_YEARS));
      return null;
    }
    return number;
  }

  private List<String> list(EntryField field, @Nullable Object value) {
    var texts = new ArrayList<String>();
    if (value == null) {
      return texts;
    }
    if (!(value instanceof List<?> items) || items.size() > MOST_ITEMS) {
      fault(field.property(), "Write a list of at most %d texts here.".formatted(MOST_ITEMS));
      return texts;
    }
    for (int i = 0; i < items.size(); i++) {
      var place = field.property() + "/" + i;
      if (!(items.get(i) instanceof String text)) {
        fault(place, "Write text here.");
      } else if (text.length() > LONGEST_ITEM || text.indexOf('\0') >= 0) {
        fault(place, "Write at most %d characters here.".formatted(LONGEST_ITEM));
      } else if (!text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return texts;
  }

  private void whole(Map<String, ?> row) {
    if (type.naming().stream().allMatch(column -> isEmpty(row.get(column)))) {
      var first = type.fields().stream().filter(f -> type.naming().contains(f.column())).toList();
      fault(first.getFirst().property(), "Give this entry a name here.");
    }
    var start = (String) row.get(START);
    var end = (String) row.get(END);
    if (Boolean.TRUE.equals(row.get(CURRENT)) && end != null) {
      fault("endDate", "A job that goes on has no end. Clear the end, or say that it is over.");
    } else if (start != null && end != null && isBefore(end, start)) {
      fault("endDate", "The end is before the start. Correct one of them.");
    }
  }

  /// Whether one date is surely before the other, as far as both are known.
  static boolean isBefore(String one, String other) {
    int known = Math.min(one.length(), other.length());
    return one.substring(0, known).compareTo(other.substring(0, known)) < 0;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || value.toString().isBlank();
  }

  private void fault(String place, String detail) {
    faults.add(new Fault("/" + place, detail));
  }
}
