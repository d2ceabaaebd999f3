package org.cursus.engine.writing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.engine.text.Words;

/// What a person decided, which goes before the ranking.
///
/// @param experiences ids in the person's order; those not named follow by rank
/// @param rejected statements that the person did not want in such a document
/// @param accepted statements that the person liked in one
public record Overrides(
    List<String> experiences,
    List<String> projects,
    List<String> skills,
    Set<String> rejected,
    Set<String> accepted) {

  /// Nothing was decided.
  public static final Overrides NONE =
      new Overrides(List.of(), List.of(), List.of(), Set.of(), Set.of());

  public Overrides {
    experiences = List.copyOf(experiences);
    projects = List.copyOf(projects);
    skills = List.copyOf(skills);
    rejected = keys(rejected);
    accepted = keys(accepted);
  }

  private static Set<String> keys(Set<String> texts) {
    return texts.stream().map(Overrides::key).collect(Collectors.toUnmodifiableSet());
  }

  /// The same for texts that differ only in blanks, case and marks.
  public static String key(String text) {
    return Words.fold(text).replaceAll("[^\\p{L}\\p{N}%$€£+#]+", " ").strip();
  }

  boolean isRejected(String text) {
    return !rejected.isEmpty() && rejected.contains(key(text));
  }

  boolean isAccepted(String text) {
    return !accepted.isEmpty() && accepted.contains(key(text));
  }
}
