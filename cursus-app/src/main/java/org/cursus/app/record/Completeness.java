package org.cursus.app.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/// How complete a record is, by the rule of `calculate_profile_completeness`: work 40, education
/// 30, five skills or more 30; complete from 70.
///
/// @param score 0 to 100
public record Completeness(
    int score,
    @JsonProperty("work_experience_count") int workExperienceCount,
    @JsonProperty("education_count") int educationCount,
    @JsonProperty("skills_count") int skillsCount,
    @JsonProperty("is_complete") boolean complete) {

  private static final int SKILLS_WANTED = 5;

  /// What would raise the score, most first, as sentences for the person.
  @JsonProperty("next")
  public List<String> next() {
    var steps = new ArrayList<String>();
    if (workExperienceCount == 0) {
      steps.add("Add a job that you have had.");
    }
    if (educationCount == 0) {
      steps.add("Add a school or course.");
    }
    if (skillsCount < SKILLS_WANTED) {
      steps.add("List at least five skills; there are " + skillsCount + " so far.");
    }
    return steps;
  }
}
