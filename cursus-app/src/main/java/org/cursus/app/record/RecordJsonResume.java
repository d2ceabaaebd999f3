package org.cursus.app.record;

import java.util.List;
import java.util.stream.Stream;
import org.cursus.app.record.Profile.Person;
import org.cursus.engine.document.Box;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.JsonResume;
import org.cursus.engine.resume.ParsedResume;
import org.jspecify.annotations.Nullable;

/// Writes the record as JSON Resume, by the engine's writer: one place knows that format.
final class RecordJsonResume {

  private RecordJsonResume() {}

  static String write(Profile profile) {
    return JsonResume.write(
        new ParsedResume(
            basics(profile.person()),
            profile.workExperience().stream().map(RecordJsonResume::work).toList(),
            profile.volunteering().stream().map(RecordJsonResume::volunteering).toList(),
            profile.education().stream().map(RecordJsonResume::education).toList(),
            profile.skills().stream()
                .filter(skill -> !skill.spokenLanguage())
                .map(skill -> new ParsedResume.Skill(sure(skill.name()), fact(skill.category())))
                .toList(),
            profile.projects().stream().map(RecordJsonResume::project).toList(),
            profile.certifications().stream().map(RecordJsonResume::certification).toList(),
            profile.skills().stream()
                .filter(Profile.Skill::spokenLanguage)
                .map(
                    skill ->
                        new ParsedResume.Language(
                            sure(skill.name()), fact(skill.proficiencyLevel())))
                .toList(),
            profile.publications().stream().map(RecordJsonResume::publication).toList(),
            profile.awards().stream().map(RecordJsonResume::award).toList(),
            profile.interests().stream().map(interest -> sure(interest.name())).toList(),
            List.of(),
            1));
  }

  private static ParsedResume.Basics basics(@Nullable Person person) {
    if (person == null) {
      return new ParsedResume.Basics(null, null, null, null, null, null, List.of(), null);
    }
    return new ParsedResume.Basics(
        fact(person.fullName()),
        null,
        fact(person.headline()),
        fact(person.email()),
        fact(person.phone()),
        fact(person.location()),
        Stream.of(person.linkedin(), person.github(), person.website())
            .filter(link -> link != null && !link.isEmpty())
            .map(RecordJsonResume::sure)
            .toList(),
        fact(person.professionalSummary()));
  }

  private static ParsedResume.Work work(Profile.Work work) {
    return new ParsedResume.Work(
        fact(work.company()),
        fact(work.title()),
        fact(work.location()),
        fact(work.startDate()),
        work.isCurrent() ? sure("present") : fact(work.endDate()),
        fact(work.description()),
        work.achievements().stream().map(RecordJsonResume::sure).toList());
  }

  private static ParsedResume.Volunteering volunteering(Profile.Volunteering role) {
    return new ParsedResume.Volunteering(
        fact(role.organization()),
        fact(role.position()),
        fact(role.location()),
        fact(role.startDate()),
        role.isCurrent() ? sure("present") : fact(role.endDate()),
        fact(role.description()),
        role.achievements().stream().map(RecordJsonResume::sure).toList());
  }

  private static ParsedResume.Publication publication(Profile.Publication publication) {
    return new ParsedResume.Publication(
        fact(publication.name()),
        fact(publication.publisher()),
        fact(publication.releaseDate()),
        fact(publication.url()),
        fact(publication.summary()));
  }

  private static ParsedResume.Award award(Profile.Award award) {
    return new ParsedResume.Award(
        fact(award.title()),
        fact(award.awarder()),
        fact(award.dateReceived()),
        fact(award.summary()));
  }

  private static ParsedResume.Education education(Profile.Education education) {
    return new ParsedResume.Education(
        fact(education.institution()),
        fact(education.degree()),
        fact(education.fieldOfStudy()),
        fact(education.location()),
        fact(education.startDate()),
        fact(education.endDate()),
        fact(education.gpa()),
        education.honors().stream().map(RecordJsonResume::sure).toList());
  }

  private static ParsedResume.Project project(Profile.Project project) {
    return new ParsedResume.Project(
        fact(project.name()),
        fact(project.description()),
        fact(project.url()),
        fact(project.startDate()),
        fact(project.endDate()),
        project.technologies().stream().map(RecordJsonResume::sure).toList(),
        project.achievements().stream().map(RecordJsonResume::sure).toList());
  }

  private static ParsedResume.Certification certification(Profile.Certification certification) {
    return new ParsedResume.Certification(
        fact(certification.name()),
        fact(certification.issuer()),
        fact(certification.dateObtained()),
        fact(certification.credentialId()),
        fact(certification.url()));
  }

  private static @Nullable Fact fact(@Nullable String value) {
    return value == null || value.isEmpty() ? null : sure(value);
  }

  private static Fact sure(String value) {
    return new Fact(value, value, 1, 1, new Box(0, 0, 0, 0));
  }
}
