package org.cursus.app.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.job.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/// Something that happened with an application, or a note.
///
/// @param kind `created`, `status`, `note`, `sent`, `contact`, `follow_up`, `interview` or
///     `outcome`
/// @param body in the person's words; null where the kind says all
/// @param happenedAt noon in UTC where only the day was given
record ApplicationEvent(
    UUID id,
    String kind,
    @Nullable String fromStatus,
    @Nullable String toStatus,
    @Nullable String body,
    Instant happenedAt,
    Instant createdAt,
    int version) {

  /// The kinds that people write themselves, as they read them.
  static final Map<String, String> OWN =
      Map.of(
          "note", "Note", "interview", "Interview", "contact", "Contact", "follow_up", "Follow-up");

  public boolean ownWords() {
    return OWN.containsKey(kind);
  }

  /// Whether only the day is known.
  public boolean dayOnly() {
    return happenedAt.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.NOON);
  }

  /// The day in UTC.
  public LocalDate day() {
    return happenedAt.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /// Such as 3 November 2026.
  public String dayWritten() {
    return Days.written(day());
  }

  /// What it is, for people.
  public String heading() {
    return switch (kind) {
      case "created" -> "Begun";
      case "status" -> statusHeading();
      case "sent" -> "Sent";
      case "outcome" -> "How it ended";
      default -> OWN.getOrDefault(kind, kind);
    };
  }

  private String statusHeading() {
    var to = titleOf(toStatus);
    return fromStatus == null ? to : to + ", was: " + titleOf(fromStatus);
  }

  private static String titleOf(@Nullable String status) {
    return ApplicationStatus.of(status).map(ApplicationStatus::title).orElse("");
  }
}
