package org.cursus.engine.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// How a document is to be.
///
/// @param maxExperiences jobs at most, 1 to 20
/// @param maxProjects projects at most, 0 to 20
/// @param tone how a letter speaks
/// @param length how much is said of each entry
/// @param pageLimit pages at most, 1 to 5
/// @param language `en`, `de`, `fr` or `es`: of headings, dates and composed sentences; what the
///     record says stays as it is
@JsonNaming(SnakeCaseStrategy.class)
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
    @JsonProperty("professional")
    PROFESSIONAL,
    @JsonProperty("warm")
    WARM,
    @JsonProperty("plain")
    PLAIN
  }

  /// How much is said of each entry.
  public enum Length {
    @JsonProperty("short")
    SHORT,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("long")
    LONG
  }
}
