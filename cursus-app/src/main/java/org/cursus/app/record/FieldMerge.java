package org.cursus.app.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Compares an entry of a document with the one that stands, field by field. What the document only
/// adds is taken; where both say something else, the person is asked; nothing is ever emptied.
final class FieldMerge {

  private static final double SAME_TEXT = 0.95;
  private static final double SAME_ITEM = 0.85;

  /// From here on two items are one that was worded anew.
  private static final double REWORDED = 0.5;

  private static final String END = "end_date";
  private static final String CURRENT = "is_current";

  private final EntityType type;
  private final Map<String, ?> mine;
  private final Map<String, ?> theirs;

  private FieldMerge(EntityType type, Map<String, ?> mine, Map<String, ?> theirs) {
    this.type = type;
    this.mine = mine;
    this.theirs = theirs;
  }

  /// The fields in which the document adds or contradicts; none when it says nothing new.
  ///
  /// @param mine columns of the entry that stands
  /// @param theirs columns of the document's
  static List<FieldChoice> compare(EntityType type, Map<String, ?> mine, Map<String, ?> theirs) {
    var merge = new FieldMerge(type, mine, theirs);
    var choices = new ArrayList<FieldChoice>();
    for (var field : type.fields()) {
      var choice = merge.compare(field);
      if (choice != null) {
        choices.add(choice);
      }
    }
    return merge.inOrder(choices);
  }

  private @Nullable FieldChoice compare(EntryField field) {
    var column = field.column();
    if (column.equals(CURRENT)) {
      return null; // Decided with the end.
    }
    if (column.equals(END)) {
      return end();
    }
    if (field.kind() == EntryField.Kind.LIST) {
      return list(column);
    }
    var own = text(mine, column);
    var other = text(theirs, column);
    if (other == null || own != null && own.equals(other)) {
      return null;
    }
    if (own == null) {
      return FieldChoice.adds(column);
    }
    return switch (field.kind()) {
      case DATE -> date(column, own, other);
      case PROSE ->
          Likeness.ofTexts(own, other) >= SAME_TEXT && Likeness.sameNumbers(own, other)
              ? null
              : FieldChoice.asks(column);
      default -> line(column, own, other);
    };
  }

  private @Nullable FieldChoice line(String column, String own, String other) {
    return switch (column) {
      // How a resume groups its skills is no fact about the skill.
      case "category" -> null;
      case "phone" -> digits(own).equals(digits(other)) ? null : FieldChoice.asks(column);
      case "url", "website", "linkedin", "github" ->
          address(own).equals(address(other)) ? null : FieldChoice.asks(column);
      case "company", "institution", "organization", "issuer", "awarder", "publisher" ->
          Likeness.ofOrganisations(own, other) == 1 ? null : FieldChoice.asks(column);
      case "location" -> place(column, own, other);
      default -> Likeness.key(own).equals(Likeness.key(other)) ? null : FieldChoice.asks(column);
    };
  }

  /// "Portland, OR" is "Portland", only more exact.
  private static @Nullable FieldChoice place(String column, String own, String other) {
    var left = Likeness.words(own);
    var right = Likeness.words(other);
    var more = right.stream().filter(word -> !left.contains(word)).toList();
    // A country code after a town and its region tells nothing new.
    boolean onlyCountry = left.size() > 1 && more.size() == 1 && more.getFirst().length() == 2;
    if (more.isEmpty() || onlyCountry) {
      return null;
    }
    return right.containsAll(left) ? FieldChoice.adds(column) : FieldChoice.asks(column);
  }

  private static @Nullable FieldChoice date(String column, String own, String other) {
    if (!EntryMatch.agree(own, other)) {
      return FieldChoice.asks(column);
    }
    return other.length() > own.length() ? FieldChoice.adds(column) : null;
  }

