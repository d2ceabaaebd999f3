package org.cursus.app.ai;

import java.util.List;

/// One kind of question: what goes in, what comes out, and how the built-in engine answers it.
///
/// @param <I> the input
/// @param <O> the output, a record whose JSON Schema the model is held to; a list is wrapped in a
///     record, since some endpoints refuse a list at the top. A component that may be missing is
///     `@Nullable`; `@JsonPropertyDescription` tells the model what a component means
public interface Purpose<I, O> extends Question<I> {

  /// The output's record.
  Class<O> shape();

  /// The built-in engine's answer.
  O builtIn(I input);

  /// What is wrong with an answer beyond its shape, such as a fact that the input does not have; an
  /// answer with faults is repaired once, then the built-in engine answers.
  ///
  /// @return sentences for the model; empty when the answer may be used
  List<String> faults(I input, O output);
}
