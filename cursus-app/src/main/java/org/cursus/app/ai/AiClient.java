package org.cursus.app.ai;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks the protocol of OpenAI with the endpoint, by LangChain4j over our own connection. One try
/// a call: retries, steps and the built-in engine stand above. Every failure is an `AiFailure`.
final class AiClient implements AutoCloseable {

  private static final int EMBEDDED_AT_ONCE = 64;

  private final AiSettings settings;
  private final String url;
  private final AiWire wire;
  private final OpenAiChatModel chat;
  private final OpenAiStreamingChatModel streaming;

  /// @throws IllegalArgumentException when the settings have no endpoint
  AiClient(AiSettings settings) {
    if (settings.url() == null) {
      throw new IllegalArgumentException("no endpoint");
    }
    this.settings = settings;
    this.url = settings.url();
    this.wire = new AiWire(settings);
    this.chat =
        OpenAiChatModel.builder()
            .httpClientBuilder(new Given(wire))
            .baseUrl(url)
            .apiKey(settings.key())
            .strictJsonSchema(true)
            .maxRetries(0)
            .build();
    this.streaming =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(new Given(wire))
            .baseUrl(url)
            .apiKey(settings.key())
            .build();
  }

  @Override
  public void close() {
    wire.close();
  }

  /// A whole answer.
  ///
  /// @param spent is told tokens sent and received of a call that failed, too
  AiReply complete(AiRequest request, AiModel model, AiStep step, Duration limit, AiTally spent) {
    var call = new AiCall(limit, false);
    try {
      var response = within(call, () -> chat.chat(translated(request, model, step)));
      var reply = reply(response, request);
      spent.add(reply.promptTokens(), reply.completionTokens());
      return reply;
    } catch (AiFailure failure) {
      countLost(call, spent);
      throw failure;
    }
  }

  /// An answer as it is being written.
  ///
  /// @param deltas takes the pieces as they come, with whatever the model thinks aloud
  AiReply stream(
      AiRequest request, AiModel model, Duration limit, AiTally spent, Consumer<String> deltas) {
    var call = new AiCall(limit, model.withoutStreamOptions());
    var handler = new Handler(deltas, call);
    try {
      within(
          call,
          () -> {
            streaming.chat(translated(request, model, null), handler);
            return call;
          });
    } catch (AiFailure failure) {
      handler.onError(failure);
    }
    var response = handler.response;
    var reply =
        response == null || handler.failed != null
            ? estimated(request, handler.received.toString())
            : reply(response, request);
    if (!handler.received.isEmpty() || handler.failed == null) {
      spent.add(reply.promptTokens(), reply.completionTokens());
    }
    if (handler.broken != null) {
      throw handler.broken;
    }
    if (handler.failed != null) {
      throw AiFailure.under(handler.failed);
    }
    if (call.isRefused()) {
      throw AiFailure.of(AiReason.REFUSED);
    }
    return reply;
  }

  /// One vector for each text, in their order, by the embedding model that is configured.
  ///
  /// @param limit how long each call may take
  /// @param spent is told tokens sent, also of a call that failed
  /// @throws AiFailure when the endpoint fails, or answers with vectors that do not fit together
  float[][] embed(List<String> texts, Duration limit, AiTally spent) {
    if (texts.isEmpty()) {
      return new float[0][];
    }
    var model =
        OpenAiEmbeddingModel.builder()
            .httpClientBuilder(new Given(wire))
            .baseUrl(url)
            .apiKey(settings.key())
            .modelName(settings.embeddingModel())
            .maxSegmentsPerBatch(EMBEDDED_AT_ONCE)
            .maxRetries(0)
            .build();
    var vectors = new ArrayList<float[]>();
    for (int at = 0; at < texts.size(); at += EMBEDDED_AT_ONCE) {
      var part = texts.subList(at, Math.min(texts.size(), at + EMBEDDED_AT_ONCE));
      var segments = part.stream().map(AiClient::segment).toList();
      var answer = embedded(model, segments, new AiCall(limit, false), spent);
      answer.content().forEach(each -> vectors.add(each.vector()));
      spent.add(tokens(answer.tokenUsage(), part), 0);
    }
    int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    if (vectors.size() != texts.size()
        || dimensions == 0
        || vectors.stream().anyMatch(each -> each.length != dimensions)) {
      throw AiFailure.of(AiReason.NOT_VALID);
    }
    return vectors.toArray(float[][]::new);
  }

  private static Response<List<Embedding>> embedded(
      OpenAiEmbeddingModel model, List<TextSegment> segments, AiCall call, AiTally spent) {
    try {
      return within(call, () -> model.embedAll(segments));
    } catch (AiFailure failure) {
      countLost(call, spent);
      throw failure;
    }
  }

  private static int tokens(@Nullable TokenUsage told, List<String> texts) {
    var sent = told == null ? null : told.inputTokenCount();
    return sent == null || sent <= 0
        ? texts.stream().mapToInt(AiClient::estimatedTokens).sum()
        : sent;
  }

