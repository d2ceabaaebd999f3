package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names of skills, found in sentences. It never changes and may be shared by threads.
///
/// Names that are also everyday words ("Word", "Go", "Access") are taken for skills only where they
/// are written as the name is and not as the first word of a sentence.
public final class SkillNames {

  /// Only the names that need no list from outside.
  public static final SkillNames BUILT_IN = new SkillNames(List.of());

  private static final int MOST_WORDS = 5;
  private static final int MOST_LETTERS = 60;
  private static final int SHORTEST = 3;

  /// By first word: the names as word lists, the longest first.
  private final Map<String, List<Name>> names = new HashMap<>();

  private record Name(String shown, List<String> words, boolean exact) {}

  /// @param known names of skills and technologies, as they are shown
  public SkillNames(Collection<String> known) {
    WordLists.split(String.join(" ", WordLists.lines("skills.txt")))
        .forEach(each -> add(each, false));
    for (var name : known) {
      add(name, true);
    }
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private SkillNames(SkillNames others, Collection<String> own) {
    others.names.forEach((first, list) -> names.put(first, new ArrayList<>(list)));
    own.forEach(each -> add(each, false));
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /// These names and those that a resume itself lists.
  SkillNames with(Collection<String> own) {
    return new SkillNames(this, own);
  }

  private void add(String name, boolean fromOutside) {
    var words = WordLists.words(name);
    if (words.isEmpty() || words.size() > MOST_WORDS || name.length() > MOST_LETTERS) {
      return;
    }
    boolean single = words.size() == 1;
    if (fromOutside && single && words.getFirst().length() < SHORTEST) {
      return;
    }
    var list = names.computeIfAbsent(words.getFirst(), key -> new ArrayList<>());
    list.removeIf(each -> each.words().equals(words));
    list.add(new Name(name, words, fromOutside && single));
  }

  /// The names that a text holds, each once, a longer one instead of those within it.
  Set<String> in(String text) {
    var words = WordLists.words(text);
    var found = new LinkedHashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      for (var name : names.getOrDefault(words.get(i), List.of())) {
        if (stands(name, words, i) && (!name.exact() || isWritten(name.shown(), text, i))) {
          found.add(name.shown());
          i += name.words().size() - 1;
          break;
        }
      }
    }
    return found;
  }

  private static boolean stands(Name name, List<String> words, int at) {
    int end = at + name.words().size();
    return end <= words.size() && words.subList(at, end).equals(name.words());
  }

  private static boolean isWritten(String name, String text, int place) {
    return place > 0 && text.contains(name);
  }
}
