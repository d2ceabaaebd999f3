package org.cursus.app.ai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.usage.Meter;
import org.cursus.engine.masking.Masks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One question to a model whose answer is a record: down the ladder of forms as far as the model
/// needs, and with one repair.
final class Asking<I, O> {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final AiEndpoint endpoint;
  private final AiModel model;
  private final Purpose<I, O> purpose;
  private final I input;
  private final Masks masks;
  private final Meter meter;
  private final AiTally spent;
  private final JsonShape shape;
  private final String documents;
  private final AiRequest request;
  private final long deadline;

  Asking(
      AiEndpoint endpoint,
      AiModel model,
      Purpose<I, O> purpose,
      I input,
      Masks masks,
      Meter meter,
      AiTally spent) {
    this.endpoint = endpoint;
    this.model = model;
    this.purpose = purpose;
    this.input = input;
    this.masks = masks;
    this.meter = meter;
    this.spent = spent;
    this.shape = JsonShape.of(purpose.shape());
    var masked = masked(purpose.documents(input), masks);
    this.documents = String.join("\n", masked.values());
    this.request = Prompt.of(purpose.prompt()).request(masked, shape, purpose.longestAnswer());
    this.deadline = endpoint.deadline();
  }

  static Map<String, String> masked(Map<String, String> documents, Masks masks) {
    var masked = new LinkedHashMap<String, String>();
    documents.forEach((name, text) -> masked.put(name, masks.mask(text)));
    return masked;
  }

  /// What came of one call: an answer, or what is wrong with it.
  private record Outcome<O>(
      @org.jspecify.annotations.Nullable O value, AiReason reason, List<String> faults) {}

  /// What came, and how the model was held to its form.
  private record Called(AiReply reply, AiStep step) {}

  /// The model's answer.
  ///
  /// @throws AiFailure why there is none that can be used
  O answer() {
    var called = called(request);
    var outcome = outcome(called);
    if (outcome.value() == null) {
      var said = Thinking.removed(called.reply().text());
      var answer = said.isBlank() ? "(nothing)" : said;
      outcome = outcome(called(request.with(answer, repair(outcome.faults()))));
    }
    if (outcome.value() == null) {
      throw AiFailure.of(outcome.reason());
    }
    return outcome.value();
  }

  /// One call, with the steps down that the endpoint's complaints make necessary.
  private Called called(AiRequest plain) {
    makeRoom(plain);
    while (true) {
      var step = model.step();
      var formed = formed(plain, step);
      try {
        return new Called(
            endpoint.call(
                deadline, limit -> endpoint.client().complete(formed, model, step, limit, spent)),
            step);
      } catch (AiFailure failure) {
        if (failure.reason() != AiReason.REQUEST_REFUSED) {
          throw failure;
        }
        if (AiModel.isTooLong(failure.detail())) {
          throw AiFailure.of(AiReason.TOO_LONG);
        }
        if (!model.learn(failure.detail(), step)) {
          throw failure;
        }
      }
    }
  }

  /// Refuses what does not fit into the model or under the person's caps.
  private void makeRoom(AiRequest asked) {
    int sent = asked.estimatedTokens();
    var context = endpoint.settings().context();
    // The estimate is rather too much, so it counts with a little grace.
    if (sent > Gateway.MOST_TOKENS
        || context != null && sent * 0.8 + asked.longestAnswer() / 4.0 > context) {
      throw AiFailure.of(AiReason.TOO_LONG);
    }
    var cost = endpoint.settings().costMicros(sent, asked.longestAnswer());
    if (!meter.hold(sent + asked.longestAnswer(), cost)) {
      throw AiFailure.of(AiReason.CAP_REACHED);
    }
  }

  /// The request for a step: where the endpoint is not told the schema, the model is.
  private AiRequest formed(AiRequest plain, AiStep step) {
    if (step == AiStep.JSON_SCHEMA) {
      return plain;
    }
    var turns = new ArrayList<>(plain.turns());
    turns.set(0, turns.getFirst() + "\n\n" + schemaInWords());
    return new AiRequest(
        plain.system(), List.copyOf(turns), plain.schema(), plain.shape(), plain.longestAnswer());
  }

  private String schemaInWords() {
    return "Answer with one JSON object and nothing else. It must match this JSON Schema:\n"
        + shape.schema();
  }

  private String repair(List<String> faults) {
    return "Your answer cannot be used:\n- "
        + String.join("\n- ", faults)
        + "\nWrite the whole answer again, without these faults.";
  }

  private Outcome<O> outcome(Called called) {
    var reply = called.reply();
    var step = called.step();
    if (reply.cutOff()) {
      return fault(AiReason.CUT_OFF, "It was cut off, because it is too long. Be much shorter.");
    }
    if (Thinking.removed(reply.text()).isBlank()) {
      return fault(AiReason.EMPTY, "It is empty.");
    }
    var found = AnswerJson.find(reply.text(), shape);
    if (found.isEmpty()) {
      ignored(step);
      return fault(AiReason.NOT_VALID, "It is no JSON object.");
    }
    var faults = shape.faults(found.get());
    if (!faults.isEmpty()) {
      if (step == AiStep.JSON_SCHEMA) {
        ignored(step);
      }
      return new Outcome<>(null, AiReason.NOT_VALID, faults);
    }
    return checked(found.get());
  }

  /// An endpoint that keeps to a form could not have answered so; it accepts the form and ignores
  /// it, and is asked in the next lower one from now on.
  private void ignored(AiStep step) {
    model.stepDown(step);
  }

  private Outcome<O> checked(JsonNode masked) {
    var texts = AnswerJson.texts(masked);
    var invented = masks.invented(texts);
    if (!invented.isEmpty()) {
      return fault(AiReason.NOT_VALID, "It has placeholders that were not given: " + invented);
    }
    if (purpose.sameLanguage() && Languages.differ(documents, texts)) {
      return fault(
          AiReason.OTHER_LANGUAGE, "It must be in the language in which the documents are.");
    }
    O value;
    try {
      value = JSON.treeToValue(AnswerJson.replaced(masked, masks::restore), purpose.shape());
    } catch (JacksonException e) {
      return fault(AiReason.NOT_VALID, "It does not fit the schema.");
    }
    var faults = purpose.faults(input, value);
    // What the purpose says may repeat the person's names, and goes to the model.
    return faults.isEmpty()
        ? new Outcome<>(value, AiReason.NOT_VALID, List.of())
        : new Outcome<>(null, AiReason.NOT_VALID, faults.stream().map(masks::mask).toList());
  }

  private Outcome<O> fault(AiReason reason, String sentence) {
    return new Outcome<>(null, reason, List.of(sentence));
  }
}
