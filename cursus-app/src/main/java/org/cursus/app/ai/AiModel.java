package org.cursus.app.ai;

import java.util.Locale;

/// What was learned of one model behind the endpoint: how it is held to a form, and what it does
/// not take. Endpoints differ, and none tells before it is asked.
final class AiModel {

  private final String name;
  private volatile AiStep step = AiStep.JSON_SCHEMA;
  private volatile boolean ownTemperature;
  private volatile boolean completionTokens;
  private volatile boolean withoutStreamOptions;

  AiModel(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  AiStep step() {
    return step;
  }

  /// The model takes no temperature but its own.
  boolean ownTemperature() {
    return ownTemperature;
  }

  /// The limit is called `max_completion_tokens`, no longer `max_tokens`.
  boolean completionTokens() {
    return completionTokens;
  }

  boolean withoutStreamOptions() {
    return withoutStreamOptions;
  }

  /// Goes down from a step that turned out not to work, unless another call already has.
  void stepDown(AiStep from) {
    var lower = from.lower();
    if (lower != null && step == from) {
      step = lower;
    }
  }

  /// Forgets what was learned.
  void forget() {
    step = AiStep.JSON_SCHEMA;
    ownTemperature = false;
    completionTokens = false;
    withoutStreamOptions = false;
  }

  /// Learns from the endpoint's complaint about a request.
  ///
  /// @param used the step of that request; null where no form was asked for
  /// @return whether another request may do better
  boolean learn(String complaint, @org.jspecify.annotations.Nullable AiStep used) {
    var text = complaint.toLowerCase(Locale.ROOT);
    if (text.contains("max_completion_tokens") && !completionTokens) {
      completionTokens = true;
      return true;
    }
    if (text.contains("temperature") && !ownTemperature) {
      ownTemperature = true;
      return true;
    }
    if (text.contains("stream_options") && !withoutStreamOptions) {
      withoutStreamOptions = true;
      return true;
    }
    if (used != null && used != AiStep.PROMPT && (text.isBlank() || isAboutForm(text))) {
      stepDown(used);
      return true;
    }
    return false;
  }

  private static boolean isAboutForm(String text) {
    return text.contains("response_format")
        || text.contains("response format")
        || text.contains("json_schema")
        || text.contains("json_object")
        || text.contains("json mode")
        || text.contains("schema")
        || text.contains("structured output")
        || text.contains("grammar")
        || text.contains("guided");
  }

  /// Whether a complaint says that the text is too long for the model.
  static boolean isTooLong(String complaint) {
    var text = complaint.toLowerCase(Locale.ROOT);
    return text.contains("context_length")
        || text.contains("context length")
        || text.contains("context size")
        || text.contains("context window")
        || text.contains("maximum context")
        || text.contains("too many tokens")
        || text.contains("prompt is too long")
        || text.contains("input is too long");
  }
}
