package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.record.Evidence;
import org.cursus.app.record.Profile;
import org.cursus.app.record.profile.MasterProfile;
import org.cursus.engine.draft.Material;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.draft.Material.Kind;
import org.cursus.engine.draft.Material.Link;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Sentences;
import org.jspecify.annotations.Nullable;

/// Puts together what a profile says and the versions of the entries that it rests on.
final class MaterialMapping {

  private static final String DESCRIPTION = "description";
  private static final String ACHIEVEMENTS = "achievements";

  private final Profile record;
  private final MasterProfile profile;
  private final String own;
  private final List<Entry> entries = new ArrayList<>();

  MaterialMapping(Profile record, MasterProfile profile) {
    this.record = record;
    this.profile = profile;
    this.own = "master_profile/%s@%d".formatted(profile.id(), profile.version());
  }

  Material material() {
    addWork();
    addVolunteering();
    addProjects();
    addEducation();
    addSkills();
    addLanguages();
    addCertificates();
    addPublications();
    addAwards();
    addInterests();
    return new Material(person(), entries);
  }

  private Material.Person person() {
    var info = profile.personalInfo();
    var stated = record.person();
    var version = stated == null ? own : version("personal_info", stated.id(), stated.version());
    Map<String, Evidence> evidence = stated == null ? Map.of() : stated.evidence();
    var links = new ArrayList<Link>();
    addLink(links, "LinkedIn", said(evidence, "linkedin", info.linkedin()));
    addLink(links, "GitHub", said(evidence, "github", info.github()));
    addLink(links, "Website", said(evidence, "website", info.website()));
    return new Material.Person(
        version,
        Objects.requireNonNullElse(said(evidence, "full_name", info.fullName()), ""),
        stated == null ? null : said(evidence, "headline", stated.headline()),
        said(evidence, "email", info.email()),
        said(evidence, "phone", info.phone()),
        said(evidence, "location", info.location()),
        links,
        said(evidence, "professional_summary", summary()));
  }

  private @Nullable String summary() {
    return isAccepted(profile.enhancementMetadata())
        ? profile.enhancedProfessionalSummary()
        : profile.professionalSummary();
  }

  private static boolean isAccepted(Map<String, @Nullable Object> metadata) {
    return Boolean.TRUE.equals(metadata.get("accepted"));
  }

  private static void addLink(List<Link> links, String label, @Nullable String url) {
    if (url != null) {
      links.add(new Link(label, url));
    }
  }

  private void addWork() {
    var shown = byId(profile.experiences(), MasterProfile.Experience::id);
    for (var work : ordered(record.workExperience(), Profile.Work::id, shown)) {
      var chosen = Objects.requireNonNull(shown.get(work.id()));
      var proof = work.evidence();
      var told = isAccepted(chosen.enhancementMetadata()) ? chosen.enhancedDescription() : null;
      add(
          new Entry(
              work.id().toString(),
              version("work_experience", work.id(), work.version()),
              Kind.WORK,
              said(proof, "title", work.title()),
              said(proof, "company", work.company()),
              null,
              said(proof, "location", work.location()),
              null,
              said(proof, "start_date", work.startDate()),
              said(proof, "end_date", work.endDate()),
              work.isCurrent(),
              null,
              statements(proof, told == null ? work.description() : told, work.achievements()),
              List.of()));
    }
  }

  private void addVolunteering() {
    var shown = byId(profile.volunteering(), MasterProfile.Unpaid::id);
    for (var unpaid : ordered(record.volunteering(), Profile.Volunteering::id, shown)) {
      var proof = unpaid.evidence();
      add(
          new Entry(
              unpaid.id().toString(),
              version("volunteering", unpaid.id(), unpaid.version()),
              Kind.VOLUNTEERING,
              said(proof, "position", unpaid.position()),
              said(proof, "organization", unpaid.organization()),
              null,
              said(proof, "location", unpaid.location()),
              said(proof, "url", unpaid.url()),
              said(proof, "start_date", unpaid.startDate()),
              said(proof, "end_date", unpaid.endDate()),
              unpaid.isCurrent(),
              null,
              statements(proof, unpaid.description(), unpaid.achievements()),
              List.of()));
    }
  }

