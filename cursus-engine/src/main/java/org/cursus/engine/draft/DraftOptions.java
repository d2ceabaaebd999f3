package org.cursus.engine.draft;

/// How a document is to be.
///
/// @param maxExperiences jobs at most, 1 to 20
/// @param maxProjects projects at most, 0 to 20
/// @param tone how a letter speaks
/// @param length how much is said of each entry
/// @param pageLimit pages at most, 1 to 5
/// @param language `en`, `de`, `fr` or `es`: of headings, dates and composed sentences; what the
///     record says stays as it is
public record DraftOptions(
    int maxExperiences,
    int maxProjects,
    boolean includeSummary,
    Tone tone,
    Length length,
    int pageLimit,
    String language) {

  /// What a document is made with when nothing is said.
  public static final DraftOptions USUAL =
      new DraftOptions(5, 3, true, Tone.PROFESSIONAL, Length.MEDIUM, 2, "en");

  /// How a letter speaks.
  public enum Tone {
    PROFESSIONAL,
    WARM,
    PLAIN
  }

  /// How much is said of each entry.
  public enum Length {
    SHORT,
    MEDIUM,
    LONG
  }
}
