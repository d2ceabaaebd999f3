package org.cursus.app.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that takes its time in a working life: a job, a course of study, a project, an unpaid
/// role.
///
/// @param name such as the title; the place when there is none
/// @param place such as the employer; may be empty
/// @param period in words; empty when no date is known
/// @param years the years of that, such as "2015 to 2019"
/// @param stretch when it was; null when no date is known
record TimelineEntry(
    EntityType type,
    UUID id,
    String name,
    String place,
    String period,
    String years,
    @Nullable Stretch stretch) {

  /// What a profile has of them, in its order.
  static List<TimelineEntry> of(Profile profile, LocalDate today) {
    return Stream.of(
            profile.workExperience().stream()
                .map(
                    work ->
                        new Facts(EntityType.WORK_EXPERIENCE, work.id(), work.title())
                            .at(work.company())
                            .entry(work.startDate(), work.endDate(), work.isCurrent(), today)),
            profile.education().stream()
                .map(
                    study ->
                        new Facts(
                                EntityType.EDUCATION,
                                study.id(),
                                study.degree() == null ? study.fieldOfStudy() : study.degree())
                            .at(study.institution())
                            .entry(study.startDate(), study.endDate(), false, today)),
            profile.projects().stream()
                .map(
                    project ->
                        new Facts(EntityType.PROJECT, project.id(), project.name())
                            .entry(project.startDate(), project.endDate(), false, today)),
            profile.volunteering().stream()
                .map(
                    role ->
                        new Facts(EntityType.VOLUNTEERING, role.id(), role.position())
                            .at(role.organization())
                            .entry(role.startDate(), role.endDate(), role.isCurrent(), today)))
        .flatMap(entries -> entries)
        .toList();
  }

  private record Facts(EntityType type, UUID id, String name, String place) {

    Facts(EntityType type, UUID id, @Nullable String name) {
      this(type, id, name == null ? "" : name, "");
    }

    Facts at(String where) {
      return name.isEmpty() ? new Facts(type, id, where, "") : new Facts(type, id, name, where);
    }

    TimelineEntry entry(
        @Nullable String start, @Nullable String end, boolean current, LocalDate today) {
      return new TimelineEntry(
          type,
          id,
          name.isEmpty() ? type.label() + " without a name" : name,
          place,
          Period.of(start, end, current),
          Period.of(year(start), year(end), current),
          Stretch.of(type, id, start, end, current, today));
    }

    private static @Nullable String year(@Nullable String date) {
      return date == null ? null : date.substring(0, 4);
    }
  }

  String href() {
    return "/record/entries/" + type.table() + "/" + id;
  }
}
