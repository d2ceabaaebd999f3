package org.cursus.app.record.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A profile as programs see it: the shapes of the data model it was specified by, with their keys.
/// Dates are partial, as far as they are known: `2019`, `2019-03` or `2019-03-14`.
///
/// @param name what the person calls it
/// @param version counts changes; the version of `If-Match`
/// @param professionalSummary the person's own words
/// @param skills where the profile says nothing itself, certifications are those that it selects,
/// or all of the record while it selects none
/// @param enhancedProfessionalSummary a rewording; it counts when `accepted` in its metadata is
/// true
@NamedInterface("profile")
public record MasterProfile(
    UUID id,
    @JsonProperty("user_id") UUID userId,
    String name,
    int version,
    @JsonProperty("personal_info") PersonalInfo personalInfo,
    @JsonProperty("professional_summary") @Nullable String professionalSummary,
    @JsonProperty("enhanced_professional_summary") @Nullable String enhancedProfessionalSummary,
    @JsonProperty("enhancement_metadata") Map<String, @Nullable Object> enhancementMetadata,
    Skills skills,
    List<Experience> experiences,
    List<Study> education,
    List<Project> projects,
    List<Unpaid> volunteering,
    List<Publication> publications,
    List<Award> awards,
    List<Interest> interests,
    List<Reference> references,
    @JsonProperty("custom_fields") Map<String, String> customFields,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("updated_at") Instant updatedAt) {

  /// Name and contact.
  public record PersonalInfo(
      @JsonProperty("full_name") @Nullable String fullName,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String location,
      @Nullable String linkedin,
      @Nullable String github,
      @Nullable String website) {}

  /// What the person can do, by kind.
  public record Skills(
      List<String> technical,
      List<String> soft,
      List<Language> languages,
      List<Certificate> certifications) {}

  /// A spoken language.
  public record Language(String name, @Nullable String proficiency) {}

  /// A certificate or licence.
  public record Certificate(
      String name,
      @Nullable String issuer,
      @JsonProperty("date_obtained") @Nullable String dateObtained,
      @JsonProperty("credential_id") @Nullable String credentialId) {}

  /// One role at one employer.
  ///
  /// @param id the entry in the record
  public record Experience(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String title,
      String company,
      @Nullable String location,
      @JsonProperty("start_date") @Nullable String startDate,
      @JsonProperty("end_date") @Nullable String endDate,
      @JsonProperty("is_current") boolean isCurrent,
      @Nullable String description,
      List<String> achievements,
      @JsonProperty("enhanced_description") @Nullable String enhancedDescription,
      @JsonProperty("enhancement_metadata") Map<String, @Nullable Object> enhancementMetadata) {}

  /// One course of study.
  ///
  /// @param gpa a number where the grade is one, else as it was printed
  public record Study(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String institution,
      @Nullable String degree,
      @JsonProperty("field_of_study") @Nullable String fieldOfStudy,
      @JsonProperty("start_date") @Nullable String startDate,
      @JsonProperty("end_date") @Nullable String endDate,
      @Nullable Object gpa,
      List<String> honors) {}

  /// One unpaid role.
  public record Unpaid(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String organization,
      @Nullable String position,
      @Nullable String location,
      @Nullable String url,
      @JsonProperty("start_date") @Nullable String startDate,
      @JsonProperty("end_date") @Nullable String endDate,
      @JsonProperty("is_current") boolean isCurrent,
      @Nullable String description,
      List<String> achievements) {}

  /// One paper, book, patent or talk.
  public record Publication(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String name,
      @Nullable String publisher,
      @JsonProperty("release_date") @Nullable String releaseDate,
      @Nullable String url,
      @Nullable String summary) {}

  /// One prize or honour.
  public record Award(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String title,
      @Nullable String awarder,
      @JsonProperty("date_received") @Nullable String dateReceived,
      @Nullable String summary) {}

  /// One thing that the person likes to do.
  public record Interest(
      UUID id, @JsonProperty("profile_id") UUID profileId, String name, List<String> keywords) {}

  /// Somebody who speaks for the person.
  public record Reference(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String name,
      @Nullable String reference) {}

  /// One project.
  public record Project(
      UUID id,
      @JsonProperty("profile_id") UUID profileId,
      String name,
      @Nullable String description,
      List<String> technologies,
      @Nullable String url,
      @JsonProperty("start_date") @Nullable String startDate,
      @JsonProperty("end_date") @Nullable String endDate,
      @JsonProperty("enhanced_description") @Nullable String enhancedDescription,
      @JsonProperty("enhancement_metadata") Map<String, @Nullable Object> enhancementMetadata) {}
}
