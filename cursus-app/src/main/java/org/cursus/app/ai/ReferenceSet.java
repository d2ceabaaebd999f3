package org.cursus.app.ai;

import java.util.Locale;

/// A set of reference texts with a live model of its own; no query reaches two.
public enum ReferenceSet {
  OCCUPATIONS("Occupations"),
  NAMES("Names of skills, technologies and titles");

  private final String title;

  ReferenceSet(String title) {
    this.title = title;
  }

  /// What people read.
  public String title() {
    return title;
  }

  /// As it is stored, such as `names`.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReferenceSet of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
