package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.assessment.ReadinessSessions.Opened;
import org.jspecify.annotations.Nullable;

/// A session in a list.
///
/// @param assessment its name
/// @param assessmentVersion the version that it keeps
/// @param step the one that is open, from 1
/// @param total null until a question that counts is answered
/// @param version counts changes; the ETag
record SessionView(
    UUID id,
    String assessment,
    String assessmentVersion,
    String title,
    String language,
    String status,
    boolean guest,
    int step,
    int steps,
    int answered,
    @Nullable BigDecimal total,
    int version,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant submittedAt) {

  static SessionView of(Opened opened) {
    var session = opened.session();
    var config = opened.config();
    return new SessionView(
        session.id(),
        config.name(),
        config.version(),
        config.title(),
        session.language(),
        session.status(),
        session.guest(),
        session.step(),
        session.steps(),
        session.answers().size(),
        session.score(),
        session.version(),
        session.createdAt(),
        session.updatedAt(),
        session.submittedAt());
  }

  /// One session with its answers and what they come to.
  ///
  /// @param asked keys of the questions that these answers leave to be asked
  /// @param missing keys of those among them that still need an answer
  record Whole(
      SessionView session,
      Map<String, ?> answers,
      Collection<String> asked,
      List<String> missing,
      ScoreView score) {}
}
