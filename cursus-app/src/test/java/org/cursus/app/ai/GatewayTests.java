package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.cursus.app.ai.SamplePurpose.Skills;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.Imitation.Fault;
import org.cursus.app.testing.Imitation.Forms;
import org.cursus.app.testing.Patience;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Meter;
import org.cursus.app.usage.Spend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The gateway against a server that behaves, and one that misbehaves in every way that is known.
class GatewayTests {

  private static final String TEXT =
      """
      Ana Rivera, ana@example.org, +1 555 010 7788, https://linkedin.com/in/ana
      I was the lead of the team and I have worked with Java for years in Springfield.""";

  private static final String GOOD =
      """
      {"skills": [{"name": "Java", "times": 2, "weight": null, "tool": true}], "mood": "TIRED", "note": "[PERSON_1] has [EMAIL_1]"}""";

  private final Imitation server = Imitation.start();
  private final SamplePurpose purpose = new SamplePurpose();
  private final Ticking clock = new Ticking();
  private final Counting meter = new Counting();
  private Gateway gateway = gateway(Map.of());

  @AfterEach
  void close() {
    gateway.connection().close();
    server.close();
  }

  private Gateway gateway(Map<String, String> more) {
    var variables = new HashMap<>(Map.of("CURSUS_AI_PRICE_PROMPT", "2"));
    variables.putAll(more);
    return ImitatedAi.gateway(server, clock, List.of("Ana Rivera"), variables);
  }

  private Answer<Skills> ask() {
    return gateway.ask(purpose, TEXT, meter);
  }

  @Test
  void asksTheModelWithoutWhatTellsWhoSomebodyIs() {
    server.answering(request -> GOOD);
    var answer = ask();
    assertThat(answer.spend().engine()).isEqualTo(Engine.LLM);
    assertThat(answer.spend().reason()).isNull();
    assertThat(answer.spend().model()).isEqualTo("imitated");
    assertThat(answer.spend().promptVersion()).isEqualTo("sample-1");
    assertThat(answer.value().note()).isEqualTo("Ana Rivera has ana@example.org");
    assertThat(server.lastWords())
        .contains("[PERSON_1], [EMAIL_1], [PHONE_1], [LINK_1]", "Springfield")
        .doesNotContain("Ana", "Rivera", "example.org", "7788", "linkedin");
    assertThat(server.addresses()).containsExactly("/some/path/v9/chat/completions");
    assertThat(answer.spend().promptTokens()).isPositive();
    assertThat(answer.spend().completionTokens()).isPositive();
    assertThat(answer.spend().costMicros()).isEqualTo(2L * answer.spend().promptTokens());
    assertThat(meter.spends).containsExactly(answer.spend());
    assertThat(meter.held).hasSize(1);
    assertThat(meter.held.getFirst()).isGreaterThan(answer.spend().promptTokens());
  }

  @Test
  void holdsTheModelToTheSchemaOfTheRecord() {
    var answer = ask();
    var format = server.requests().getFirst().path("response_format");
    assertThat(format.path("json_schema").path("strict").asBoolean()).isTrue();
    assertThat(format.path("json_schema").path("schema").toString())
        .isEqualTo(
            """
            {"type":"object","properties":{"skills":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","description":"As the text has it"},"times":{"type":"integer"},"weight":{"type":["number","null"]},"tool":{"type":"boolean"}},"required":["name","times","weight","tool"],"additionalProperties":false}},"mood":{"type":"string","enum":["GLAD","TIRED"]},"note":{"type":["string","null"]}},"required":["skills","mood","note"],"additionalProperties":false}""");
    assertThat(answer.value().skills().getFirst().name()).isEqualTo("some words");
  }

  @ParameterizedTest
  @CsvSource({
    "KNOWS_OBJECTS_ONLY, json_object, 2",
    "KNOWS_NONE, text, 3",
    "IGNORES_ALL, json_schema, 1"
  })
  void goesDownTheLadderAndRemembers(Forms forms, String form, int calls) {
    server.forms(forms).answering(request -> GOOD);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(calls);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(calls + 1);
    var last = server.requests().getLast();
    assertThat(last.path("response_format").path("type").asString("text")).isEqualTo(form);
    assertThat(server.lastWords().contains("JSON Schema")).isEqualTo(!form.equals("json_schema"));
  }

