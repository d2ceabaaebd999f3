package org.cursus.engine.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job posting as it was read. Null and empty mean that the text does not say.
///
/// @param title what the job is called
/// @param duties what is done in the job, one sentence or item each
/// @param requirements what is asked for, in the order of the text
/// @param benefits what is offered
public record Posting(
    @Nullable String title,
    @Nullable String company,
    @Nullable String location,
    List<String> duties,
    List<Requirement> requirements,
    List<String> benefits,
    @Nullable Salary salary,
    @Nullable Workplace workplace,
    @Nullable EmploymentType employmentType,
    @Nullable Seniority seniority) {

  /// Where the work is done.
  public enum Workplace {
    REMOTE,
    HYBRID,
    ON_SITE
  }

  /// The kind of contract.
  public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    TEMPORARY,
    INTERNSHIP
  }

  /// How far along a career.
  public enum Seniority {
    ENTRY,
    MID,
    SENIOR,
    LEAD,
    EXECUTIVE
  }
}
