package org.cursus.app.tailoring;

import java.util.Locale;

/// The two stages of a document.
enum GenerationStage {
  CHOOSE("Choosing what of your record serves this job"),
  WRITE("Writing, and checking each sentence against your record");

  private final String description;

  GenerationStage(String description) {
    this.description = description;
  }

  /// As it is stored.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What people read while it runs.
  String description() {
    return description;
  }
}
