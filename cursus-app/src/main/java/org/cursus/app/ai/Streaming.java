package org.cursus.app.ai;

import java.util.List;
import org.cursus.app.usage.Meter;
import org.cursus.engine.masking.MaskStream;
import org.cursus.engine.masking.Masks;

/// One question to a model whose answer is text that is shown while it is written.
final class Streaming<I> {

  private final AiEndpoint endpoint;
  private final AiModel model;
  private final TextPurpose<I> purpose;
  private final I input;
  private final Meter meter;
  private final AiTally spent;
  private final String documents;
  private final AiRequest request;
  private final TextSink sink;
  private final StringBuilder shown = new StringBuilder();
  private final MaskStream restoring;

  Streaming(
      AiEndpoint endpoint,
      AiModel model,
      TextPurpose<I> purpose,
      I input,
      Masks masks,
      Meter meter,
      AiTally spent,
      TextSink sink) {
    this.endpoint = endpoint;
    this.model = model;
    this.purpose = purpose;
    this.input = input;
    this.meter = meter;
    this.spent = spent;
    this.sink = sink;
    var masked = Asking.masked(purpose.documents(input), masks);
    this.documents = String.join("\n", masked.values());
    this.request = Prompt.of(purpose.prompt()).request(masked, null, purpose.longestAnswer());
    this.restoring =
        masks.restoring(
            piece -> {
              shown.append(piece);
              sink.text(piece);
            });
  }

  /// Whether the sink has had any text that still stands.
  boolean hasShown() {
    return !shown.isEmpty();
  }

  /// The model's text, all of which the sink has had.
  ///
  /// @throws AiFailure why there is none that can be used; part of it may have been shown
  String text() {
    long deadline = endpoint.deadline();
    while (true) {
      int sent = request.estimatedTokens();
      var context = endpoint.settings().context();
      if (sent > Gateway.MOST_TOKENS || context != null && sent * 0.8 > context) {
        throw AiFailure.of(AiReason.TOO_LONG);
      }
      if (!meter.hold(
          sent + request.longestAnswer(),
          endpoint.settings().costMicros(sent, request.longestAnswer()))) {
        throw AiFailure.of(AiReason.CAP_REACHED);
      }
      try {
        return usable(endpoint.call(deadline, this::streamed));
      } catch (AiFailure failure) {
        if (failure.reason() != AiReason.REQUEST_REFUSED) {
          throw failure;
        }
        if (AiModel.isTooLong(failure.detail())) {
          throw AiFailure.of(AiReason.TOO_LONG);
        }
        if (!model.learn(failure.detail(), null)) {
          throw failure;
        }
      }
    }
  }

  private AiReply streamed(java.time.Duration limit) {
    var said =
        new ThinkingStream(
            new TextSink() {
              @Override
              public void text(String piece) {
                restoring.accept(piece);
              }

              @Override
              public void restart() {
                restoring.end();
                shown.setLength(0);
                sink.restart();
              }
            });
    var reply = endpoint.client().stream(request, model, limit, spent, said::accept);
    said.end();
    restoring.end();
    return reply;
  }

  private String usable(AiReply reply) {
    var text = shown.toString();
    if (reply.cutOff()) {
      throw AiFailure.of(AiReason.CUT_OFF);
    }
    if (text.isBlank()) {
      throw AiFailure.of(AiReason.EMPTY);
    }
    if (purpose.sameLanguage() && Languages.differ(documents, text)) {
      throw AiFailure.of(AiReason.OTHER_LANGUAGE);
    }
    List<String> faults = purpose.faults(input, text);
    if (!faults.isEmpty()) {
      throw AiFailure.of(AiReason.NOT_VALID);
    }
    return text;
  }
}
