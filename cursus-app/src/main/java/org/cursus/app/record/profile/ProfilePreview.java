package org.cursus.app.record.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.record.Period;
import org.jspecify.annotations.Nullable;

/// A profile as others will read it: accepted rewordings in place, dates in words.
record ProfilePreview(
    String name,
    List<String> contact,
    @Nullable String summary,
    List<Group> groups,
    List<Words> skills,
    List<String> custom) {

  /// The entries of a kind.
  record Group(String heading, List<Part> parts) {

    static <T> Group of(String heading, List<T> entries, Function<T, Part> part) {
      return new Group(heading, entries.stream().map(part).toList());
    }
  }

  /// One entry.
  record Part(
      String title, String place, String period, @Nullable String text, List<String> points) {}

  /// A named list of words.
  record Words(String name, List<String> words) {}

  static ProfilePreview of(MasterProfile profile) {
    var info = profile.personalInfo();
    return new ProfilePreview(
        Objects.requireNonNullElse(info.fullName(), ""),
        Stream.of(
                info.email(),
                info.phone(),
                info.location(),
                info.linkedin(),
                info.github(),
                info.website())
            .filter(Objects::nonNull)
            .toList(),
        chosen(
            profile.professionalSummary(),
            profile.enhancedProfessionalSummary(),
            profile.enhancementMetadata()),
        groups(profile),
        words(profile.skills()),
        profile.customFields().entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue())
            .sorted()
            .toList());
  }

  private static List<Group> groups(MasterProfile profile) {
    return Stream.of(
            Group.of("Work", profile.experiences(), ProfilePreview::part),
            Group.of("Education", profile.education(), ProfilePreview::part),
            Group.of("Projects", profile.projects(), ProfilePreview::part),
            Group.of("Volunteering", profile.volunteering(), ProfilePreview::part),
            Group.of("Publications", profile.publications(), ProfilePreview::part),
            Group.of("Awards", profile.awards(), ProfilePreview::part),
            Group.of("Interests", profile.interests(), ProfilePreview::part),
            Group.of("References", profile.references(), ProfilePreview::part))
        .filter(group -> !group.parts().isEmpty())
        .toList();
  }

  private static @Nullable String chosen(
      @Nullable String own, @Nullable String enhanced, Map<String, @Nullable Object> metadata) {
    return enhanced != null && Boolean.TRUE.equals(metadata.get("accepted")) ? enhanced : own;
  }

  private static Part part(MasterProfile.Experience job) {
    return new Part(
        job.title().isEmpty() ? job.company() : job.title(),
        joined(job.title().isEmpty() ? null : job.company(), job.location()),
        Period.of(job.startDate(), job.endDate(), job.isCurrent()),
        chosen(job.description(), job.enhancedDescription(), job.enhancementMetadata()),
        job.achievements());
  }

  private static Part part(MasterProfile.Study study) {
    var grade = study.gpa() == null ? null : "Grade: " + study.gpa();
    var subject = joined(study.degree(), study.fieldOfStudy());
    return new Part(
        subject.isEmpty() ? study.institution() : subject,
        subject.isEmpty() ? "" : study.institution(),
        Period.of(study.startDate(), study.endDate(), false),
        grade,
        study.honors());
  }

  private static Part part(MasterProfile.Project project) {
    return new Part(
        project.name(),
        joined(project.url(), String.join(", ", project.technologies())),
        Period.of(project.startDate(), project.endDate(), false),
        chosen(project.description(), project.enhancedDescription(), project.enhancementMetadata()),
        List.of());
  }

  private static Part part(MasterProfile.Unpaid role) {
    var position = Objects.requireNonNullElse(role.position(), "");
    return new Part(
        position.isEmpty() ? role.organization() : position,
        joined(position.isEmpty() ? null : role.organization(), role.location()),
        Period.of(role.startDate(), role.endDate(), role.isCurrent()),
        role.description(),
        role.achievements());
  }

  private static Part part(MasterProfile.Publication publication) {
    return new Part(
        publication.name(),
        joined(publication.publisher(), publication.url()),
        words(publication.releaseDate()),
        publication.summary(),
        List.of());
  }

  private static Part part(MasterProfile.Award award) {
    return new Part(
        award.title(),
        joined(award.awarder(), null),
        words(award.dateReceived()),
        award.summary(),
        List.of());
  }

  private static Part part(MasterProfile.Interest interest) {
    return new Part(interest.name(), String.join(", ", interest.keywords()), "", null, List.of());
  }

  private static Part part(MasterProfile.Reference reference) {
    return new Part(reference.name(), "", "", reference.reference(), List.of());
  }

  private static String words(@Nullable String date) {
    return date == null ? "" : Period.words(date);
  }

  private static List<Words> words(MasterProfile.Skills skills) {
    return Stream.of(
            new Words("Skills", skills.technical()),
            new Words("With people", skills.soft()),
            new Words("Languages", skills.languages().stream().map(ProfilePreview::text).toList()),
            new Words(
                "Certificates",
                skills.certifications().stream().map(ProfilePreview::text).toList()))
        .filter(list -> !list.words().isEmpty())
        .toList();
  }

  private static String text(MasterProfile.Language language) {
    return joined(language.name(), language.proficiency());
  }

  private static String text(MasterProfile.Certificate certificate) {
    var date = certificate.dateObtained();
    return joined(
        joined(certificate.name(), certificate.issuer()), date == null ? null : Period.words(date));
  }

  private static String joined(@Nullable String one, @Nullable String other) {
    return Stream.of(Objects.requireNonNullElse(one, ""), Objects.requireNonNullElse(other, ""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
