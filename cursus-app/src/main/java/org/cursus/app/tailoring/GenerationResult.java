package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.ranking.Ranking.Missing;
import org.jspecify.annotations.Nullable;

/// What was made.
///
/// @param contentText the document as plain text
/// @param atsScore the match score of the record and the job at that time, 0 to 100
/// @param document sentence by sentence, each with what it rests on
/// @param missing musts of the posting that the record does not show, and that are not written
/// @param dropped what was left out to keep the page limit
record GenerationResult(
    @JsonProperty("content_text") String contentText,
    @JsonProperty("ats_score") double atsScore,
    Metadata metadata,
    Draft document,
    List<Missing> missing,
    List<String> dropped) {

  /// Counts.
  ///
  /// @param pages of the PDF
  /// @param rejected wordings that the check refused
  /// @param engine who worded it: `builtin` or `llm`
  /// @param reason why the built-in engine answered where a model was asked; null otherwise
  record Metadata(
      @JsonProperty("experiences_included") int experiencesIncluded,
      @JsonProperty("projects_included") int projectsIncluded,
      @JsonProperty("word_count") int wordCount,
      int pages,
      int rejected,
      String engine,
      @Nullable String reason,
      String rules) {}

  GenerationResult with(Draft changed, String text, Metadata counts) {
    return new GenerationResult(text, atsScore, counts, changed, missing, dropped);
  }
}
