package org.cursus.app.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as it is stored.
///
/// @param userId whose it is; the reserved principal for a public one
/// @param rawText as it came; null where it was typed into the form
/// @param parsedBy the rules that read it; null for the form
/// @param status `active`, `archived` or `draft`
/// @param deletedAt null while it is there
record StoredJob(
    UUID userId,
    UUID id,
    String source,
    JobFields fields,
    @Nullable String rawText,
    @Nullable String parsedBy,
    String status,
    ApplicationStatus applicationStatus,
    int version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant deletedAt) {

  /// To whom public jobs belong, as the database has it.
  static final UUID PUBLIC = UUID.fromString("00000000-0000-7000-8000-000000000001");

  public boolean isPublic() {
    return userId.equals(PUBLIC);
  }

  /// What is read and searched: the description, or the text as it came.
  public String text() {
    var description = fields.description();
    return description != null ? description : rawText == null ? "" : rawText;
  }
}
