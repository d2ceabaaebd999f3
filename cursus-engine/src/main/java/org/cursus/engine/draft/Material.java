package org.cursus.engine.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that may be said of a person: the record, without what is never to be used.
///
/// @param entries of all kinds, each kind in the order in which the person shows it
public record Material(Person person, List<Entry> entries) {

  public Material {
    entries = List.copyOf(entries);
  }

  /// Name, contact, and what the person says of themselves.
  ///
  /// @param version names what is stated here, such as `personal_info/…@3`
  /// @param summary in the person's own words; null where there is none
  public record Person(
      String version,
      String fullName,
      @Nullable String headline,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String location,
      List<Link> links,
      @Nullable String summary) {

    public Person {
      links = List.copyOf(links);
    }
  }

  /// An address on the web.
  ///
  /// @param label such as `LinkedIn`
  public record Link(String label, String url) {}

  /// One entry of the record as it stands.
  ///
  /// @param id of the entry, the same for all its versions
  /// @param version the entry's version that says all this, such as `work_experience/…@3`
  /// @param title the job title; the degree, the name of a project, a certificate, a skill or a
  ///     paper
  /// @param organisation who employed, taught, certified, published or awarded
  /// @param subject of a degree
  /// @param start `2019`, `2019-03` or a day
  /// @param end the same; null where it goes on or is not known
  /// @param current whether it goes on
  /// @param level of a skill or a language; the grade of a degree
  /// @param statements bullets and sentences, in the person's order
  /// @param names what the entry lists by name, such as the technologies of a project
  public record Entry(
      String id,
      String version,
      Kind kind,
      @Nullable String title,
      @Nullable String organisation,
      @Nullable String subject,
      @Nullable String location,
      @Nullable String url,
      @Nullable String start,
      @Nullable String end,
      boolean current,
      @Nullable String level,
      List<String> statements,
      List<String> names) {

    public Entry {
      statements = List.copyOf(statements);
      names = List.copyOf(names);
    }
  }

  /// What kind of entry it is.
  public enum Kind {
    WORK,
    VOLUNTEERING,
    PROJECT,
    EDUCATION,
    SKILL,
    LANGUAGE,
    CERTIFICATION,
    PUBLICATION,
    AWARD,
    INTEREST
  }
}
