package org.cursus.app.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a field of an entry rests on: a place in a document that was uploaded, a file that was
/// imported, or the person's own hand. Interviews will be others.
///
/// @param kind `document`, `import` or `person`
/// @param parsedEntityId the row of `parsed_resume_entities`; null unless a document
/// @param resumeId the document; null unless one
/// @param page 1 for the first; 0 without a document
/// @param box x, y, width and height in points from the top left of the page; empty without one
/// @param confidence how sure the reading was, 0 to 1; 1 for the person
/// @param fileName the document or the imported file; null for the person
/// @param at when it was imported, or when the person wrote it or spoke of it; null for a document
/// @param mark what the person says of it; null while nothing was said
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(
    String kind,
    @Nullable UUID parsedEntityId,
    @Nullable UUID resumeId,
    @Nullable String fileName,
    int page,
    List<Double> box,
    double confidence,
    @Nullable Instant at,
    @Nullable Mark mark) {

  private static final String DOCUMENT = "document";
  private static final String PERSON = "person";
  private static final String IMPORT = "import";

  public Evidence {
    box = box == null ? List.of() : List.copyOf(box);
  }

  public static Evidence ofDocument(
      UUID parsedEntityId,
      UUID resumeId,
      String fileName,
      int page,
      List<Double> box,
      double confidence) {
    return new Evidence(
        DOCUMENT, parsedEntityId, resumeId, fileName, page, box, confidence, null, null);
  }

  /// What the person wrote.
  static Evidence ofPerson(Instant at) {
    return new Evidence(PERSON, null, null, null, 0, List.of(), 1, at, null);
  }

  /// What a file said that another program wrote.
  public static Evidence ofImport(String fileName, Instant at) {
    return new Evidence(IMPORT, null, null, fileName, 0, List.of(), 1, at, null);
  }

  /// Whether a file that another program wrote says it.
  boolean isImport() {
    return kind.equals(IMPORT);
  }

  /// Whether a place in a document proves it.
  boolean isDocument() {
    return kind.equals(DOCUMENT);
  }

  /// The same source, with what the person now says of it.
  Evidence marked(@Nullable Mark said, Instant when) {
    return new Evidence(
        kind, parsedEntityId, resumeId, fileName, page, box, confidence, when, said);
  }
}