  @Test
  void stepsDownFromAFormThatIsAcceptedAndIgnored() {
    server
        .forms(Forms.IGNORES_ALL)
        .answering(request -> request.toString().contains("JSON Schema") ? GOOD : "Java, I think.");
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(2);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void learnsWhatANewModelDoesNotTake() {
    server.withANewModel().answering(request -> GOOD);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(3);
    assertThat(server.requests().getLast().has("max_completion_tokens")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"THINKS_ALOUD", "THINKS_SECRETLY", "PROSE_AROUND"})
  void findsTheAnswerInWhatSurroundsIt(Fault fault) {
    server.answering(request -> GOOD).next(fault);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"WRONG_SHAPE", "TRUNCATED", "EMPTY"})
  void asksOnceForARepair(Fault fault) {
    server.answering(request -> GOOD).next(fault);
    var answer = ask();
    assertThat(answer.spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(2);
    assertThat(server.lastWords()).contains("cannot be used");
    assertThat(meter.held).hasSize(2);
    assertThat(meter.spends).hasSize(1);
    assertThat(answer.spend().promptTokens()).isGreaterThan(450);
  }

  @Test
  void namesTheFaultsInTheRepair() {
    var bad = GOOD.replace("\"Java\"", "\"Flying\"");
    server.answering(r -> r.toString().contains("does not name Flying") ? GOOD : bad);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void refusesPlaceholdersThatTheModelMadeUp() {
    server.answering(request -> GOOD.replace("[EMAIL_1]", "[EMAIL_7]"));
    var answer = ask();
    assertThat(answer.spend().reason()).isEqualTo("not-valid");
    assertThat(server.lastWords()).contains("[EMAIL_7]");
  }

  @ParameterizedTest
  @CsvSource({
    "TOO_MANY, rate-limited, 3",
    "TOO_MANY_WAIT_AN_HOUR, rate-limited, 1",
    "BROKEN, endpoint-failed, 3",
    "RESET, unreachable, 3",
    "CUT, unreachable, 3",
    "TRUNCATED, cut-off, 2",
    "WRONG_SHAPE, not-valid, 2",
    "REFUSAL, refused, 1",
    "EMPTY, empty, 2",
    "KEY_REFUSED, key-refused, 1",
    "HUGE, too-large, 1",
    "NO_JSON_AT_ALL, not-valid, 1",
    "REDIRECT, request-refused, 1",
    "TOO_LONG, too-long, 1",
  })
  void theBuiltInEngineAnswersAndSaysWhy(Fault fault, String reason, int calls) {
    server.answering(request -> GOOD).always(fault);
    var answer = ask();
    assertThat(answer.value()).isEqualTo(SamplePurpose.BUILT_IN);
    assertThat(answer.spend().engine()).isEqualTo(Engine.BUILTIN);
    assertThat(answer.spend().reason()).isEqualTo(reason);
    assertThat(answer.spend().model()).isEqualTo("sample-rules-1");
    assertThat(server.requests()).hasSize(calls);
    assertThat(meter.spends).containsExactly(answer.spend());
    boolean spent = List.of("TRUNCATED", "WRONG_SHAPE", "REFUSAL", "EMPTY").contains(fault.name());
    assertThat(answer.spend().promptTokens() > 0).isEqualTo(spent);
  }

  @ParameterizedTest
  @EnumSource(names = {"TOO_MANY", "TOO_MANY_WAIT_A_SECOND", "BROKEN", "RESET"})
  void triesAgainWhatMayPass(Fault fault) {
    long started = System.nanoTime();
    server.answering(request -> GOOD).next(fault);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(server.requests()).hasSize(2);
    if (fault == Fault.TOO_MANY_WAIT_A_SECOND) {
      assertThat(System.nanoTime() - started).isGreaterThan(1_000_000_000L);
    }
  }

  @Test
  void waitsNoLongerThanConfigured() {
    gateway = gateway(Map.of("CURSUS_AI_TIMEOUT", "300ms"));
    server.next(Fault.SILENT);
    long started = System.nanoTime();
    assertThat(ask().spend().reason()).isEqualTo("timed-out");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Imitation.SILENCE);
  }

  @Test
  void leavesAnEndpointAloneThatIsDown() {
    server.answering(request -> GOOD).always(Fault.RESET);
    ask();
    ask();
    assertThat(server.requests()).hasSize(5);
    assertThat(ask().spend().reason()).isEqualTo("circuit-open");
    assertThat(gateway.engineFor(purpose)).isEqualTo(Engine.BUILTIN);
    assertThat(server.requests()).hasSize(5);
    clock.tick(Duration.ofSeconds(31));
    assertThat(gateway.engineFor(purpose)).isEqualTo(Engine.LLM);
    ask();
    assertThat(server.requests()).as("one call tries").hasSize(6);
    clock.tick(Duration.ofSeconds(31));
    server.always(null);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
  }

  @Test
  void asksNobodyWhoseCapIsReached() {
    meter.room = 0;
    assertThat(ask().spend().reason()).isEqualTo("cap-reached");
    assertThat(server.requests()).isEmpty();
    assertThat(meter.spends).hasSize(1);
  }

  @Test
  void asksForNoRepairWithoutRoomForIt() {
    meter.room = 1;
    server.always(Fault.WRONG_SHAPE);
    assertThat(ask().spend().reason()).isEqualTo("cap-reached");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void answersInTheLanguageOfTheText() {
    var german =
        GOOD.replace(
            "[PERSON_1] has [EMAIL_1]",
            "Die Person ist mit der Arbeit und dem Team nicht zufrieden");
    server.answering(request -> german);
    assertThat(ask().spend().reason()).isEqualTo("other-language");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void sendsNothingThatIsLongerThanTheModelReads() {
    gateway = gateway(Map.of("CURSUS_AI_CONTEXT", "2000"));
    var answer = gateway.ask(purpose, "Java ".repeat(5_000), meter);
    assertThat(answer.spend().reason()).isEqualTo("too-long");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void takesNoPrivateAddressWhereTheyAreForbidden() {
    gateway = gateway(Map.of("CURSUS_AI_PRIVATE_ADDRESSES", "forbid"));
    assertThat(ask().spend().reason()).isEqualTo("private-address");
    assertThat(server.addresses()).isEmpty();
  }

  @Test
  void aPurposeMayHaveAModelOfItsOwnOrNone() {
    server.answering(request -> GOOD);
    gateway = gateway(Map.of("CURSUS_AI_MODEL_SAMPLE", "special"));
    assertThat(ask().spend().model()).isEqualTo("special");
    gateway = gateway(Map.of("CURSUS_AI_MODEL_SAMPLE", "builtin"));
    assertThat(gateway.engineFor(purpose)).isEqualTo(Engine.BUILTIN);
    var answer = ask();
    assertThat(answer.spend().engine()).isEqualTo(Engine.BUILTIN);
    assertThat(answer.spend().reason()).isNull();
  }

  @Test
  void knowsARefusedKeyFromTheStartOn() {
    server.wanting("right");
    gateway = gateway(Map.of("CURSUS_AI_KEY", "wrong"));
    AiConnection.tryKey(gateway.connection().endpoint().orElseThrow());
    assertThat(gateway.engineFor(purpose)).isEqualTo(Engine.BUILTIN);
    assertThat(ask().spend().reason()).isEqualTo("key-refused");
    assertThat(server.addresses()).containsExactly("/some/path/v9/models");
    gateway = gateway(Map.of("CURSUS_AI_KEY", "right"));
    AiConnection.tryKey(gateway.connection().endpoint().orElseThrow());
    assertThat(ask().spend().engine()).isEqualTo(Engine.LLM);
  }

  @Test
  void endsWhenThePersonNoLongerWaits() throws InterruptedException {
    server.always(Fault.SILENT);
    var ended = new ArrayList<Throwable>();
    var asking =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    ask();
                  } catch (CancellationException e) {
                    ended.add(e);
                  }
                });
    while (server.requests().isEmpty()) {
      Thread.sleep(5);
    }
    asking.interrupt();
    asking.join(Patience.LIMIT);
    assertThat(ended).hasSize(1);
    assertThat(meter.spends).hasSize(1);
  }

  private static float[][] again(AiClient client, String... texts) {
    return client.embed(List.of(texts), Duration.ofSeconds(10), new AiTally());
  }

  @Test
  void embedsTextsInTheirOrder() {
    var client = gateway.connection().endpoint().orElseThrow().client();
    var texts = new ArrayList<String>();
    for (int i = 0; i < 70; i++) {
      texts.add("text " + i);
    }
    var spent = new AiTally();
    var vectors = client.embed(texts, Duration.ofSeconds(10), spent);
    assertThat(vectors).hasDimensions(70, 8);
    assertThat(vectors[69]).isEqualTo(again(client, "text 69")[0]);
    assertThat(again(client)).isEmpty();
    assertThat(spent.promptTokens()).as("of both calls").isGreaterThan(100);
  }

  @Test
  void saysWhatCannotBeUsedOfTheConfiguration() {
    var settings =
        AiSettings.of(
            Map.of(
                "CURSUS_AI_URL", "ftp://x",
                "CURSUS_AI_KEY", "two words",
                "CURSUS_AI_TIMEOUT", "soon",
                "CURSUS_AI_PRICE_PROMPT", "-1",
                "CURSUS_AI_CONTEXT", "big",
                "CURSUS_AI_PRIVATE_ADDRESSES", "maybe"));
    assertThat(settings.faults()).hasSize(6).allMatch(each -> each.endsWith("."));
    assertThat(settings.hasEndpoint()).isFalse();
    assertThat(settings.privateAddresses()).isFalse();
    assertThatThrownBy(() -> new AiClient(settings)).isInstanceOf(IllegalArgumentException.class);
  }

  /// A clock that a test moves.
  static final class Ticking extends Clock {

    private volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

    void tick(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /// A meter with room for so many calls.
  static final class Counting implements Meter {

    int room = 100;
    final List<Long> held = new ArrayList<>();
    final List<Spend> spends = new ArrayList<>();

    @Override
    public boolean hold(long tokens, long costMicros) {
      if (room-- <= 0) {
        return false;
      }
      held.add(tokens);
      return true;
    }

    @Override
    public void add(Spend spend) {
      spends.add(spend);
    }
  }
}
