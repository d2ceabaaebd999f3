package org.cursus.engine.career;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Verbs by what they tell of the work, in any form.
final class Verbs {

  private static final Map<String, Set<String>> LISTS = WordLists.sections("verbs.txt");
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("led", "lead"),
          Map.entry("built", "build"),
          Map.entry("taught", "teach"),
          Map.entry("oversaw", "oversee"),
          Map.entry("overseen", "oversee"),
          Map.entry("ran", "run"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("drove", "drive"),
          Map.entry("driven", "drive"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("sold", "sell"),
          Map.entry("won", "win"),
          Map.entry("made", "make"),
          Map.entry("drew", "draw"),
          Map.entry("drawn", "draw"),
          Map.entry("fed", "feed"),
          Map.entry("bought", "buy"),
          Map.entry("did", "do"),
          Map.entry("got", "get"),
          Map.entry("sewn", "sew"));

  /// By form: the base form.
  private static final Map<String, String> FORMS = forms();

  private Verbs() {}

  private static Map<String, String> forms() {
    var forms = new HashMap<>(IRREGULAR);
    LISTS.values().forEach(list -> list.forEach(verb -> forms.put(verb, verb)));
    for (var list : LISTS.values()) {
      for (var verb : list) {
        for (var form : inflected(verb)) {
          forms.putIfAbsent(form, verb);
        }
      }
    }
    return forms;
  }

  private static List<String> inflected(String verb) {
    int last = verb.length() - 1;
    var stem = verb.substring(0, last);
    var doubled = verb + verb.charAt(last);
    return switch (verb.charAt(last)) {
      case 'e' -> List.of(verb + "s", verb + "d", stem + "ing", verb + "ing");
      case 'y' -> List.of(verb + "s", stem + "ies", stem + "ied", verb + "ed", verb + "ing");
      default ->
          List.of(
              verb + "s", verb + "es", verb + "ed", verb + "ing", doubled + "ed", doubled + "ing");
    };
  }

  /// The base form of a known verb; null for any other word.
  static @Nullable String base(String word) {
    return FORMS.get(word);
  }

  /// Whether a base form is in a list, such as `lead`.
  static boolean isOf(String list, String base) {
    return Objects.requireNonNull(LISTS.get(list), list).contains(base);
  }
}
