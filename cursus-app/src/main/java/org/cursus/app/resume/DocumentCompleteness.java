package org.cursus.app.resume;

import java.util.List;
import java.util.Map;

/// How complete one resume is by itself, by the rule of `calculate_profile_completeness`: work 40,
/// education 30, five skills or more 30; complete from 70.
final class DocumentCompleteness {

  private static final int SKILLS_WANTED = 5;
  private static final int COMPLETE_FROM = 70;

  private DocumentCompleteness() {}

  static Map<String, Object> of(List<ParsedEntity> found) {
    long work = entries(found, "work_experience");
    long education = entries(found, "education");
    // Spoken languages are skills in the record, so they count as in its rule.
    long skills = entries(found, "skill") + entries(found, "language");
    int score = (work > 0 ? 40 : 0) + (education > 0 ? 30 : 0) + (skills >= SKILLS_WANTED ? 30 : 0);
    return Map.of(
        "score", score,
        "work_experience_count", work,
        "education_count", education,
        "skills_count", skills,
        "is_complete", score >= COMPLETE_FROM);
  }

  private static long entries(List<ParsedEntity> found, String type) {
    return found.stream()
        .map(entity -> entity.fieldName().split("\\.", 3))
        .filter(path -> path[0].equals(type))
        .map(path -> path[1])
        .distinct()
        .count();
  }
}
