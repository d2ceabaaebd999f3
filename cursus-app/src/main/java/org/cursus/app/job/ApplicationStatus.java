package org.cursus.app.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far an application for a job is.
public enum ApplicationStatus {
  NOT_APPLIED("Not applied"),
  APPLIED("Applied"),
  INTERVIEW("Interview"),
  OFFER("Offer"),
  REJECTED("Rejected");

  private final String title;

  ApplicationStatus(String title) {
    this.title = title;
  }

  /// As it is stored and sent: `not_applied`.
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What people read.
  public String title() {
    return title;
  }

  /// The one with a key.
  public static Optional<ApplicationStatus> of(@Nullable String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
