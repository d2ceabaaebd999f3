package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /// Further names, taken where none of these is as long.
  private final @Nullable SkillNames others;

  private record Name(String shown, List<String> words, boolean exact) {}

  /// @param known names of skills and technologies, as they are shown
  public SkillNames(Collection<String> known) {
    this.others = null;
    WordLists.split(String.join(" ", WordLists.lines("skills.txt")))
        .forEach(each -> add(each, false));
    for (var name : known) {
      add(name, true);
    }
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private SkillNames(SkillNames others, Collection<String> own) {
    this.others = others;
    own.forEach(each -> add(each, false));
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /// These names and those that a resume itself lists, which come first.
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
      var name = at(i, words, text);
      if (name != null) {
        found.add(name.shown());
        i += name.words().size() - 1;
      }
    }
    return found;
  }

  /// The longest name that begins at a word.
  private @Nullable Name at(int place, List<String> words, String text) {
    var further = others == null ? null : others.at(place, words, text);
    for (var name : names.getOrDefault(words.get(place), List.of())) {
      if (stands(name, words, place) && (!name.exact() || isWritten(name.shown(), text, place))) {
        return further == null || further.words().size() <= name.words().size() ? name : further;
      }
    }
    return further;
  }

  private static boolean stands(Name name, List<String> words, int at) {
    int end = at + name.words().size();
    return end <= words.size() && words.subList(at, end).equals(name.words());
  }

  private static boolean isWritten(String name, String text, int place) {
    return place > 0 && text.contains(name);
  }
}