  /// The end and "I work there now" are one answer.
  private @Nullable FieldChoice end() {
    boolean now = Boolean.TRUE.equals(mine.get(CURRENT));
    boolean theirNow = Boolean.TRUE.equals(theirs.get(CURRENT));
    var own = text(mine, END);
    var other = text(theirs, END);
    if (other == null && !theirNow || now && theirNow) {
      return null;
    }
    if (own == null && !now) {
      return FieldChoice.adds(END);
    }
    return now || theirNow || own == null || other == null
        ? FieldChoice.asks(END)
        : date(END, own, other);
  }

  private @Nullable FieldChoice list(String column) {
    boolean adds = false;
    for (var item : items(theirs, column)) {
      var nearest = nearest(items(mine, column), item, column);
      if (nearest == null) {
        adds = true;
      } else if (!isSame(nearest, item)) {
        return FieldChoice.asks(column);
      }
    }
    return adds ? FieldChoice.adds(column) : null;
  }

  /// The item that says the same or was worded anew; of names only the same counts.
  private static @Nullable String nearest(List<String> items, String item, String column) {
    boolean sentences = column.equals("achievements");
    String nearest = null;
    double best = sentences ? REWORDED : 1;
    for (var each : items) {
      double alike =
          Likeness.key(each).equals(Likeness.key(item)) ? 1 : Likeness.ofTexts(each, item);
      if (alike >= best) {
        best = alike;
        nearest = each;
      }
    }
    return nearest;
  }

  private static boolean isSame(String one, String other) {
    return Likeness.ofTexts(one, other) >= SAME_ITEM && Likeness.sameNumbers(one, other)
        || Likeness.key(one).equals(Likeness.key(other));
  }

  /// Dates that would contradict each other once added are asked about instead.
  private List<FieldChoice> inOrder(List<FieldChoice> choices) {
    var start = side(choices, "start_date");
    var end = side(choices, END);
    if (start == null || end == null || !EntryRules.isBefore(end, start)) {
      return choices;
    }
    return choices.stream()
        .map(c -> c.column().endsWith("_date") ? FieldChoice.asks(c.column()) : c)
        .toList();
  }

  private @Nullable String side(List<FieldChoice> choices, String column) {
    boolean added =
        choices.stream().anyMatch(choice -> choice.column().equals(column) && !choice.differs());
    return text(added ? theirs : mine, column);
  }

  /// What a field becomes.
  ///
  /// @return by column; `end_date` brings `is_current` with it
  static Map<String, @Nullable Object> values(
      EntityType type, Map<String, ?> mine, Map<String, ?> theirs, FieldChoice choice) {
    var merge = new FieldMerge(type, mine, theirs);
    var column = choice.column();
    if (column.equals(END)) {
      boolean now = Boolean.TRUE.equals(theirs.get(CURRENT));
      var end = now ? null : text(theirs, END);
      return type.fields().stream().anyMatch(f -> f.column().equals(CURRENT))
          ? merge.mapOf(END, end, CURRENT, now)
          : merge.mapOf(END, end);
    }
    boolean whole = choice.choice() == FieldChoice.Choice.THEIRS;
    return theirs.get(column) instanceof List<?>
        ? merge.mapOf(column, whole ? items(theirs, column) : merge.both(column))
        : merge.mapOf(column, theirs.get(column));
  }

  private Map<String, @Nullable Object> mapOf(@Nullable Object... pairs) {
    var map = new HashMap<String, @Nullable Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }

  /// Mine, then those of theirs that are not there.
  private List<String> both(String column) {
    var all = new ArrayList<>(items(mine, column));
    for (var item : items(theirs, column)) {
      if (all.stream().noneMatch(each -> isSame(each, item))) {
        all.add(item);
      }
    }
    return all;
  }

  private static List<String> items(Map<String, ?> entry, String column) {
    return entry.get(column) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static @Nullable String text(Map<String, ?> entry, String column) {
    var value = entry.get(column);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  private static String digits(String phone) {
    var digits = phone.replaceAll("\\D", "");
    return digits.substring(Math.max(0, digits.length() - 9));
  }

  private static String address(String url) {
    return url.toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/+$", "");
  }
}