  private void addProjects() {
    var shown = byId(profile.projects(), MasterProfile.Project::id);
    for (var project : ordered(record.projects(), Profile.Project::id, shown)) {
      var chosen = Objects.requireNonNull(shown.get(project.id()));
      var proof = project.evidence();
      var told = isAccepted(chosen.enhancementMetadata()) ? chosen.enhancedDescription() : null;
      add(
          new Entry(
              project.id().toString(),
              version("project", project.id(), project.version()),
              Kind.PROJECT,
              said(proof, "name", project.name()),
              null,
              null,
              null,
              said(proof, "url", project.url()),
              said(proof, "start_date", project.startDate()),
              said(proof, "end_date", project.endDate()),
              false,
              null,
              statements(
                  proof, told == null ? project.description() : told, project.achievements()),
              elements(proof, "technologies", project.technologies())));
    }
  }

  private void addEducation() {
    var shown = byId(profile.education(), MasterProfile.Study::id);
    for (var study : ordered(record.education(), Profile.Education::id, shown)) {
      var proof = study.evidence();
      add(
          new Entry(
              study.id().toString(),
              version("education", study.id(), study.version()),
              Kind.EDUCATION,
              said(proof, "degree", study.degree()),
              said(proof, "institution", study.institution()),
              said(proof, "field_of_study", study.fieldOfStudy()),
              said(proof, "location", study.location()),
              null,
              said(proof, "start_date", study.startDate()),
              said(proof, "end_date", study.endDate()),
              false,
              said(proof, "gpa", study.gpa()),
              elements(proof, "honors", study.honors()),
              List.of()));
    }
  }

  /// Skills that the profile lists by name are the record's where it has them.
  private void addSkills() {
    var known = skillsByName();
    Stream.concat(profile.skills().technical().stream(), profile.skills().soft().stream())
        .distinct()
        .forEach(name -> addSkill(Kind.SKILL, name, known.get(key(name)), null));
  }

  private void addLanguages() {
    var known = skillsByName();
    for (var language : profile.skills().languages()) {
      addSkill(
          Kind.LANGUAGE, language.name(), known.get(key(language.name())), language.proficiency());
    }
  }

  private Map<String, Profile.Skill> skillsByName() {
    return record.skills().stream()
        .collect(Collectors.toMap(each -> key(each.name()), Function.identity(), (a, b) -> a));
  }

  private void addSkill(
      Kind kind, String name, Profile.@Nullable Skill known, @Nullable String level) {
    if (known != null && said(known.evidence(), "name", known.name()) == null) {
      return;
    }
    var told =
        known == null
            ? null
            : said(known.evidence(), "narrative_context", known.narrativeContext());
    var mastery =
        level != null || known == null
            ? level
            : said(known.evidence(), "proficiency_level", known.proficiencyLevel());
    add(
        new Entry(
            known == null
                ? kind.name().toLowerCase(Locale.ROOT) + ":" + key(name)
                : known.id().toString(),
            known == null ? own : version("skill", known.id(), known.version()),
            kind,
            name,
            null,
            known == null ? null : said(known.evidence(), "category", known.category()),
            null,
            null,
            null,
            null,
            false,
            mastery,
            told == null ? List.of() : sentences(told),
            List.of()));
  }

  private void addCertificates() {
    var known =
        record.certifications().stream()
            .collect(Collectors.toMap(each -> key(each.name()), Function.identity(), (a, b) -> a));
    for (var certificate : profile.skills().certifications()) {
      var entry = known.get(key(certificate.name()));
      Map<String, Evidence> proof = entry == null ? Map.of() : entry.evidence();
      if (said(proof, "name", certificate.name()) == null) {
        continue;
      }
      add(
          new Entry(
              entry == null ? "certification:" + key(certificate.name()) : entry.id().toString(),
              entry == null ? own : version("certification", entry.id(), entry.version()),
              Kind.CERTIFICATION,
              certificate.name(),
              said(proof, "issuer", certificate.issuer()),
              null,
              null,
              entry == null ? null : said(proof, "url", entry.url()),
              said(proof, "date_obtained", certificate.dateObtained()),
              null,
              false,
              null,
              List.of(),
              List.of()));
    }
  }

