package org.cursus.app.resume;

import java.util.List;
import java.util.UUID;

/// What was read from a resume, in its order. Text that the file holds and does not show is no part
/// of it.
///
/// @param completed whether it has been read to the end
public record ReadResume(UUID id, String fileName, boolean completed, List<ReadFact> facts) {

  static ReadResume of(ResumeVersion version, List<ParsedEntity> found) {
    return new ReadResume(
        version.id(),
        version.fileName(),
        version.status() == Status.COMPLETED,
        found.stream().map(ReadFact::of).toList());
  }
}
