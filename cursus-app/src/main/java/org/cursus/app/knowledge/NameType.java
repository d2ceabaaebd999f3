package org.cursus.app.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a name is a name of.
enum NameType {
  COMPANY("Company"),
  SKILL("Skill"),
  TECHNOLOGY("Technology"),
  UNIVERSITY("University"),
  TITLE("Job title");

  private final String label;

  NameType(String label) {
    this.label = label;
  }

  /// As it is stored and sent.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a person calls it.
  public String label() {
    return label;
  }

  /// Skills and technologies stand in the same lists, so each can be taken for the other.
  boolean comparesWith(NameType other) {
    return kind() == other.kind();
  }

  private NameType kind() {
    return this == TECHNOLOGY ? SKILL : this;
  }

  @JsonCreator
  static NameType of(String code) {
    return named(code).orElseThrow(() -> new IllegalArgumentException("no such type"));
  }

  static Optional<NameType> named(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
