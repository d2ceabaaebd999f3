package org.cursus.app.ai;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Meter;
import org.cursus.app.usage.Spend;
import org.cursus.engine.masking.Masks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The one door to clever answers. There always is one: when no model is configured, or it fails,
/// or the person's cap is reached, the built-in engine answers and the answer says so.
@Service
public class Gateway {

  /// More is never sent, whatever the model says it can read.
  static final int MOST_TOKENS = 200_000;

  private final AiConnection connection;
  private final AiToday today;
  private final List<KnownNames> names;

  Gateway(AiConnection connection, AiToday today, List<KnownNames> names) {
    this.connection = connection;
    this.today = today;
    this.names = List.copyOf(names);
  }

  AiConnection connection() {
    return connection;
  }

  /// Who is expected to answer such a question, as things stand.
  public Engine engineFor(Question<?> question) {
    return connection
            .endpoint()
            .filter(one -> one.settings().modelOf(question) != null && one.isUp())
            .isPresent()
        ? Engine.LLM
        : Engine.BUILTIN;
  }

  /// Answers a question. Call it outside of any transaction.
  ///
  /// @throws CancellationException when the thread was interrupted; what was spent is metered
  public <I, O> Answer<O> ask(Purpose<I, O> purpose, I input, Meter meter) {
    return answered(
        purpose,
        meter,
        (endpoint, model, spent) ->
            new Asking<>(endpoint, model, purpose, input, masks(), meter, spent).answer(),
        () -> purpose.builtIn(input));
  }

  /// Answers a question with text, piece by piece. When the model fails after some of its text was
  /// shown, the sink is told to restart and gets the built-in engine's text. Call it outside of any
  /// transaction.
  ///
  /// @param sink takes the pieces; whatever it throws ends the call and comes back
  /// @throws CancellationException when the thread was interrupted; what was spent is metered
  public <I> Answer<String> stream(TextPurpose<I> purpose, I input, Meter meter, TextSink sink) {
    var shown = new boolean[1];
    return answered(
        purpose,
        meter,
        (endpoint, model, spent) -> {
          var streaming =
              new Streaming<>(endpoint, model, purpose, input, masks(), meter, spent, sink);
          try {
            return streaming.text();
          } finally {
            shown[0] = streaming.hasShown();
          }
        },
        () -> {
          if (shown[0]) {
            sink.restart();
          }
          var text = purpose.builtIn(input);
          sink.text(text);
          return text;
        });
  }

  /// Asks a model.
  private interface Attempt<O> {
    O answer(AiEndpoint endpoint, AiModel model, AiTally spent);
  }

  private <O> Answer<O> answered(
      Question<?> question, Meter meter, Attempt<O> attempt, Supplier<O> builtIn) {
    var started = System.nanoTime();
    var endpoint = connection.endpoint().orElse(null);
    var model = connection.settings().modelOf(question);
    var spent = new AiTally();
    AiReason reason = null;
    if (endpoint != null && model != null) {
      boolean over = false;
      try {
        var value = attempt.answer(endpoint, endpoint.model(model), spent);
        var spend = spend(Engine.LLM, model, question, endpoint, spent, started, null);
        over = true;
        meter.add(spend);
        today.answered(Engine.LLM, null);
        return new Answer<>(value, spend);
      } catch (AiFailure failure) {
        over = true;
        reason = failure.reason();
      } finally {
        if (!over) {
          // Neither an answer nor a failure of the endpoint: the reader is gone, or a fault of
          // ours.
          meter.add(spend(Engine.LLM, model, question, endpoint, spent, started, null));
        }
      }
    }
    if (reason == AiReason.CANCELLED) {
      today.answered(Engine.LLM, reason);
      meter.add(spend(Engine.LLM, model, question, endpoint, spent, started, reason));
      throw new CancellationException(reason.title());
    }
    return builtIn(question, meter, builtIn, endpoint, spent, started, reason);
  }

  private <O> Answer<O> builtIn(
      Question<?> question,
      Meter meter,
      Supplier<O> builtIn,
      @Nullable AiEndpoint endpoint,
      AiTally spent,
      long started,
      @Nullable AiReason reason) {
    O value;
    try {
      value = builtIn.get();
    } catch (RuntimeException e) {
      meter.add(
          spend(Engine.BUILTIN, question.rules(), question, endpoint, spent, started, reason));
      throw e;
    }
    var spend = spend(Engine.BUILTIN, question.rules(), question, endpoint, spent, started, reason);
    meter.add(spend);
    today.answered(Engine.BUILTIN, reason);
    return new Answer<>(value, spend);
  }

  private static Spend spend(
      Engine engine,
      String model,
      Question<?> question,
      @Nullable AiEndpoint endpoint,
      AiTally spent,
      long started,
      @Nullable AiReason reason) {
    boolean sent = engine == Engine.LLM || !spent.isEmpty();
    return new Spend(
        engine,
        model,
        sent ? question.prompt() : null,
        spent.promptTokens(),
        spent.completionTokens(),
        endpoint == null
            ? 0
            : endpoint.settings().costMicros(spent.promptTokens(), spent.completionTokens()),
        (System.nanoTime() - started) / 1_000_000,
        reason == null ? null : reason.code());
  }

  private Masks masks() {
    var known = new LinkedHashSet<String>();
    names.forEach(each -> known.addAll(each.ofCaller()));
    return new Masks(known);
  }
}
