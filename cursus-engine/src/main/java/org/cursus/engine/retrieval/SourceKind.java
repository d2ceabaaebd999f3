package org.cursus.engine.retrieval;

/// What a passage tells of.
public enum SourceKind {
  SCORE("Your score"),
  SECTION("A part of your score"),
  ADVICE("Advice"),
  GAIN("What would raise your score"),
  ANSWER("An answer of yours"),
  PERSON("Your record: name and contact"),
  WORK("Your record: a job"),
  EDUCATION("Your record: education"),
  SKILL("Your record: skills"),
  LANGUAGE("Your record: languages"),
  CERTIFICATE("Your record: a certificate"),
  PROJECT("Your record: a project"),
  OTHER("Your record"),
  TARGET("Occupations you keep in view"),
  OCCUPATION("An occupation"),
  MESSAGE("An earlier question of yours");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  /// What people read.
  public String label() {
    return label;
  }

  /// Whether it tells of the person who asks, and not of everybody.
  public boolean own() {
    return this != OCCUPATION;
  }
}
