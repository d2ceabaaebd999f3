package org.cursus.app.ai;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cursus.app.ai.Embedder.EmbeddingFailed;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Feature;
import org.cursus.app.usage.Meter;
import org.cursus.app.usage.Metering;
import org.cursus.app.usage.Spend;
import org.cursus.engine.masking.Masks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Vectors of what people ask, by the endpoint's model: without what tells who somebody is, and
/// metered like every other use of a model. Nothing of the text or its vector is kept.
@Component
class PersonVectors {

  /// Who answers when the endpoint does not, as the log names it.
  private static final String WORDS = "words-1";

  private final EmbeddingEndpoint embedder;
  private final AiConnection connection;
  private final Metering metering;
  private final AiToday today;
  private final List<KnownNames> names;

  PersonVectors(
      EmbeddingEndpoint embedder,
      AiConnection connection,
      Metering metering,
      AiToday today,
      List<KnownNames> names) {
    this.embedder = embedder;
    this.connection = connection;
    this.metering = metering;
    this.today = today;
    this.names = List.copyOf(names);
  }

  /// @param vector null when words alone must do
  /// @param reason why they must; null when there is a vector
  record Made(float @Nullable [] vector, @Nullable String reason) {}

  /// The vector of the caller's text. Call it outside of any transaction.
  ///
  /// @throws CancellationException when the thread was interrupted
  Made of(String text) {
    var made = of(List.of(text));
    return new Made(made.reason() == null ? made.vectors().getFirst() : null, made.reason());
  }

  /// @param vectors in order; empty when they could not be made
  /// @param reason why not; null when they are there
  record MadeAll(List<float[]> vectors, @Nullable String reason) {}

  /// The vectors of texts of the caller's, as one piece of work. Call it outside of any
  /// transaction.
  ///
  /// @throws CancellationException when the thread was interrupted
  MadeAll of(List<String> texts) {
    boolean up = connection.endpoint().filter(AiEndpoint::isUp).isPresent();
    try {
      return metering
          .runUnkept(
              Feature.MEANING_SEARCH, up ? Engine.LLM : Engine.BUILTIN, meter -> made(texts, meter))
          .result();
    } catch (Problem problem) {
      if (problem.type().status() == HttpStatus.PAYMENT_REQUIRED) {
        return new MadeAll(List.of(), NearTexts.CREDITS_USED_UP);
      }
      throw problem;
    }
  }

  private MadeAll made(List<String> texts, Meter meter) {
    long started = System.nanoTime();
    var sent = texts.stream().map(each -> EmbeddingEndpoint.cut(masked(each))).toList();
    var spent = new AiTally();
    AiReason reason;
    try {
      hold(String.join("\n", sent), meter);
      var vectors = embedder.embed(sent.stream().map(List::of).toList(), spent);
      answered(Engine.LLM, spent, started, null, meter);
      return new MadeAll(vectors, null);
    } catch (EmbeddingFailed failure) {
      reason = failure.reason();
    }
    if (reason == AiReason.CANCELLED) {
      answered(Engine.LLM, spent, started, reason, meter);
      throw new CancellationException(reason.title());
    }
    answered(Engine.BUILTIN, spent, started, reason, meter);
    return new MadeAll(List.of(), reason.code());
  }

  /// @throws EmbeddingFailed when there is no room under the person's caps
  private void hold(String sent, Meter meter) {
    int tokens = AiClient.estimatedTokens(sent);
    if (!meter.hold(tokens, connection.settings().costMicros(tokens, 0))) {
      throw new EmbeddingFailed(AiReason.CAP_REACHED);
    }
  }

  private void answered(
      Engine engine, AiTally spent, long started, @Nullable AiReason reason, Meter meter) {
    meter.add(
        new Spend(
            engine,
            engine == Engine.LLM ? embedder.name() : WORDS,
            null,
            spent.promptTokens(),
            spent.completionTokens(),
            connection.settings().costMicros(spent.promptTokens(), spent.completionTokens()),
            (System.nanoTime() - started) / 1_000_000,
            reason == null ? null : reason.code()));
    today.answered(engine, reason);
  }

  /// What tells who somebody is does not leave the machine.
  private String masked(String text) {
    var known = names.stream().flatMap(each -> each.ofCaller().stream()).toList();
    return new Masks(known).mask(text);
  }
}
