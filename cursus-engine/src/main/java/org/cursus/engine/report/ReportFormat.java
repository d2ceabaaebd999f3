package org.cursus.engine.report;

import java.util.Locale;
import java.util.Optional;

/// As what a report leaves.
public enum ReportFormat {
  PDF("application/pdf"),
  HTML("text/html; charset=UTF-8"),
  JSON("application/json");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /// As it is stored, and the ending of its file.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// For the header of an answer.
  public String mediaType() {
    return mediaType;
  }

  /// Empty for a key of none.
  public static Optional<ReportFormat> of(String key) {
    for (var each : values()) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
