package org.cursus.engine.fit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.text.Gazetteer;
import org.cursus.engine.text.Words;

/// Kinship by known names: two spellings of one name are the same; a name is of the concept that
/// its kind is called by ("spreadsheets" for Excel); two tools of one kind are related (Java and
/// Python, both programming languages). Remembers what it found in a text, so make one for each
/// piece of work; not for several threads.
public final class NameKinship implements Kinship {

  private static final int LONGEST = 5;

  private final Gazetteer names;
  private final Map<String, String> kinds;
  private final Map<String, Set<String>> found = new HashMap<>();
  private final Map<String, String> kindKeys = new HashMap<>();

  /// @param kinds of tools, by name; names of a kind that says little have none
  public NameKinship(Gazetteer names, Map<String, String> kinds) {
    this.names = names;
    this.kinds = kinds;
  }

  @Override
  public Degree between(String asked, String shown) {
    var name = names.nameOf(asked).orElse(asked);
    var kind = kinds.get(name);
    var askedKey = Gazetteer.keyOf(asked);
    var best = Degree.NONE;
    for (var other : found.computeIfAbsent(shown, this::namesIn)) {
      var otherKind = kinds.get(other);
      if (other.equals(name)) {
        return Degree.SAME;
      }
      if (otherKind != null && kindKey(otherKind).equals(askedKey)) {
        best = Degree.CONCEPT;
      } else if (best == Degree.NONE && kind != null && kind.equals(otherKind)) {
        best = Degree.RELATED;
      }
    }
    return best;
  }

  private String kindKey(String kind) {
    return kindKeys.computeIfAbsent(kind, Gazetteer::keyOf);
  }

  private Set<String> namesIn(String text) {
    var words = Words.of(text);
    var all = new HashSet<String>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        var span = text.substring(words.get(from).start(), words.get(to).end());
        names.nameOf(span).ifPresent(all::add);
      }
    }
    return all;
  }
}
