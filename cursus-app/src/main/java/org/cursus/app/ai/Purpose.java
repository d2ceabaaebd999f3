package org.cursus.app.ai;

import java.util.List;
import java.util.Map;
import org.cursus.app.usage.Feature;

/// One kind of question: what goes in, what comes out, and how the built-in engine answers it.
///
/// @param <I> the input
/// @param <O> the output, a record whose JSON Schema the model is held to; a list is wrapped in a
///     record, since some endpoints refuse a list at the top
public interface Purpose<I, O> {

  /// Names the purpose for configuration, such as `keywords`: `CURSUS_AI_MODEL_KEYWORDS` gives it a
  /// model of its own.
  String name();

  /// What is metered.
  Feature feature();

  /// The versioned prompt under `resources/prompts`, such as `keywords-1`; it is also stored with
  /// each answer.
  String prompt();

  /// The rules behind the built-in answer, with version, such as `keywords-rules-1`.
  String rules();

  /// The output's record.
  Class<O> shape();

  /// The texts that the model is given, by the name that the prompt calls each by. They are masked,
  /// delimited, and never obeyed.
  Map<String, String> documents(I input);

  /// The built-in engine's answer.
  O builtIn(I input);

  /// What is wrong with an answer beyond its shape, such as a fact that the input does not have; an
  /// answer with faults is repaired once, then the built-in engine answers.
  ///
  /// @return sentences for the model; empty when the answer may be used
  List<String> faults(I input, O output);
}
