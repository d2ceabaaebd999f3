package org.cursus.engine.wording;

import org.jspecify.annotations.Nullable;

/// Something about a text that could be better.
///
/// @param words as they stand
/// @param start of the first character
/// @param end after the last
/// @param replacement what may stand instead, without a fact more; empty to leave the words out;
///     null when only the person knows
/// @param question what the person is asked; null when there is a replacement
/// @param reason one sentence
public record Suggestion(
    Kind kind,
    String words,
    int start,
    int end,
    @Nullable String replacement,
    @Nullable String question,
    String reason) {

  /// What could be better.
  public enum Kind {
    WEAK_VERB("Weak verb"),
    MISSING_NUMBER("A number would help"),
    PASSIVE("Passive"),
    FIRST_PERSON("First person"),
    WORDINESS("Too many words"),
    FILLER("Filler"),
    TENSE("Tense"),
    LENGTH("Length"),
    VAGUE("Vague");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /// What people read.
    public String title() {
      return title;
    }
  }
}