  /// About how many tokens a text is, where nobody counts them, rather too many.
  static int estimatedTokens(String text) {
    return text.length() / 3 + 1;
  }

  /// Endpoints refuse an empty text.
  private static TextSegment segment(String text) {
    return TextSegment.from(text.isBlank() ? "-" : text);
  }

  /// What the endpoint tells of its models.
  JsonNode models(Duration limit) {
    var request = HttpRequest.builder().method(HttpMethod.GET).url(url + "/models");
    request.addHeader("Accept", "application/json");
    if (settings.key() != null) {
      request.addHeader("Authorization", "Bearer " + settings.key());
    }
    try {
      var answer = within(new AiCall(limit, false), () -> wire.execute(request.build()));
      return JsonMapper.shared().readTree(answer.body());
    } catch (JacksonException e) {
      throw AiFailure.of(AiReason.NOT_VALID);
    }
  }

  private static <T> T within(AiCall call, Callable<T> work) {
    try {
      return ScopedValue.where(AiCall.CURRENT, call).call(work::call);
    } catch (Exception e) {
      throw AiFailure.under(e);
    }
  }

  private static ChatRequest translated(AiRequest request, AiModel model, @Nullable AiStep step) {
    var messages = new ArrayList<ChatMessage>();
    messages.add(SystemMessage.from(request.system()));
    for (int i = 0; i < request.turns().size(); i++) {
      var turn = request.turns().get(i);
      messages.add(i % 2 == 0 ? UserMessage.from(turn) : AiMessage.from(turn));
    }
    var parameters = OpenAiChatRequestParameters.builder().modelName(model.name());
    if (!model.ownTemperature()) {
      parameters.temperature(request.schema() == null ? 0.4 : 0.0);
    }
    if (model.completionTokens()) {
      parameters.maxCompletionTokens(request.longestAnswer());
    } else {
      parameters.maxOutputTokens(request.longestAnswer());
    }
    var format = format(request, step);
    if (format != null) {
      parameters.responseFormat(format);
    }
    return ChatRequest.builder().messages(messages).parameters(parameters.build()).build();
  }

  private static @Nullable ResponseFormat format(AiRequest request, @Nullable AiStep step) {
    if (request.schema() == null || step == null) {
      return null;
    }
    return switch (step) {
      case JSON_SCHEMA ->
          ResponseFormat.builder()
              .type(ResponseFormatType.JSON)
              .jsonSchema(
                  JsonSchema.builder()
                      .name(request.shape())
                      .rootElement(JsonRawSchema.from(request.schema().toString()))
                      .build())
              .build();
      case JSON_OBJECT -> ResponseFormat.JSON;
      case PROMPT -> null;
    };
  }

  private static AiReply reply(ChatResponse response, AiRequest request) {
    var message = response.aiMessage();
    var text = message == null || message.text() == null ? "" : message.text();
    if (response.finishReason() == FinishReason.CONTENT_FILTER) {
      throw AiFailure.of(AiReason.REFUSED);
    }
    boolean cutOff = response.finishReason() == FinishReason.LENGTH;
    var usage = response.tokenUsage();
    if (usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null) {
      var estimated = estimated(request, text);
      return new AiReply(text, cutOff, estimated.promptTokens(), estimated.completionTokens());
    }
    return new AiReply(text, cutOff, usage.inputTokenCount(), usage.outputTokenCount());
  }

  /// Where the endpoint does not count, we do, roughly and rather too much.
  private static AiReply estimated(AiRequest request, String text) {
    return new AiReply(text, false, request.estimatedTokens(), estimatedTokens(text));
  }

  /// Tokens of an answer that could not be used, such as a refusal.
  private static void countLost(AiCall call, AiTally spent) {
    if (call.body() == null) {
      return;
    }
    try {
      var usage = JsonMapper.shared().readTree(call.body()).path("usage");
      spent.add(usage.path("prompt_tokens").asInt(0), usage.path("completion_tokens").asInt(0));
    } catch (JacksonException e) {
      // Then there is nothing to count.
    }
  }

  /// Gives the library our connection.
  private record Given(HttpClient client) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
      return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return client;
    }
  }

  /// Collects what a stream brings.
  private static final class Handler implements StreamingChatResponseHandler {

    private final Consumer<String> deltas;
    private final AiCall call;
    private final StringBuilder received = new StringBuilder();
    private @Nullable ChatResponse response;
    private @Nullable Throwable failed;
    private @Nullable RuntimeException broken;

    Handler(Consumer<String> deltas, AiCall call) {
      this.deltas = deltas;
      this.call = call;
    }

    @Override
    public void onPartialResponse(String piece) {
      received.append(piece);
      if (broken != null) {
        return;
      }
      try {
        deltas.accept(piece);
      } catch (RuntimeException e) {
        // Whoever was reading is gone; the library would go on.
        broken = e;
        call.stop();
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
      response = complete;
    }

    @Override
    public void onError(Throwable thrown) {
      // What the connection says is surer than what the library could not read because of it.
      if (failed == null || thrown instanceof AiFailure) {
        failed = thrown;
      }
    }
  }
}
