package org.cursus.engine.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a resume says. Lists are in the document's order; a part that is not there is null or
/// empty.
///
/// @param resumeProbability how likely the document is a resume at all, 0 to 1
/// @param unplaced text that fitted nowhere, so that nothing is thrown away
public record ParsedResume(
    Basics basics,
    List<Work> work,
    List<Education> education,
    List<Skill> skills,
    List<Project> projects,
    List<Certification> certifications,
    List<Language> languages,
    List<Fact> unplaced,
    double resumeProbability) {

  /// Who the person is and how to reach them.
  ///
  /// @param label the professional headline under the name
  /// @param links web addresses: LinkedIn, GitHub, portfolio
  public record Basics(
      @Nullable Fact name,
      @Nullable Fact label,
      @Nullable Fact email,
      @Nullable Fact phone,
      @Nullable Fact location,
      List<Fact> links,
      @Nullable Fact summary) {}

  /// One role at one employer; two roles at one employer are two of these.
  ///
  /// @param endDate value `present` for a current role
  /// @param description running text that is not a bullet
  public record Work(
      @Nullable Fact company,
      @Nullable Fact title,
      @Nullable Fact location,
      @Nullable Fact startDate,
      @Nullable Fact endDate,
      @Nullable Fact description,
      List<Fact> achievements) {}

  /// One course of study.
  public record Education(
      @Nullable Fact institution,
      @Nullable Fact degree,
      @Nullable Fact fieldOfStudy,
      @Nullable Fact location,
      @Nullable Fact startDate,
      @Nullable Fact endDate,
      @Nullable Fact gpa,
      List<Fact> honors) {}

  /// @param category the group under which the resume lists it, if it does
  public record Skill(Fact name, @Nullable Fact category) {}

  /// One project, personal or professional.
  public record Project(
      @Nullable Fact name,
      @Nullable Fact description,
      @Nullable Fact url,
      @Nullable Fact startDate,
      @Nullable Fact endDate,
      List<Fact> technologies,
      List<Fact> achievements) {}

  /// One certificate or licence.
  public record Certification(
      @Nullable Fact name,
      @Nullable Fact issuer,
      @Nullable Fact date,
      @Nullable Fact credentialId,
      @Nullable Fact url) {}

  /// One spoken language.
  ///
  /// @param fluency as printed, such as "native" or "B2"
  public record Language(Fact language, @Nullable Fact fluency) {}

  /// Every fact with its name, such as `work_experience.0.company` or `basics.email`: the names are
  /// those of the record's tables and columns.
  public List<Field> fields() {
    return Fields.of(this);
  }

  /// @param name the path of the fact: entity, index, column; `achievements` and other lists carry
  ///     a further index
  public record Field(String name, Fact fact) {}
}
