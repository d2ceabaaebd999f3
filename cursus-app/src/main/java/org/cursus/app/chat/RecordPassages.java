package org.cursus.app.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.record.Profile;
import org.cursus.app.record.Profile.Skill;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.SourceKind;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Sentences;
import org.jspecify.annotations.Nullable;

/// A record as passages: one for each entry, and one for all skills and all languages.
final class RecordPassages {

  private final List<Passage> passages = new ArrayList<>();

  private RecordPassages() {}

  static List<Passage> of(Profile profile) {
    var made = new RecordPassages();
    if (profile.person() != null) {
      made.person(profile.person());
    }
    profile.workExperience().forEach(made::work);
    profile.education().forEach(made::education);
    made.skills(profile.skills().stream().filter(each -> !each.spokenLanguage()).toList());
    made.languages(profile.skills().stream().filter(Skill::spokenLanguage).toList());
    profile.certifications().forEach(made::certificate);
    profile.projects().forEach(made::project);
    made.others(profile);
    return made.passages;
  }

  private void add(
      String type, UUID id, SourceKind kind, String title, Stream<? extends @Nullable String> all) {
    var sentences = all.filter(each -> each != null && !each.isBlank()).toList();
    passages.add(
        Passages.of(
            "record/" + type + "/" + id,
            kind,
            title,
            List.copyOf(sentences),
            "/record/entries/" + type + "/" + id,
            null));
  }

  private static Stream<String> sentences(@Nullable String text) {
    return text == null ? Stream.of() : Sentences.of(text).stream().map(Sentence::text);
  }

  private static String title(String main, @Nullable String further) {
    return main + Passages.with(main.isBlank() ? "" : ", ", further);
  }

  private void person(Profile.Person person) {
    var parts = new ArrayList<String>();
    parts.add("Your record has your name as " + person.fullName());
    parts.add(Passages.with("headline: ", person.headline()));
    parts.add(Passages.with("place: ", person.location()));
    parts.add(Passages.with("e-mail address: ", person.email()));
    parts.add(Passages.with("phone: ", person.phone()));
    parts.add(Passages.with("LinkedIn: ", person.linkedin()));
    parts.add(Passages.with("GitHub: ", person.github()));
    parts.add(Passages.with("website: ", person.website()));
    var head = parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    add(
        "personal_info",
        person.id(),
        SourceKind.PERSON,
        "Name, contact and summary",
        Stream.concat(
            Stream.of(head + "."),
            sentences(person.professionalSummary()).map(each -> "Your summary: " + each)));
  }

  private void work(Profile.Work work) {
    var head =
        (work.isCurrent() ? "You work as " : "You worked as ")
            + (work.title().isBlank() ? "an employee" : work.title())
            + Passages.with(" at ", work.company())
            + Passages.with(" in ", work.location())
            + Passages.span(work.startDate(), work.endDate(), work.isCurrent())
            + ".";
    add(
        "work_experience",
        work.id(),
        SourceKind.WORK,
        title(work.title(), work.company()),
        Stream.of(Stream.of(head), work.achievements().stream(), sentences(work.description()))
            .flatMap(each -> each));
  }

  private void education(Profile.Education one) {
    var subject = Passages.with(" in ", one.fieldOfStudy());
    var head =
        "You studied"
            + (one.degree() == null || one.degree().isBlank()
                ? subject
                : " for " + one.degree() + subject)
            + Passages.with(" at ", one.institution())
            + Passages.with(" in ", one.location())
            + Passages.span(one.startDate(), one.endDate(), false)
            + ".";
    add(
        "education",
        one.id(),
        SourceKind.EDUCATION,
        title(one.degree() == null ? "Education" : one.degree(), one.institution()),
        Stream.of(
                Stream.of(head),
                Stream.of(Passages.with("Your grade: ", one.gpa())),
                one.honors().stream())
            .flatMap(each -> each));
  }

