package org.cursus.engine.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names that are known: skills, technologies, credentials, titles. It never changes and may be
/// shared by threads.
public final class Gazetteer {

  private static final int LONGEST = 7;

  /// Knows nothing.
  public static final Gazetteer EMPTY = new Gazetteer(Map.of(), 0);

  private final Map<String, Name> names;
  private final int longest;

  /// A known name.
  ///
  /// @param text a spelling
  /// @param name what it is called
  public record Name(String text, String name, Keyword.Kind kind) {}

  private Gazetteer(Map<String, Name> names, int longest) {
    this.names = names;
    this.longest = longest;
  }

  /// Of two with the same spelling the first counts.
  public static Gazetteer of(Collection<Name> names) {
    var byKey = new HashMap<String, Name>();
    int longest = 0;
    for (var name : names) {
      var words = Words.of(name.text());
      var key = key(name.text());
      // One letter says something as a name only when it is written as one: "C", "R".
      if (!key.isEmpty() && words.size() <= LONGEST) {
        byKey.putIfAbsent(key, name);
        longest = Math.max(longest, words.size());
      }
    }
    return new Gazetteer(Map.copyOf(byKey), longest);
  }

  int longest() {
    return longest;
  }

  /// The name with a key.
  Optional<Name> find(String key) {
    @Nullable Name name = names.get(key);
    return Optional.ofNullable(name);
  }

  /// What a spelling stands for; empty when it is not known.
  public Optional<String> nameOf(String text) {
    return find(key(text)).map(Name::name);
  }

  /// The same for all spellings of a name, to compare by.
  public static String keyOf(String text) {
    return key(text);
  }

  /// How many spellings are known.
  public int size() {
    return names.size();
  }

  /// The key of a word that was already cut from its text.
  public static String key(Word word) {
    return Forms.key(word);
  }

  /// What all spellings of a name have in common: `Node.js`, `node js`, `NodeJS`.
  public static String key(String text) {
    return Words.of(text).stream().map(Forms::key).collect(Collectors.joining());
  }
}
