package org.cursus.app.ai;

import org.jspecify.annotations.Nullable;

/// How a model is held to a form: by the schema, by "some JSON", or by asking alone.
enum AiStep {
  JSON_SCHEMA("It keeps to a schema."),
  JSON_OBJECT("It writes JSON when told to, but knows no schemas."),
  PROMPT("It is only asked for JSON.");

  private final String title;

  AiStep(String title) {
    this.title = title;
  }

  /// What an operator reads.
  String title() {
    return title;
  }

  /// The next lower step; null below the lowest.
  @Nullable AiStep lower() {
    return this == PROMPT ? null : values()[ordinal() + 1];
  }
}
