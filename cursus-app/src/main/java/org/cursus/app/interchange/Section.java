package org.cursus.app.interchange;

import static org.cursus.app.interchange.Section.Member.date;
import static org.cursus.app.interchange.Section.Member.text;
import static org.cursus.app.interchange.Section.Member.texts;

import java.util.List;
import org.cursus.app.record.EntityType;
import org.jspecify.annotations.Nullable;

/// The sections of JSON Resume (schema 1.0.0) that are lists of objects: what their members are
/// called there and in the record. Members without a column are those of the schema that the record
/// does not hold; they are checked, and kept as they came.
enum Section {
  WORK(
      "work",
      "workExperience",
      EntityType.WORK_EXPERIENCE,
      text("name", "company"),
      text("position", "title"),
      text("location", "location"),
      date("startDate", "start_date"),
      date("endDate", "end_date"),
      text("summary", "description"),
      texts("highlights", "achievements"),
      text("description", null),
      text("url", null)),
  VOLUNTEER(
      "volunteer",
      "volunteering",
      EntityType.VOLUNTEERING,
      text("organization", "organization"),
      text("position", "position"),
      text("location", "location"),
      text("url", "url"),
      date("startDate", "start_date"),
      date("endDate", "end_date"),
      text("summary", "description"),
      texts("highlights", "achievements")),
  EDUCATION(
      "education",
      "education",
      EntityType.EDUCATION,
      text("institution", "institution"),
      text("studyType", "degree"),
      text("area", "field_of_study"),
      text("location", "location"),
      date("startDate", "start_date"),
      date("endDate", "end_date"),
      text("score", "gpa"),
      texts("honors", "honors"),
      texts("courses", null),
      text("url", null)),
  SKILLS(
      "skills",
      "skills",
      EntityType.SKILL,
      text("name", null),
      text("level", null),
      texts("keywords", null)),
  PROJECTS(
      "projects",
      "projects",
      EntityType.PROJECT,
      text("name", "name"),
      text("description", "description"),
      text("url", "url"),
      date("startDate", "start_date"),
      date("endDate", "end_date"),
      texts("keywords", "technologies"),
      texts("highlights", "achievements"),
      texts("roles", null),
      text("entity", null),
      text("type", null)),
  CERTIFICATES(
      "certificates",
      "certifications",
      EntityType.CERTIFICATION,
      text("name", "name"),
      text("issuer", "issuer"),
      date("date", "date_obtained"),
      text("credentialId", "credential_id"),
      text("url", "url")),
  LANGUAGES(
      "languages",
      "skills",
      EntityType.SKILL,
      text("language", "name"),
      text("fluency", "proficiency_level")),
  PUBLICATIONS(
      "publications",
      "publications",
      EntityType.PUBLICATION,
      text("name", "name"),
      text("publisher", "publisher"),
      date("releaseDate", "release_date"),
      text("url", "url"),
      text("summary", "summary")),
  AWARDS(
      "awards",
      "awards",
      EntityType.AWARD,
      text("title", "title"),
      text("awarder", "awarder"),
      date("date", "date_received"),
      text("summary", "summary")),
  INTERESTS(
      "interests",
      "interests",
      EntityType.INTEREST,
      text("name", "name"),
      texts("keywords", "keywords")),
  REFERENCES(
      "references",
      "references",
      EntityType.REFERENCE,
      text("name", "name"),
      text("reference", "reference"));

  private final String json;
  private final String property;
  private final EntityType type;
  private final List<Member> members;

  Section(String json, String property, EntityType type, Member... members) {
    this.json = json;
    this.property = property;
    this.type = type;
    this.members = List.of(members);
  }

  /// What may stand in a member.
  enum Kind {
    TEXT,
    /// `2019`, `2019-03` or `2019-03-14`.
    DATE,
    /// A list of texts.
    TEXTS
  }

  /// A member of an object of the section.
  ///
  /// @param column in the entity's table; null where the record has none
  record Member(String name, @Nullable String column, Kind kind) {

    static Member text(String name, @Nullable String column) {
      return new Member(name, column, Kind.TEXT);
    }

    static Member date(String name, @Nullable String column) {
      return new Member(name, column, Kind.DATE);
    }

    static Member texts(String name, @Nullable String column) {
      return new Member(name, column, Kind.TEXTS);
    }
  }

  /// The name in JSON Resume.
  String json() {
    return json;
  }

  /// The name in the record's JSON.
  String property() {
    return property;
  }

  EntityType type() {
    return type;
  }

  List<Member> members() {
    return members;
  }

  /// Whether entries have a flag "I work there now".
  boolean hasCurrent() {
    return this == WORK || this == VOLUNTEER;
  }
}
