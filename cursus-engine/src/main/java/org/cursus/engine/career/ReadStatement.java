package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.career.CareerEntry.Statement;
import org.jspecify.annotations.Nullable;

/// A statement with what can be read from it.
///
/// @param opener the base form of the verb it begins with; null when it begins with another word
/// @param verbs the base forms of its known verbs
/// @param develops whether it tells of training colleagues
record ReadStatement(
    String key,
    String text,
    List<String> words,
    @Nullable String opener,
    Set<String> verbs,
    Quantities quantities,
    boolean develops,
    boolean passive) {

  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:was|were|been|being|is|are)\\s+(?:\\w+ed|done|made|given|written|built|taught|led|kept)\\b");
  private static final Set<String> COLLEAGUES =
      WordLists.sections("nouns.txt").getOrDefault("people", Set.of());

  static ReadStatement of(Statement statement, String text) {
    var words = WordLists.words(text);
    var verbs = new HashSet<String>();
    for (var word : words) {
      var base = Verbs.base(word);
      if (base != null) {
        verbs.add(base);
      }
    }
    boolean trains = verbs.stream().anyMatch(each -> Verbs.isOf("develop", each));
    return new ReadStatement(
        statement.key(),
        text,
        words,
        words.isEmpty() ? null : Verbs.base(words.getFirst()),
        Set.copyOf(verbs),
        Quantities.of(text),
        trains && words.stream().anyMatch(COLLEAGUES::contains),
        PASSIVE.matcher(WordLists.fold(text)).find());
  }

  /// Whether it begins with a verb of a list.
  boolean opensWith(String list) {
    return opener != null && Verbs.isOf(list, opener);
  }

  /// The kinds of evidence in it.
  List<String> kinds() {
    var kinds = new ArrayList<String>();
    if (quantities.people() > 0) {
      kinds.add("people_led");
    }
    if (quantities.money() > 0) {
      kinds.add("money");
    }
    if (quantities.served() > 0) {
      kinds.add("people_served");
    }
    if (quantities.places() > 0) {
      kinds.add("places");
    }
    if (quantities.result()) {
      kinds.add("result");
    }
    if (develops) {
      kinds.add("developing_others");
    }
    if (opensWith("initiate")) {
      kinds.add("initiative");
    }
    if (opensWith("craft")) {
      kinds.add("hands_on");
    }
    return kinds;
  }
}
