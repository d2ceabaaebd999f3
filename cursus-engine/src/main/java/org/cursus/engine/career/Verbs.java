package org.cursus.engine.career;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Verbs by what they tell of the work, in any form.
final class Verbs {

  private static final Map<String, Set<String>> LISTS = WordLists.sections("verbs.txt");
  private static final Set<String> ALL = all();

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

  private Verbs() {}

  private static Set<String> all() {
    var all = new HashSet<String>();
    LISTS.values().forEach(all::addAll);
    return all;
  }

  /// The base form of a known verb; null for any other word.
  static @Nullable String base(String word) {
    var irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (ALL.contains(word)) {
      return word;
    }
    for (var ending : new String[] {"ed", "ing", "es", "s", "d"}) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        var found = known(word.substring(0, word.length() - ending.length()));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable String known(String stem) {
    if (ALL.contains(stem)) {
      return stem;
    }
    if (ALL.contains(stem + "e")) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    if (stem.charAt(last) == 'i' && ALL.contains(stem.substring(0, last) + "y")) {
      return stem.substring(0, last) + "y";
    }
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && ALL.contains(stem.substring(0, last)) ? stem.substring(0, last) : null;
  }

  /// Whether a base form is in a list, such as `lead`.
  static boolean isOf(String list, String base) {
    return Objects.requireNonNull(LISTS.get(list), list).contains(base);
  }
}
