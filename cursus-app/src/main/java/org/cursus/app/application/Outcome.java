package org.cursus.app.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an application ended, beyond its column.
enum Outcome {
  ACCEPTED("I accepted the offer"),
  DECLINED("I declined the offer"),
  WITHDRAWN("I withdrew"),
  NO_ANSWER("They never answered");

  private final String title;

  Outcome(String title) {
    this.title = title;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  static Optional<Outcome> of(@Nullable String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
