package org.cursus.app.ai;

import java.util.List;
import org.cursus.app.usage.Engine;
import org.jspecify.annotations.Nullable;

/// What was found near a text, and which way.
///
/// @param items the best first; empty also while nothing was prepared yet
/// @param engine `llm` where the endpoint worked out the meaning, else `builtin`
/// @param reason a code, such as `cap-reached`, when words alone decided; null otherwise
public record NearTexts(List<Near> items, String engine, @Nullable String reason) {

  static NearTexts of(List<Near> items, Engine engine, @Nullable String reason) {
    return new NearTexts(items, engine.key(), reason);
  }

  /// Nothing was embedded yet.
  static final String NOT_PREPARED = "not-prepared";

  /// The person has too few credits left.
  static final String CREDITS_USED_UP = "credits-used-up";

  /// Whether meaning had a part in it.
  public boolean byMeaning() {
    return reason == null;
  }

  /// Which way it was found, and why, in words for the person who asked.
  public String explanation() {
    if (reason == null) {
      return engine.equals(Engine.LLM.key())
          ? "Found by meaning and by words. An embedding model that your operator chose worked out"
              + " the meaning; names and addresses were taken out of your text before."
          : "Found by meaning and by words. This server worked out the meaning by itself.";
    }
    return switch (reason) {
      case NOT_PREPARED -> "Nothing can be found yet, since the texts are still being prepared.";
      case CREDITS_USED_UP ->
          "Found by words alone, because you have too few credits left this month for a search"
              + " by meaning.";
      case "cap-reached" ->
          "Found by words alone, because you have used what a language model may do for you in a"
              + " day. The next day begins at midnight (UTC).";
      case "not-configured" ->
          "Found by words alone, because the texts are being prepared for another model.";
      default -> "Found by words alone, because the embedding model does not answer now.";
    };
  }
}
