package org.cursus.app.record;

import java.util.List;
import java.util.UUID;

/// What a field of an entry rests on: a place in a document that was uploaded.
///
/// @param kind `document`; interviews, imports and the person's own hand will be others
/// @param parsedEntityId the row of `parsed_resume_entities`
/// @param resumeId the document
/// @param page 1 for the first
/// @param box x, y, width and height in points from the top left of the page
/// @param confidence how sure the reading was, 0 to 1
public record Evidence(
    String kind,
    UUID parsedEntityId,
    UUID resumeId,
    String fileName,
    int page,
    List<Double> box,
    double confidence) {

  public static Evidence ofDocument(
      UUID parsedEntityId,
      UUID resumeId,
      String fileName,
      int page,
      List<Double> box,
      double confidence) {
    return new Evidence(
        "document", parsedEntityId, resumeId, fileName, page, List.copyOf(box), confidence);
  }
}
