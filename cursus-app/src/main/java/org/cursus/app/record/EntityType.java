package org.cursus.app.record;

import static org.cursus.app.record.EntryField.date;
import static org.cursus.app.record.EntryField.flag;
import static org.cursus.app.record.EntryField.line;
import static org.cursus.app.record.EntryField.list;
import static org.cursus.app.record.EntryField.number;
import static org.cursus.app.record.EntryField.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The kinds of entry in the record, each a table, with the fields that a person can write.
public enum EntityType {
  PERSONAL_INFO(
      "Name and contact",
      "Name and contact",
      List.of("full_name"),
      line("full_name"),
      line("headline"),
      line("email"),
      line("phone"),
      line("location"),
      line("linkedin"),
      line("github"),
      line("website"),
      prose("professional_summary")),
  WORK_EXPERIENCE(
      "Job",
      "Jobs",
      List.of("title", "company"),
      line("title"),
      line("company"),
      line("location"),
      date("start_date"),
      date("end_date"),
      flag("is_current"),
      prose("description"),
      list("achievements")),
  EDUCATION(
      "Course of study",
      "Education",
      List.of("institution", "degree"),
      line("institution"),
      line("degree"),
      line("field_of_study"),
      line("location"),
      date("start_date"),
      date("end_date"),
      line("gpa"),
      list("honors")),
  SKILL(
      "Skill",
      "Skills",
      List.of("name"),
      line("name"),
      line("category"),
      line("proficiency_level"),
      number("years_of_experience"),
      prose("narrative_context")),
  PROJECT(
      "Project",
      "Projects",
      List.of("name"),
      line("name"),
      line("url"),
      date("start_date"),
      date("end_date"),
      prose("description"),
      list("technologies"),
      list("achievements")),
  CERTIFICATION(
      "Certificate",
      "Certificates",
      List.of("name"),
      line("name"),
      line("issuer"),
      date("date_obtained"),
      line("credential_id"),
      line("url")),
  VOLUNTEERING(
      "Unpaid role",
      "Volunteering",
      List.of("position", "organization"),
      line("position"),
      line("organization"),
      line("location"),
      line("url"),
      date("start_date"),
      date("end_date"),
      flag("is_current"),
      prose("description"),
      list("achievements")),
  PUBLICATION(
      "Publication",
      "Publications",
      List.of("name"),
      line("name"),
      line("publisher"),
      date("release_date"),
      line("url"),
      prose("summary")),
  AWARD(
      "Award",
      "Awards",
      List.of("title"),
      line("title"),
      line("awarder"),
      date("date_received"),
      prose("summary")),
  INTEREST("Interest", "Interests", List.of("name"), line("name"), list("keywords")),
  REFERENCE("Reference", "References", List.of("name"), line("name"), prose("reference"));

  private static final Map<String, EntityType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(EntityType::table, Function.identity()));

  private final String label;
  private final String plural;
  private final List<String> naming;
  private final List<EntryField> fields;

  EntityType(String label, String plural, List<String> naming, EntryField... fields) {
    this.label = label;
    this.plural = plural;
    this.naming = naming;
    this.fields = List.of(fields);
  }

  /// The table, and the name in addresses: `work_experience`.
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a person calls an entry of this kind.
  public String label() {
    return label;
  }

  /// What a person calls several of them.
  public String plural() {
    return plural;
  }

  /// The columns of which an entry must have one, so that it can be told from others.
  List<String> naming() {
    return naming;
  }

  /// In the order in which they are shown.
  public List<EntryField> fields() {
    return fields;
  }

  /// The kind with a name such as `work_experience`.
  public static Optional<EntityType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
