package org.cursus.app.enrichment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cursus.engine.career.CareerInsights.Choice;
import org.cursus.engine.career.CareerInsights.EntryInsights;
import org.cursus.engine.career.CareerInsights.Score;

/// What rules made of a resume, as it is stored.
///
/// @param id of this working out
/// @param rules the version of the rules
/// @param wordedBy the rules, or the model that worded the explanations
/// @param versions every version of the rules that has insights on this resume, the latest first
/// @param confidence the mean probability that the entries were read right
record Insights(
    UUID id,
    UUID resumeId,
    String rules,
    String wordedBy,
    List<String> versions,
    double confidence,
    Choice archetype,
    Choice persona,
    List<Score> scores,
    List<EntryInsights> entries,
    List<StoredNarrative> narratives,
    Instant workedOutAt) {

  /// Sentences on the career.
  ///
  /// @param type career_summary, key_strengths or growth_trajectory
  /// @param cited keys of the entries they rest on
  record StoredNarrative(String type, String text, List<String> cited, String wordedBy) {}

  /// Whether a model worded anything here.
  boolean worded() {
    return !wordedBy.equals(rules);
  }
}
