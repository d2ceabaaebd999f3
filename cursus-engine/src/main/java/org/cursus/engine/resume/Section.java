package org.cursus.engine.resume;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A part of a resume under one heading.
///
/// @param heading null for what stands before the first heading
record Section(Kind kind, @Nullable Passage heading, List<Row> rows) {

  /// What a section is about; the names in lower case are the groups of `headings.txt`.
  enum Kind {
    HEAD,
    CONTACT,
    SUMMARY,
    WORK,
    EDUCATION,
    SKILLS,
    PROJECTS,
    CERTIFICATIONS,
    LANGUAGES,
    VOLUNTEERING,
    PUBLICATIONS,
    AWARDS,
    INTERESTS,
    REFERENCES,
    OTHER,
    DOCUMENT;

    static Kind of(String group) {
      return valueOf(group.toUpperCase(Locale.ROOT));
    }
  }
}
