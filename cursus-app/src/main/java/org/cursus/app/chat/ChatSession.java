package org.cursus.app.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation.
///
/// @param auditSessionId the run through an assessment that it is about; null for the newest
/// @param title the first words of the first question
/// @param messages how many questions it has
record ChatSession(
    UUID id,
    @Nullable UUID auditSessionId,
    String title,
    int messages,
    Instant createdAt,
    Instant updatedAt) {

  /// What a page calls it.
  public String name() {
    return title.isEmpty() ? "New conversation" : title;
  }
}
