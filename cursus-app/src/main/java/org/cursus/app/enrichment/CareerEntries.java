package org.cursus.app.enrichment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.resume.ReadFact;
import org.cursus.app.resume.ReadResume;
import org.cursus.engine.career.CareerEntry;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerEntry.Statement;
import org.jspecify.annotations.Nullable;

/// The facts of a resume as entries that the rules can take.
///
/// @param entries in the order of the resume
/// @param firstFacts by the key of an entry: the id of its first fact
record CareerEntries(List<CareerEntry> entries, Map<String, UUID> firstFacts) {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "work_experience", Kind.WORK,
          "volunteering", Kind.VOLUNTEERING,
          "project", Kind.PROJECT,
          "education", Kind.EDUCATION,
          "certification", Kind.CERTIFICATION,
          "skill", Kind.SKILL);

  static CareerEntries of(ReadResume resume) {
    var builders = new LinkedHashMap<String, Builder>();
    for (var fact : resume.facts()) {
      var path = fact.name().split("\\.", 3);
      var kind = KINDS.get(path[0]);
      if (kind != null && path.length == 3 && !fact.value().isBlank()) {
        var key = path[0] + "." + path[1];
        builders.computeIfAbsent(key, each -> new Builder(key, kind)).add(path[2], fact);
      }
    }
    var firstFacts = new LinkedHashMap<String, UUID>();
    builders.forEach((key, each) -> firstFacts.put(key, each.first()));
    return new CareerEntries(builders.values().stream().map(Builder::entry).toList(), firstFacts);
  }

  /// One entry as its facts come in.
  private static final class Builder {

    private final String key;
    private final Kind kind;
    private final List<ReadFact> facts = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Builder(String key, Kind kind) {
      this.key = key;
      this.kind = kind;
    }

    void add(String field, ReadFact fact) {
      facts.add(fact);
      switch (field.replaceAll("\\.\\d+$", "")) {
        case "achievements", "description", "honors" ->
            statements.add(new Statement(fact.name(), fact.value()));
        case "technologies", "field_of_study" -> names.add(fact.value());
        case "title", "role", "degree", "name" -> fields.putIfAbsent("title", fact.value());
        case "company", "organization", "institution", "issuer" ->
            fields.putIfAbsent("organisation", fact.value());
        case "start_date", "date" -> fields.putIfAbsent("start", fact.value());
        default -> fields.putIfAbsent(field, fact.value());
      }
    }

    UUID first() {
      return facts.getFirst().id();
    }

    CareerEntry entry() {
      return new CareerEntry(
          key,
          kind,
          field("title"),
          field("organisation"),
          field("start"),
          field("end_date"),
          field("location"),
          statements,
          names,
          facts.stream().mapToDouble(ReadFact::confidence).average().orElse(0));
    }

    private @Nullable String field(String name) {
      return fields.get(name);
    }
  }
}
