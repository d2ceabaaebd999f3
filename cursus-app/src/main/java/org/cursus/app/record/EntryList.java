package org.cursus.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry as the list of its kind shows it.
///
/// @param detail when it was, or who gave it; may be empty
record EntryList(UUID id, String text, String detail) {

  static List<EntryList> of(EntityType type, Profile profile) {
    return switch (type) {
      case PERSONAL_INFO ->
          profile.person() == null
              ? List.of()
              : List.of(new EntryList(profile.person().id(), profile.person().fullName(), ""));
      case WORK_EXPERIENCE ->
          profile.workExperience().stream()
              .map(
                  work ->
                      new EntryList(
                          work.id(),
                          joined(work.title(), work.company()),
                          Period.of(work.startDate(), work.endDate(), work.isCurrent())))
              .toList();
      case EDUCATION ->
          profile.education().stream()
              .map(
                  study ->
                      new EntryList(
                          study.id(),
                          joined(study.degree(), study.institution()),
                          Period.of(study.startDate(), study.endDate(), false)))
              .toList();
      case VOLUNTEERING ->
          profile.volunteering().stream()
              .map(
                  role ->
                      new EntryList(
                          role.id(),
                          joined(role.position(), role.organization()),
                          Period.of(role.startDate(), role.endDate(), role.isCurrent())))
              .toList();
      case PUBLICATION ->
          profile.publications().stream()
              .map(each -> new EntryList(each.id(), each.name(), words(each.releaseDate())))
              .toList();
      case AWARD ->
          profile.awards().stream()
              .map(
                  each ->
                      new EntryList(
                          each.id(),
                          joined(each.title(), each.awarder()),
                          words(each.dateReceived())))
              .toList();
      case INTEREST ->
          profile.interests().stream()
              .map(
                  each -> new EntryList(each.id(), each.name(), String.join(", ", each.keywords())))
              .toList();
      case REFERENCE ->
          profile.references().stream()
              .map(each -> new EntryList(each.id(), each.name(), ""))
              .toList();
      case SKILL ->
          profile.skills().stream()
              .map(skill -> new EntryList(skill.id(), skill.name(), joined(skill.category(), null)))
              .toList();
      case PROJECT ->
          profile.projects().stream()
              .map(
                  project ->
                      new EntryList(
                          project.id(),
                          project.name(),
                          Period.of(project.startDate(), project.endDate(), false)))
              .toList();
      case CERTIFICATION ->
          profile.certifications().stream()
              .map(each -> new EntryList(each.id(), each.name(), joined(each.issuer(), null)))
              .toList();
    };
  }

  private static String joined(@Nullable String one, @Nullable String other) {
    var parts = new ArrayList<String>();
    for (var part : new String[] {one, other}) {
      if (part != null && !part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private static String words(@Nullable String date) {
    return date == null ? "" : Period.words(date);
  }
}
