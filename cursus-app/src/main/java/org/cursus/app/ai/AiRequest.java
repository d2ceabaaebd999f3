package org.cursus.app.ai;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What one call asks.
///
/// @param turns what was said so far, beginning with the person's side; sides take turns
/// @param schema the form of the answer; null for running text
/// @param shape the form's name
record AiRequest(
    String system, List<String> turns, @Nullable JsonNode schema, String shape, int longestAnswer) {

  /// The same with one more answer and what is said to it.
  AiRequest with(String answer, String reply) {
    var more = new java.util.ArrayList<>(turns);
    more.add(answer);
    more.add(reply);
    return new AiRequest(system, List.copyOf(more), schema, shape, longestAnswer);
  }

  /// About how many tokens are sent: a token is some four letters of English, fewer of others.
  int estimatedTokens() {
    int letters = system.length() + (schema == null ? 0 : schema.toString().length());
    for (var turn : turns) {
      letters += turn.length();
    }
    return letters / 3 + 50;
  }
}
