package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cursus.app.record.CareerRecord;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The caller's record as texts: descriptions that can be reworded, and all facts that a text may
/// rest on. What the person never wants used is left out.
@Component
class OwnTexts {

  private final CareerRecord record;
  private final JsonMapper json;

  OwnTexts(CareerRecord record, JsonMapper json) {
    this.record = record;
    this.json = json;
  }

  /// A description of the record.
  ///
  /// @param former whether it tells of something that is over
  /// @param enhanced the rewording that stands beside it; null without
  /// @param facts what else the entry says
  record OwnText(
      EntityType type,
      UUID id,
      int version,
      String label,
      String text,
      boolean former,
      @Nullable String enhanced,
      List<String> facts) {}

  /// @param texts descriptions of jobs and projects
  /// @param facts names, titles, dates, skills and certificates
  record Own(List<OwnText> texts, List<String> facts) {

    Optional<OwnText> find(EntityType type, UUID id) {
      return texts.stream().filter(each -> each.type() == type && each.id().equals(id)).findFirst();
    }

    /// Everything as one text.
    String whole() {
      return String.join(
          "\n", Stream.concat(facts.stream(), texts.stream().map(OwnText::text)).toList());
    }
  }

  Own ofCaller() {
    var profile = json.treeToValue(record.usableWithExtras().profile(), Profile.class);
    var texts = new ArrayList<OwnText>();
    var facts = new ArrayList<String>();
    for (var work : list(profile.workExperience())) {
      var own =
          told(
              work.title(),
              work.company(),
              work.location(),
              work.startDate(),
              work.endDate(),
              list(work.achievements()));
      facts.addAll(own);
      if (work.description() != null && !work.description().isBlank()) {
        texts.add(
            new OwnText(
                EntityType.WORK_EXPERIENCE,
                work.id(),
                work.version(),
                label(work.title(), work.company()),
                work.description(),
                !work.isCurrent(),
                work.enhancedDescription(),
                own));
      }
    }
    for (var project : list(profile.projects())) {
      var own =
          told(
              project.name(),
              project.url(),
              null,
              project.startDate(),
              project.endDate(),
              list(project.achievements()));
      own.addAll(list(project.technologies()));
      facts.addAll(own);
      if (project.description() != null && !project.description().isBlank()) {
        texts.add(
            new OwnText(
                EntityType.PROJECT,
                project.id(),
                project.version(),
                label(project.name(), null),
                project.description(),
                true,
                null,
                own));
      }
    }
    addRest(profile, facts);
    return new Own(
        List.copyOf(texts), facts.stream().filter(each -> !each.isBlank()).distinct().toList());
  }

  private static void addRest(Profile profile, List<String> facts) {
    list(profile.education())
        .forEach(
            each ->
                facts.addAll(
                    told(
                        each.institution(),
                        each.degree(),
                        each.fieldOfStudy(),
                        each.startDate(),
                        each.endDate(),
                        list(each.honors()))));
    list(profile.skills()).forEach(each -> add(facts, each.name()));
    list(profile.certifications())
        .forEach(
            each ->
                facts.addAll(
                    told(each.name(), each.issuer(), null, each.dateObtained(), null, List.of())));
    list(profile.volunteering())
        .forEach(
            each ->
                facts.addAll(
                    told(
                        each.organization(),
                        each.position(),
                        each.description(),
                        each.startDate(),
                        each.endDate(),
                        list(each.achievements()))));
    list(profile.publications())
        .forEach(
            each ->
                facts.addAll(
                    told(
                        each.name(),
                        each.publisher(),
                        each.summary(),
                        each.releaseDate(),
                        null,
                        List.of())));
    list(profile.awards())
        .forEach(
            each ->
                facts.addAll(
                    told(
                        each.title(),
                        each.awarder(),
                        each.summary(),
                        each.dateReceived(),
                        null,
                        List.of())));
    if (profile.person() != null) {
      add(facts, profile.person().headline());
      add(facts, profile.person().professionalSummary());
    }
  }

  private static List<String> told(
      @Nullable String one,
      @Nullable String other,
      @Nullable String third,
      @Nullable String start,
      @Nullable String end,
      List<String> rest) {
    var told = new ArrayList<String>();
    Stream.of(one, other, third, start, end).filter(Objects::nonNull).forEach(told::add);
    told.addAll(rest);
    return told;
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  private static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static String label(@Nullable String one, @Nullable String other) {
    return String.join(
        " at ",
        Stream.of(one, other).filter(Objects::nonNull).filter(each -> !each.isBlank()).toList());
  }
}
