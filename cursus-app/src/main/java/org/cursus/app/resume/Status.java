package org.cursus.app.resume;

import java.util.Locale;

/// How far the processing of an upload is.
enum Status {
  PENDING,
  PROCESSING,
  COMPLETED,
  FAILED,
  CANCELLED;

  /// As it is stored.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /// Whether nothing more will happen by itself.
  boolean isFinal() {
    return switch (this) {
      case PENDING, PROCESSING -> false;
      case COMPLETED, FAILED, CANCELLED -> true;
    };
  }
}
