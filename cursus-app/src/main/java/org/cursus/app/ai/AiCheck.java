package org.cursus.app.ai;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One test of the connection: small questions that show what the endpoint can do. Nothing of any
/// person is sent.
final class AiCheck {

  private static final List<String> CONTEXT =
      List.of(
          "context_length",
          "context_window",
          "max_model_len",
          "max_context_length",
          "loaded_context_length",
          "n_ctx",
          "n_ctx_train",
          "max_input_tokens");

  private static final int SHORT_ANSWER = 1024;

  private final AiEndpoint endpoint;
  private final Clock clock;
  private final List<String> notes = new ArrayList<>();
  private @Nullable Long latency;
  private @Nullable Integer context;
  private @Nullable AiStep json;
  private @Nullable Boolean streaming;
  private @Nullable Integer dimensions;

  AiCheck(AiEndpoint endpoint, Clock clock) {
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /// A property that no question names, so that only a model that is held to the schema has it.
  record Color(String nameOfColor, int lettersOfName) {}

  AiReport run() {
    var settings = endpoint.settings();
    var name = settings.model();
    if (name == null && !settings.models().isEmpty()) {
      name = settings.models().values().iterator().next();
    }
    AiFailure failure = null;
    try {
      list(name);
      if (name != null) {
        var model = endpoint.model(name);
        model.forget();
        form(model);
        stream(model);
      }
      embed();
      endpoint.keyTaken();
      endpoint.breaker().succeeded();
    } catch (AiFailure e) {
      failure = e;
      if (e.reason() == AiReason.KEY_REFUSED) {
        endpoint.keyRefused();
      }
    }
    return report(name, failure);
  }

  /// Asks which models there are, and how much they can read. Not every endpoint tells.
  private void list(@Nullable String name) {
    try {
      var models = endpoint.client().models(limit());
      boolean listed = false;
      for (var each : models.path("data")) {
        if (each.path("id").asString("").equals(name)) {
          listed = true;
          context = context(each);
        }
      }
      if (name != null && !listed && !models.path("data").isEmpty()) {
        notes.add("The endpoint does not list the model " + name + ".");
      }
    } catch (AiFailure failure) {
      if (failure.reason() != AiReason.REQUEST_REFUSED && failure.reason() != AiReason.NOT_VALID) {
        throw failure;
      }
      notes.add("The endpoint does not list its models.");
    }
  }

  private static @Nullable Integer context(JsonNode model) {
    for (var place : List.of(model, model.path("meta"), model.path("top_provider"))) {
      for (var name : CONTEXT) {
        int size = place.path(name).asInt(0);
        if (size > 0) {
          return size;
        }
      }
    }
    return null;
  }

  /// Tries the steps from the highest on, until an answer has the form.
  private void form(AiModel model) {
    var shape = JsonShape.of(Color.class);
    var plain =
        new AiRequest(
            "You answer in JSON.",
            List.of("Choose any color. Answer as JSON."),
            shape.schema(),
            shape.name(),
            SHORT_ANSWER);
    for (var step = model.step(); step != null; step = model.step()) {
      var asked = step == AiStep.JSON_SCHEMA ? plain : told(plain, shape);
      var used = step;
      try {
        long started = System.nanoTime();
        var reply = endpoint.client().complete(asked, model, used, limit(), new AiTally());
        latency = latency == null ? (System.nanoTime() - started) / 1_000_000 : latency;
        if (AnswerJson.find(reply.text(), shape)
            .filter(it -> shape.faults(it).isEmpty())
            .isPresent()) {
          json = used;
          return;
        }
      } catch (AiFailure failure) {
        if (failure.reason() != AiReason.REQUEST_REFUSED) {
          throw failure;
        }
        if (model.learn(failure.detail(), used) && model.step() == used) {
          continue;
        }
        if (model.step() == used && !isAboutRequest(failure)) {
          throw failure;
        }
      }
      if (used == AiStep.PROMPT) {
        notes.add("It did not manage to answer in JSON.");
        return;
      }
      model.stepDown(used);
    }
  }

  /// A plain complaint may be about the form without saying so; the lowest step tells.
  private static boolean isAboutRequest(AiFailure failure) {
    return !failure.detail().toLowerCase(Locale.ROOT).contains("model");
  }

  private static AiRequest told(AiRequest plain, JsonShape shape) {
    return new AiRequest(
        plain.system(),
        List.of(plain.turns().getFirst() + " It must match this JSON Schema:\n" + shape.schema()),
        plain.schema(),
        plain.shape(),
        plain.longestAnswer());
  }

  private void stream(AiModel model) {
    var asked =
        new AiRequest(
            "You answer in one sentence.", List.of("Say hello."), null, "text", SHORT_ANSWER);
    var pieces = new int[1];
    try {
      endpoint.client().stream(asked, model, limit(), new AiTally(), piece -> pieces[0]++);
    } catch (AiFailure failure) {
      if (model.learn(failure.detail(), null)) {
        endpoint.client().stream(asked, model, limit(), new AiTally(), piece -> pieces[0]++);
      } else if (failure.reason() == AiReason.KEY_REFUSED || failure.reason().isOutage()) {
        throw failure;
      }
    }
    streaming = pieces[0] > 0;
  }

  private void embed() {
    var model = endpoint.settings().embeddingModel();
    if (model == null) {
      return;
    }
    try {
      var asked = List.of("A nurse cares for people.");
      dimensions = endpoint.client().embed(asked, limit(), new AiTally())[0].length;
    } catch (AiFailure failure) {
      if (failure.reason() == AiReason.KEY_REFUSED) {
        throw failure;
      }
      notes.add("The embedding model " + model + " does not answer: " + failure.reason().title());
    }
  }

  private Duration limit() {
    return endpoint.settings().timeout();
  }

  private AiReport report(@Nullable String model, @Nullable AiFailure failure) {
    var configured = endpoint.settings().context();
    var size = configured == null ? context : configured;
    return new AiReport(
        clock.instant(),
        failure == null ? null : failure.reason().code(),
        failure == null ? "The endpoint works." : failure.reason().title(),
        model,
        latency,
        size,
        size == null ? null : configured == null ? "endpoint" : "configuration",
        json == null ? null : json.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        json == null ? null : json.title(),
        streaming,
        dimensions,
        List.copyOf(notes));
  }
}
