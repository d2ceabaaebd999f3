package org.cursus.app.ai;

import java.util.Map;
import org.cursus.app.usage.Feature;

/// What every kind of question has, whether its answer is a record or running text.
///
/// @param <I> the input
public interface Question<I> {

  /// Names the purpose for configuration, such as `keywords`: `CURSUS_AI_MODEL_KEYWORDS` gives it a
  /// model of its own, or `builtin` to keep it from models.
  String name();

  /// What is metered.
  Feature feature();

  /// The versioned prompt under `resources/prompts`, such as `keywords-1`; it is also stored with
  /// each answer.
  String prompt();

  /// The rules behind the built-in answer, with version, such as `keywords-rules-1`.
  String rules();

  /// The texts that the model is given, by the name that the prompt calls each by. They are masked,
  /// delimited, and never obeyed.
  Map<String, String> documents(I input);

  /// Whether an answer in another language than the documents' is a fault.
  default boolean sameLanguage() {
    return false;
  }

  /// The most tokens that an answer may have, with what a model thinks before it.
  default int longestAnswer() {
    return 4096;
  }
}
