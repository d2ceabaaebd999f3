package org.cursus.app.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cursus.app.record.Profile.Person;
import org.cursus.app.record.Profile.Skill;
import org.cursus.engine.resume.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/// The record as its page shows it: every fact with its source, dates in words.
record RecordView(
    @Nullable FactView name,
    @Nullable FactView label,
    @Nullable FactView email,
    @Nullable FactView phone,
    @Nullable FactView location,
    List<FactView> links,
    @Nullable FactView summary,
    List<WorkView> work,
    List<EducationView> education,
    List<SkillGroupView> skills,
    List<ProjectView> projects,
    List<CertificationView> certifications,
    List<LanguageView> languages,
    List<OtherView> others,
    Completeness completeness,
    boolean empty) {

  record WorkView(
      @Nullable FactView title,
      @Nullable FactView company,
      @Nullable FactView location,
      @Nullable FactView start,
      @Nullable FactView end,
      String period,
      @Nullable FactView description,
      List<FactView> achievements) {}

  record EducationView(
      @Nullable FactView institution,
      @Nullable FactView degree,
      @Nullable FactView fieldOfStudy,
      @Nullable FactView gpa,
      String period,
      List<FactView> honors) {}

  record SkillGroupView(@Nullable String category, List<FactView> skills) {}

  record ProjectView(
      @Nullable FactView name,
      @Nullable FactView url,
      @Nullable FactView description,
      String period,
      List<FactView> technologies,
      List<FactView> achievements) {}

  record CertificationView(
      @Nullable FactView name,
      @Nullable FactView issuer,
      @Nullable FactView date,
      @Nullable FactView credentialId) {}

  record LanguageView(@Nullable FactView name, @Nullable FactView fluency) {}

  static RecordView of(Profile profile, Completeness completeness) {
    var person = profile.person();
    return new RecordView(
        of(person, person == null ? null : person.fullName(), "full_name"),
        of(person, person == null ? null : person.headline(), "headline"),
        of(person, person == null ? null : person.email(), "email"),
        of(person, phone(person), "phone"),
        of(person, person == null ? null : person.location(), "location"),
        links(person),
        of(person, person == null ? null : person.professionalSummary(), "professional_summary"),
        profile.workExperience().stream().map(RecordView::work).toList(),
        profile.education().stream().map(RecordView::education).toList(),
        skills(profile.skills()),
        profile.projects().stream().map(RecordView::project).toList(),
        profile.certifications().stream().map(RecordView::certification).toList(),
        languages(profile.skills()),
        OtherView.of(profile),
        completeness,
        profile.empty());
  }

  private static @Nullable FactView of(
      @Nullable Person person, @Nullable String text, String field) {
    return person == null ? null : FactView.of(text, field, person.evidence());
  }

  private static @Nullable String phone(@Nullable Person person) {
    return person == null || person.phone() == null
        ? null
        : PhoneNumbers.international(person.phone());
  }

  private static List<FactView> links(@Nullable Person person) {
    if (person == null) {
      return List.of();
    }
    return Stream.of(
            FactView.of(person.linkedin(), "linkedin", person.evidence()),
            FactView.of(person.github(), "github", person.evidence()),
            FactView.of(person.website(), "website", person.evidence()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static WorkView work(Profile.Work work) {
    var proof = work.evidence();
    var end = work.isCurrent() ? "Present" : words(work.endDate());
    return new WorkView(
        FactView.of(work.title(), "title", proof),
        FactView.of(work.company(), "company", proof),
        FactView.of(work.location(), "location", proof),
        FactView.of(words(work.startDate()), "start_date", proof),
        FactView.of(end, "end_date", proof),
        Period.of(work.startDate(), work.endDate(), work.isCurrent()),
        FactView.of(work.description(), "description", proof),
        elements(work.achievements(), "achievements", proof));
  }

  private static EducationView education(Profile.Education education) {
    var proof = education.evidence();
    return new EducationView(
        FactView.of(education.institution(), "institution", proof),
        FactView.of(education.degree(), "degree", proof),
        FactView.of(education.fieldOfStudy(), "field_of_study", proof),
        FactView.of(education.gpa(), "gpa", proof),
        Period.of(education.startDate(), education.endDate(), false),
        elements(education.honors(), "honors", proof));
  }

  private static ProjectView project(Profile.Project project) {
    var proof = project.evidence();
    return new ProjectView(
        FactView.of(project.name(), "name", proof),
        FactView.of(project.url(), "url", proof),
        FactView.of(project.description(), "description", proof),
        Period.of(project.startDate(), project.endDate(), false),
        elements(project.technologies(), "technologies", proof),
        elements(project.achievements(), "achievements", proof));
  }

  private static CertificationView certification(Profile.Certification certification) {
    var proof = certification.evidence();
    return new CertificationView(
        FactView.of(certification.name(), "name", proof),
        FactView.of(certification.issuer(), "issuer", proof),
        FactView.of(words(certification.dateObtained()), "date_obtained", proof),
        FactView.of(certification.credentialId(), "credential_id", proof));
  }

  private static List<SkillGroupView> skills(List<Skill> skills) {
    var groups = new LinkedHashMap<String, List<FactView>>();
    for (var skill : skills) {
      var view = FactView.of(skill.name(), "name", skill.evidence());
      if (!skill.spokenLanguage() && view != null) {
        var category = skill.category() == null ? "" : skill.category();
        groups.computeIfAbsent(category, name -> new ArrayList<>()).add(view);
      }
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new SkillGroupView(
                    group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
        .toList();
  }

  private static List<LanguageView> languages(List<Skill> skills) {
    return skills.stream()
        .filter(Skill::spokenLanguage)
        .map(
            skill ->
                new LanguageView(
                    FactView.of(skill.name(), "name", skill.evidence()),
                    FactView.of(skill.proficiencyLevel(), "proficiency_level", skill.evidence())))
        .toList();
  }

  private static @Nullable String words(@Nullable String date) {
    return date == null ? null : Period.words(date);
  }

  private static List<FactView> elements(
      List<String> texts, String field, Map<String, Evidence> proof) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> FactView.ofElement(texts.get(i), field, i, proof))
        .toList();
  }
}
