package org.cursus.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What people say in place of the words that titles are made of: other spellings, other countries,
/// abbreviations, nicknames. The list is `everyday.txt`.
final class Everyday {

  private static final int LONGEST = 4;

  private final Map<List<String>, List<String>> official = new HashMap<>();

  Everyday(Tables table) {
    table.lines().forEach((said, meant) -> official.put(Tokens.of(said), Tokens.of(meant)));
  }

  /// The words with everything that is said otherwise put in the words of titles; longest first.
  List<String> translate(List<String> words) {
    return translate(words, word -> false);
  }

  /// The same, leaving what is made of known words alone.
  List<String> translate(List<String> words, Predicate<String> known) {
    var translated = new ArrayList<String>();
    int at = 0;
    while (at < words.size()) {
      int taken = 0;
      for (int length = Math.min(LONGEST, words.size() - at); length > 0 && taken == 0; length--) {
        var meant = official.get(words.subList(at, at + length));
        if (meant != null && !words.subList(at, at + length).stream().allMatch(known)) {
          translated.addAll(meant);
          taken = length;
        }
      }
      if (taken == 0) {
        translated.add(words.get(at));
      }
      at += Math.max(1, taken);
    }
    return translated;
  }
}
