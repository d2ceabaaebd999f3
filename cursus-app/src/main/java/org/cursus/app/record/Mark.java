package org.cursus.app.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person says of a fact. Every later step obeys: what cannot be confirmed is never claimed
/// in a document for an employer, and what is never to be used is not used for anything.
public enum Mark {
  CONFIRMED("Confirmed"),
  CANNOT_CONFIRM("Cannot confirm"),
  NEVER_USE("Never use");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether a document for an employer may say it.
  public boolean isForEmployers() {
    return this == CONFIRMED;
  }

  /// Such as `never_use`.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The mark with a code; null when there is none.
  @JsonCreator
  static @Nullable Mark of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(mark -> mark.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
