package org.cursus.engine.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cursus.engine.career.CareerEntry;
import org.cursus.engine.career.CareerEntry.Statement;
import org.cursus.engine.draft.Material;
import org.jspecify.annotations.Nullable;

/// What of a person is held against a posting.
///
/// @param location where the person lives; null where the record does not say
public record FitRecord(List<CareerEntry> entries, @Nullable String location) {

  public FitRecord {
    entries = List.copyOf(entries);
  }

  /// The record as it is held against postings. What a person is interested in shows nothing that
  /// they can do, and is left out.
  public static FitRecord of(Material material) {
    return new FitRecord(
        material.entries().stream()
            .filter(each -> each.kind() != Material.Kind.INTEREST)
            .map(FitRecord::entry)
            .toList(),
        material.person().location());
  }

  /// An entry as the rules take it; its key is the entry's id.
  public static CareerEntry entry(Material.Entry entry) {
    var statements = new ArrayList<Statement>();
    for (var text : entry.statements()) {
      statements.add(new Statement(entry.id() + "." + statements.size(), text));
    }
    var subject = entry.subject();
    // The subject of a skill is the group it stands in, which shows nothing.
    boolean studied = subject != null && entry.kind() != Material.Kind.SKILL;
    var names =
        Stream.concat(studied ? Stream.of(subject) : Stream.empty(), entry.names().stream())
            .toList();
    return new CareerEntry(
        entry.id(),
        kind(entry.kind()),
        entry.title(),
        entry.organisation(),
        entry.start(),
        entry.current() ? "present" : entry.end(),
        entry.location(),
        statements,
        names,
        1);
  }

  private static CareerEntry.Kind kind(Material.Kind kind) {
    return switch (kind) {
      case WORK -> CareerEntry.Kind.WORK;
      case VOLUNTEERING -> CareerEntry.Kind.VOLUNTEERING;
      case EDUCATION -> CareerEntry.Kind.EDUCATION;
      case CERTIFICATION -> CareerEntry.Kind.CERTIFICATION;
      case SKILL, LANGUAGE, INTEREST -> CareerEntry.Kind.SKILL;
      case PROJECT, PUBLICATION, AWARD -> CareerEntry.Kind.PROJECT;
    };
  }
}
