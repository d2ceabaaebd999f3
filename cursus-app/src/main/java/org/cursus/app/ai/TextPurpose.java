package org.cursus.app.ai;

import java.util.List;

/// One kind of question whose answer is running text, shown while it is being written.
///
/// @param <I> the input
public interface TextPurpose<I> extends Question<I> {

  /// The built-in engine's answer.
  String builtIn(I input);

  /// What is wrong with a text. It has been shown by then, so it is not repaired: the built-in
  /// engine's text takes its place.
  default List<String> faults(I input, String output) {
    return List.of();
  }
}