  private void addPublications() {
    var shown = byId(profile.publications(), MasterProfile.Publication::id);
    for (var paper : ordered(record.publications(), Profile.Publication::id, shown)) {
      var proof = paper.evidence();
      var summary = said(proof, "summary", paper.summary());
      add(
          named(
              Kind.PUBLICATION,
              paper.id(),
              version("publication", paper.id(), paper.version()),
              said(proof, "name", paper.name()),
              said(proof, "publisher", paper.publisher()),
              said(proof, "url", paper.url()),
              said(proof, "release_date", paper.releaseDate()),
              summary == null ? List.of() : sentences(summary),
              List.of()));
    }
  }

  private void addAwards() {
    var shown = byId(profile.awards(), MasterProfile.Award::id);
    for (var award : ordered(record.awards(), Profile.Award::id, shown)) {
      var proof = award.evidence();
      var summary = said(proof, "summary", award.summary());
      add(
          named(
              Kind.AWARD,
              award.id(),
              version("award", award.id(), award.version()),
              said(proof, "title", award.title()),
              said(proof, "awarder", award.awarder()),
              null,
              said(proof, "date_received", award.dateReceived()),
              summary == null ? List.of() : sentences(summary),
              List.of()));
    }
  }

  private void addInterests() {
    var shown = byId(profile.interests(), MasterProfile.Interest::id);
    for (var interest : ordered(record.interests(), Profile.Interest::id, shown)) {
      var proof = interest.evidence();
      add(
          named(
              Kind.INTEREST,
              interest.id(),
              version("interest", interest.id(), interest.version()),
              said(proof, "name", interest.name()),
              null,
              null,
              null,
              List.of(),
              elements(proof, "keywords", interest.keywords())));
    }
  }

  private static Entry named(
      Kind kind,
      UUID id,
      String version,
      @Nullable String title,
      @Nullable String organisation,
      @Nullable String url,
      @Nullable String start,
      List<String> statements,
      List<String> names) {
    return new Entry(
        id.toString(),
        version,
        kind,
        title,
        organisation,
        null,
        null,
        url,
        start,
        null,
        false,
        null,
        statements,
        names);
  }

  /// An entry of which no name is left says nothing.
  private void add(Entry entry) {
    if (entry.title() != null || entry.organisation() != null || entry.subject() != null) {
      entries.add(entry);
    }
  }

  private static List<String> statements(
      Map<String, Evidence> proof, @Nullable String description, List<String> achievements) {
    var statements = new ArrayList<String>();
    Optional.ofNullable(said(proof, DESCRIPTION, description))
        .ifPresent(text -> statements.addAll(sentences(text)));
    statements.addAll(elements(proof, ACHIEVEMENTS, achievements));
    return statements;
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(Sentence::text).map(String::strip).toList();
  }

  private static List<String> elements(
      Map<String, Evidence> proof, String field, List<String> values) {
    var said = new ArrayList<String>();
    for (int i = 0; i < values.size(); i++) {
      var value = said(proof, field + "." + i, values.get(i));
      if (value != null && said(proof, field, value) != null) {
        said.add(value);
      }
    }
    return said;
  }

  /// A value unless it is blank, or the person marked it as one that no employer is to be told.
  private static @Nullable String said(
      Map<String, Evidence> evidence, String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    var proof = evidence.get(field);
    boolean withheld = proof != null && proof.mark() != null && !proof.mark().isForEmployers();
    return withheld ? null : value.strip();
  }

  private static String version(String table, UUID id, int version) {
    return table + "/" + id + "@" + version;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static <T> Map<UUID, T> byId(List<T> shown, Function<T, UUID> id) {
    var byId = new HashMap<UUID, T>();
    shown.forEach(each -> byId.put(id.apply(each), each));
    return byId;
  }

  /// Those of the record that the profile shows, in the record's order: newest first.
  private static <T, S> List<T> ordered(List<T> all, Function<T, UUID> id, Map<UUID, S> shown) {
    return all.stream().filter(each -> shown.containsKey(id.apply(each))).toList();
  }
}
