package org.cursus.engine.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A resume or a cover letter before it has a look. Kept as JSON; a field that is added is one that
/// older drafts do not have.
///
/// @param language of the text, such as `en` or `ar`
/// @param letter what only a letter has; null for a resume
public record Draft(
    Type type, String language, Head head, @Nullable Letter letter, List<Section> sections) {

  public Draft {
    sections = List.copyOf(sections);
  }

  /// What is written.
  public enum Type {
    RESUME,
    COVER_LETTER;

    /// As it is stored, such as `cover_letter`.
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Who it is from.
  ///
  /// @param version the version of the personal details that says it
  /// @param headline below the name; null for none
  public record Head(
      String version, String name, @Nullable String headline, List<Contact> contacts) {

    public Head {
      contacts = List.copyOf(contacts);
    }
  }

  /// A way to reach the person.
  ///
  /// @param kind `email`, `phone`, `location` or `link`
  /// @param url where a click leads; null for none
  public record Contact(String kind, String text, @Nullable String url) {}

  /// The frame of a letter.
  ///
  /// @param date as it is written
  /// @param recipient lines of the address
  /// @param greeting such as `Dear hiring team,`
  /// @param closing such as `Kind regards,`
  public record Letter(
      String date, List<String> recipient, String subject, String greeting, String closing) {

    public Letter {
      recipient = List.copyOf(recipient);
    }
  }

  /// Kinds of section. Those of a letter are paragraphs, in the section `BODY`.
  public enum Part {
    SUMMARY,
    WORK,
    PROJECTS,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATIONS,
    VOLUNTEERING,
    PUBLICATIONS,
    AWARDS,
    INTERESTS,
    BODY
  }

  /// A section with its heading.
  ///
  /// @param title in the draft's language; a look may replace it
  public record Section(Part part, String title, List<Item> items) {

    public Section {
      items = List.copyOf(items);
    }
  }

  /// What belongs together under one heading: a job, a degree, a group of skills, a paragraph.
  ///
  /// @param entry the record's entry; null for a group of several, and for a paragraph
  /// @param version the version that supports title, organisation, place and period
  /// @param title printed first; null for none
  /// @param period as it is printed, such as `Mar 2019 – Jun 2022`
  /// @param form how the sentences are set
  /// @param rank what is ranked lowest goes first when the document is too long
  public record Item(
      @Nullable String entry,
      @Nullable String version,
      @Nullable String title,
      @Nullable String organisation,
      @Nullable String location,
      @Nullable String period,
      @Nullable String url,
      Form form,
      double rank,
      List<Sentence> sentences) {

    public Item {
      sentences = List.copyOf(sentences);
    }
  }

  /// How sentences are set.
  public enum Form {
    /// One below the other, with a mark.
    BULLETS,
    /// One after the other.
    TEXT,
    /// Names between commas.
    NAMES
  }

  /// A sentence, a bullet, or a name in a list.
  ///
  /// @param id the same as long as the draft lives, such as `s12`
  /// @param text as it is printed
  /// @param original the record's own words for it; null where it was composed from several
  /// @param support the versions of entries that it rests on; empty only for words that say nothing
  ///     of the person
  /// @param origin who worded it
  /// @param rejected why another wording was refused, in a sentence for a person; null for none
  /// @param rank what is ranked lowest goes first when the document is too long
  public record Sentence(
      String id,
      String text,
      @Nullable String original,
      List<String> support,
      Origin origin,
      @Nullable String rejected,
      double rank) {

    public Sentence {
      support = List.copyOf(support);
    }
  }

  /// Who worded a sentence.
  public enum Origin {
    /// It stands in the record.
    RECORD,
    /// The built-in writer.
    RULES,
    /// A language model, and the check let it pass.
    MODEL,
    /// The person, and the check let it pass.
    PERSON
  }
}