  private void skills(List<Skill> skills) {
    if (!skills.isEmpty()) {
      passages.add(
          Passages.of(
              "record/skills",
              SourceKind.SKILL,
              "Your skills",
              List.of("Your record lists these skills: " + named(skills) + "."),
              "/record#skill",
              null));
    }
  }

  private void languages(List<Skill> languages) {
    if (!languages.isEmpty()) {
      passages.add(
          Passages.of(
              "record/languages",
              SourceKind.LANGUAGE,
              "Your languages",
              List.of("Your record lists these languages: " + named(languages) + "."),
              "/record#language",
              null));
    }
  }

  private static String named(List<Skill> skills) {
    return skills.stream()
        .map(
            each ->
                each.proficiencyLevel() == null
                    ? each.name()
                    : "%s (%s)".formatted(each.name(), each.proficiencyLevel()))
        .collect(Collectors.joining(", "));
  }

  private void certificate(Profile.Certification one) {
    add(
        "certification",
        one.id(),
        SourceKind.CERTIFICATE,
        one.name(),
        Stream.of(
            "You hold the certificate %s%s%s."
                .formatted(
                    one.name(),
                    Passages.with(" by ", one.issuer()),
                    Passages.with(", obtained ", Passages.time(one.dateObtained()))),
            Passages.with("Its number: ", one.credentialId())));
  }

  private void project(Profile.Project one) {
    add(
        "project",
        one.id(),
        SourceKind.PROJECT,
        one.name(),
        Stream.of(
                Stream.of(
                    "Your project %s%s."
                        .formatted(
                            one.name(), Passages.span(one.startDate(), one.endDate(), false))),
                sentences(one.description()),
                one.achievements().stream(),
                one.technologies().isEmpty()
                    ? Stream.<String>of()
                    : Stream.of("With " + String.join(", ", one.technologies()) + "."))
            .flatMap(each -> each));
  }

  private void others(Profile profile) {
    profile
        .volunteering()
        .forEach(
            one ->
                add(
                    "volunteering",
                    one.id(),
                    SourceKind.OTHER,
                    title("Unpaid role", one.organization()),
                    Stream.of(
                            Stream.of(
                                "You were%s at %s%s, unpaid."
                                    .formatted(
                                        Passages.with(" ", one.position()),
                                        one.organization(),
                                        Passages.span(
                                            one.startDate(), one.endDate(), one.isCurrent()))),
                            sentences(one.description()),
                            one.achievements().stream())
                        .flatMap(each -> each)));
    profile
        .publications()
        .forEach(
            one ->
                add(
                    "publication",
                    one.id(),
                    SourceKind.OTHER,
                    "Publication: " + one.name(),
                    Stream.concat(
                        Stream.of(
                            "You published %s%s%s."
                                .formatted(
                                    one.name(),
                                    Passages.with(" with ", one.publisher()),
                                    Passages.with(", ", Passages.time(one.releaseDate())))),
                        sentences(one.summary()))));
    profile
        .awards()
        .forEach(
            one ->
                add(
                    "award",
                    one.id(),
                    SourceKind.OTHER,
                    "Award: " + one.title(),
                    Stream.concat(
                        Stream.of(
                            "You were given the award %s%s%s."
                                .formatted(
                                    one.title(),
                                    Passages.with(" by ", one.awarder()),
                                    Passages.with(", ", Passages.time(one.dateReceived())))),
                        sentences(one.summary()))));
    profile
        .interests()
        .forEach(
            one ->
                add(
                    "interest",
                    one.id(),
                    SourceKind.OTHER,
                    "Interest: " + one.name(),
                    Stream.of(
                        "One of your interests is %s%s."
                            .formatted(
                                one.name(),
                                one.keywords().isEmpty()
                                    ? ""
                                    : ": " + String.join(", ", one.keywords())))));
    profile
        .references()
        .forEach(
            one ->
                add(
                    "reference",
                    one.id(),
                    SourceKind.OTHER,
                    "Reference: " + one.name(),
                    Stream.concat(
                        Stream.of("%s speaks for you.".formatted(one.name())),
                        sentences(one.reference()))));
  }
}
