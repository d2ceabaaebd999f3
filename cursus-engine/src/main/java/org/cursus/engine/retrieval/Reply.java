package org.cursus.engine.retrieval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer put together from passages.
///
/// @param notice what is to be said of the answer itself; null for nothing
/// @param statements in order; empty when there is no answer
/// @param sources the passages that statements name, from number 1
/// @param instead what could be asked instead; empty where there is an answer
public record Reply(
    @Nullable String notice,
    List<Statement> statements,
    List<Passage> sources,
    List<String> instead) {

  /// A sentence or two.
  ///
  /// @param source the number of its passage
  public record Statement(String text, int source) {}

  /// Whether nothing was found.
  public boolean none() {
    return statements.isEmpty();
  }

  /// As it is shown: a line for each statement, with the number of its source in brackets.
  public String text() {
    var text = new StringBuilder(notice == null ? "" : notice);
    for (var each : statements) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(each.text())
          .append(" [")
          .append(each.source())
          .append(']');
    }
    for (var each : instead) {
      text.append("\n- ").append(each);
    }
    return text.toString();
  }
}
