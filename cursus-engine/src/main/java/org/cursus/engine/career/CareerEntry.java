package org.cursus.engine.career;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a resume, as the rules take it.
///
/// @param key names the entry in citations, such as `work_experience.0`
/// @param title the job title; the degree, the name of a project, a certificate or a skill
/// @param organisation who employed, taught or certified
/// @param start `2019`, `2019-03` or a day
/// @param end the same, or `present`
/// @param statements bullets and sentences
/// @param names what the entry lists by name: technologies of a project, the subject of a degree
/// @param confidence the probability that the entry was read right, 0 to 1; it moves no score
public record CareerEntry(
    String key,
    Kind kind,
    @Nullable String title,
    @Nullable String organisation,
    @Nullable String start,
    @Nullable String end,
    @Nullable String location,
    List<Statement> statements,
    List<String> names,
    double confidence) {

  public CareerEntry {
    statements = List.copyOf(statements);
    names = List.copyOf(names);
  }

  /// What kind of entry it is, in the order in which they are told.
  public enum Kind {
    WORK,
    VOLUNTEERING,
    PROJECT,
    EDUCATION,
    CERTIFICATION,
    SKILL;

    boolean isRole() {
      return this == WORK || this == VOLUNTEERING;
    }
  }

  /// One bullet or sentence.
  ///
  /// @param key names it in citations, such as `work_experience.0.achievements.1`
  public record Statement(String key, String text) {}

  /// How a sentence speaks of it, such as "Store Manager at Northwind".
  public String label() {
    if (title == null) {
      return organisation == null ? "An entry without a name" : organisation;
    }
    return organisation == null ? title : title + " at " + organisation;
  }
}
