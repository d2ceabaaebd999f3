package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.engine.fit.FitScore;
import org.cursus.engine.ranking.Ranking.Missing;
import org.jspecify.annotations.Nullable;

/// Which entries of the caller's record serve a job best, and how far the record shows what the job
/// asks for.
///
/// @param rankedExperienceIds best first; in the person's own order where there is one
/// @param confidence how much of the posting was understood, 0 to 1
/// @param explanations by entry
/// @param userModified whether the person has put entries in an order of their own
/// @param version counts changes by the person
record JobRanking(
    UUID id,
    @JsonProperty("job_id") UUID jobId,
    @JsonProperty("ranked_experience_ids") List<String> rankedExperienceIds,
    @JsonProperty("ranked_project_ids") List<String> rankedProjectIds,
    @JsonProperty("ranked_skill_ids") List<String> rankedSkillIds,
    @JsonProperty("ranking_model_used") String rankingModelUsed,
    @JsonProperty("ranking_timestamp") Instant rankingTimestamp,
    @JsonProperty("ranking_confidence_score") double confidence,
    @JsonProperty("ranking_explanations") Map<String, Explanation> explanations,
    Match match,
    @JsonProperty("times_used_in_generation") int timesUsed,
    @JsonProperty("last_used_at") @Nullable Instant lastUsedAt,
    @JsonProperty("user_modified") boolean userModified,
    int version) {

  /// Why an entry stands where it stands.
  ///
  /// @param label what tells the entry from others
  /// @param relevanceScore 0 to 1
  /// @param requirements what of the posting it serves, what counts most first
  record Explanation(
      String label,
      @JsonProperty("relevance_score") double relevanceScore,
      String reasoning,
      List<String> requirements) {}

  /// The match score.
  ///
  /// @param missing musts that the record does not show, or not wholly
  record Match(FitScore score, List<Missing> missing) {}

  /// The person's own orders; a list that is null follows the ranking.
  record Orders(
      @JsonProperty("experience_ids") @Nullable List<String> experienceIds,
      @JsonProperty("project_ids") @Nullable List<String> projectIds,
      @JsonProperty("skill_ids") @Nullable List<String> skillIds) {

    static final Orders NONE = new Orders(null, null, null);

    boolean isNone() {
      return experienceIds == null && projectIds == null && skillIds == null;
    }
  }
}
