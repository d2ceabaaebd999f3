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
    List<Volunteering> volunteering,
    List<Education> education,
    List<Skill> skills,
    List<Project> projects,
    List<Certification> certifications,
    List<Language> languages,
    List<Publication> publications,
    List<Award> awards,
    List<Fact> interests,
    List<Fact> unplaced,
    double resumeProbability) {

  /// Who the person is and how to reach them.
  ///
  /// @param suffix what follows the name: "PhD", "Jr.", "RN, BSN"
  /// @param label the professional headline under the name
  /// @param links web addresses: LinkedIn, GitHub, portfolio
  public record Basics(
      @Nullable Fact name,
      @Nullable Fact suffix,
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

  /// One unpaid role, in a community or an association.
  ///
  /// @param endDate value `present` for a current role
  public record Volunteering(
      @Nullable Fact organization,
      @Nullable Fact role,
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

  /// One paper, book, patent or talk.
  ///
  /// @param publisher the journal, publisher or conference
  /// @param citation the whole entry as printed, authors included, when it says more than the rest
  public record Publication(
      @Nullable Fact name,
      @Nullable Fact publisher,
      @Nullable Fact releaseDate,
      @Nullable Fact url,
      @Nullable Fact citation) {}

  /// One prize or honour.
  public record Award(
      @Nullable Fact title, @Nullable Fact awarder, @Nullable Fact date, @Nullable Fact summary) {}

  /// The same facts with another probability.
  ParsedResume withProbability(double probability) {
    return new ParsedResume(
        basics,
        work,
        volunteering,
        education,
        skills,
        projects,
        certifications,
        languages,
        publications,
        awards,
        interests,
        unplaced,
        probability);
  }

  /// Every fact with its name, such as `work_experience.0.company` or `basics.email`: the names are
  /// those of the record's tables and columns.
  public List<Field> fields() {
    return Fields.of(this);
  }

  /// @param name the path of the fact: entity, index, column; `achievements` and other lists carry
  ///     a further index
  public record Field(String name, Fact fact) {

    /// Whether a person should be asked before the value is relied on.
    public boolean uncertain() {
      return fact.confidence() < Fact.UNCERTAIN_BELOW;
    }
  }
}
