package org.cursus.app.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The whole active record, in the order in which it is shown: current and newest first.
///
/// @param person null while nothing is known
public record Profile(
    @Nullable Person person,
    List<Work> workExperience,
    List<Education> education,
    List<Skill> skills,
    List<Project> projects,
    List<Certification> certifications,
    List<Volunteering> volunteering,
    List<Publication> publications,
    List<Award> awards,
    List<Interest> interests,
    List<Reference> references) {

  /// Whether nothing at all has been recorded.
  public boolean empty() {
    return person == null
        && workExperience.isEmpty()
        && education.isEmpty()
        && skills.isEmpty()
        && projects.isEmpty()
        && certifications.isEmpty()
        && volunteering.isEmpty()
        && publications.isEmpty()
        && awards.isEmpty()
        && interests.isEmpty()
        && references.isEmpty();
  }

  /// Name, contact and summary.
  public record Person(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String fullName,
      @Nullable String headline,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String location,
      @Nullable String linkedin,
      @Nullable String github,
      @Nullable String website,
      @Nullable String professionalSummary,
      Map<String, Evidence> evidence) {}

  /// One role at one employer.
  public record Work(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String company,
      String title,
      @Nullable String location,
      @Nullable String startDate,
      @Nullable String endDate,
      boolean isCurrent,
      @Nullable String description,
      List<String> achievements,
      @Nullable String enhancedDescription,
      Map<String, Evidence> evidence) {}

  /// One course of study.
  public record Education(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String institution,
      @Nullable String degree,
      @Nullable String fieldOfStudy,
      @Nullable String location,
      @Nullable String startDate,
      @Nullable String endDate,
      @Nullable String gpa,
      List<String> honors,
      Map<String, Evidence> evidence) {}

  /// One skill or spoken language.
  public record Skill(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String name,
      @Nullable String category,
      @Nullable String proficiencyLevel,
      @Nullable Integer yearsOfExperience,
      @Nullable String narrativeContext,
      Map<String, Evidence> evidence) {

    /// The category of spoken languages.
    public static final String LANGUAGE = "Spoken language";

    public boolean spokenLanguage() {
      return LANGUAGE.equals(category);
    }
  }

  /// One project.
  public record Project(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String name,
      @Nullable String description,
      List<String> technologies,
      List<String> achievements,
      @Nullable String url,
      @Nullable String startDate,
      @Nullable String endDate,
      Map<String, Evidence> evidence) {}

  /// One certificate or licence.
  public record Certification(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String name,
      @Nullable String issuer,
      @Nullable String dateObtained,
      @Nullable String credentialId,
      @Nullable String url,
      Map<String, Evidence> evidence) {}

  /// One unpaid role.
  public record Volunteering(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String organization,
      @Nullable String position,
      @Nullable String location,
      @Nullable String url,
      @Nullable String startDate,
      @Nullable String endDate,
      boolean isCurrent,
      @Nullable String description,
      List<String> achievements,
      Map<String, Evidence> evidence) {}

  /// One paper, book, patent or talk.
  public record Publication(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String name,
      @Nullable String publisher,
      @Nullable String releaseDate,
      @Nullable String url,
      @Nullable String summary,
      Map<String, Evidence> evidence) {}

  /// One prize or honour.
  public record Award(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String title,
      @Nullable String awarder,
      @Nullable String dateReceived,
      @Nullable String summary,
      Map<String, Evidence> evidence) {}

  /// One thing that the person likes to do.
  public record Interest(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String name,
      List<String> keywords,
      Map<String, Evidence> evidence) {}

  /// One person who speaks for the owner of the record.
  public record Reference(
      UUID id,
      int version,
      String source,
      @Nullable Double sourceConfidence,
      String name,
      @Nullable String reference,
      Map<String, Evidence> evidence) {}
}
