package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
/// @param notes what the person should know before they send it
/// @param taken what the person took out; null for nothing
record GenerationResult(
    @JsonProperty("content_text") String contentText,
    @JsonProperty("ats_score") double atsScore,
    Metadata metadata,
    Draft document,
    List<Missing> missing,
    List<String> dropped,
    List<Note> notes,
    @Nullable TakenOut taken) {

  /// Older documents have no notes.
  GenerationResult {
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

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
    return new GenerationResult(text, atsScore, counts, changed, missing, dropped, notes, taken);
  }

  /// The document with what was taken out of it.
  Draft whole() {
    return taken == null ? document : taken.whole();
  }

  /// Something else taken out; what is left is the document.
  GenerationResult with(TakenOut out) {
    return new GenerationResult(
        contentText,
        atsScore,
        metadata,
        out.rest(),
        missing,
        dropped,
        notes,
        out.keys().isEmpty() ? null : out);
  }

  /// A change of the document, and of what was taken out of it.
  GenerationResult changed(UnaryOperator<Draft> change) {
    var out = taken == null ? null : new TakenOut(taken.keys(), change.apply(taken.whole()));
    return new GenerationResult(
        contentText, atsScore, metadata, change.apply(document), missing, dropped, notes, out);
  }

  /// Notes of a kind in the place of those that there were.
  GenerationResult noted(String kind, List<Note> of) {
    var all =
        Stream.concat(notes.stream().filter(each -> !each.kind().equals(kind)), of.stream())
            .toList();
    return new GenerationResult(
        contentText, atsScore, metadata, document, missing, dropped, all, taken);
  }
}
