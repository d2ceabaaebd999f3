package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.cursus.app.ai.GatewayTests.Counting;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.Imitation.Fault;
import org.cursus.app.testing.Patience;
import org.cursus.app.usage.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Text that is shown while a model writes it.
class StreamTests {

  private static final String TEXT = "Ana Rivera wrote to the company and asked for the job.";
  private static final String LETTER =
      "Dear [PERSON_1], thank you for the letter that you sent to us. We have read it with joy.";

  private final Imitation server = Imitation.start();
  private final SamplePurpose.Letter purpose = new SamplePurpose.Letter();
  private final Counting meter = new Counting();
  private final Gateway gateway =
      ImitatedAi.gateway(server, Clock.systemUTC(), List.of("Ana Rivera"), Map.of());

  @AfterEach
  void close() {
    gateway.connection().close();
    server.close();
  }

  /// What somebody sees.
  private static class Shown implements TextSink {

    final StringBuilder text = new StringBuilder();
    int pieces;
    int restarts;

    @Override
    public void text(String piece) {
      pieces++;
      text.append(piece);
    }

    @Override
    public void restart() {
      restarts++;
      text.setLength(0);
    }
  }

  private final Shown shown = new Shown();

  private Answer<String> stream() {
    return gateway.stream(purpose, TEXT, meter, shown);
  }

  @Test
  void showsATextWhileItIsWritten() {
    server.answering(request -> LETTER);
    var answer = stream();
    assertThat(answer.value())
        .startsWith("Dear Ana Rivera, thank you")
        .isEqualTo(shown.text.toString());
    assertThat(shown.pieces).isGreaterThan(5);
    assertThat(shown.restarts).isZero();
    assertThat(answer.spend().engine()).isEqualTo(Engine.LLM);
    assertThat(answer.spend().completionTokens()).isEqualTo(LETTER.length() / 4 + 1);
    assertThat(meter.spends).containsExactly(answer.spend());
    assertThat(server.requests().getFirst().path("stream_options").toString())
        .isEqualTo("{\"include_usage\":true}");
  }

  @Test
  void countsWhereTheEndpointDoesNot() {
    server.withoutUsage().answering(request -> LETTER);
    var answer = stream();
    assertThat(answer.spend().engine()).isEqualTo(Engine.LLM);
    assertThat(answer.spend().completionTokens()).isGreaterThan(LETTER.length() / 4);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void neverShowsWhatTheModelThinks() {
    server.answering(request -> LETTER).next(Fault.THINKS_ALOUD);
    assertThat(stream().value()).startsWith("Dear Ana Rivera");
    assertThat(shown.restarts).isZero();
  }

  @Test
  void takesBackWhatTurnsOutToBeThinking() {
    server.answering(request -> LETTER).next(Fault.THINKS_SECRETLY);
    assertThat(stream().value()).startsWith("Dear Ana Rivera").isEqualTo(shown.text.toString());
    assertThat(shown.restarts).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "CUT, cut-off, 1",
    "CUT_POLITELY, cut-off, 1",
    "TRUNCATED, cut-off, 1",
    "HUGE, too-large, 1",
    "REFUSAL, refused, 0",
    "EMPTY, empty, 0",
    "BROKEN, endpoint-failed, 0",
    "RESET, unreachable, 0",
    "KEY_REFUSED, key-refused, 0",
    "TOO_LONG, too-long, 0",
    "NO_JSON_AT_ALL, cut-off, 0"
  })
  void theBuiltInEngineTakesOver(Fault fault, String reason, int restarts) {
    server.answering(request -> LETTER).always(fault);
    var answer = stream();
    assertThat(answer.value()).isEqualTo("Thank you.").isEqualTo(shown.text.toString());
    assertThat(answer.spend().reason()).isEqualTo(reason);
    assertThat(shown.restarts).isEqualTo(restarts);
    assertThat(meter.spends).containsExactly(answer.spend());
    assertThat(answer.spend().completionTokens() > 1)
        .isEqualTo(restarts > 0 || fault == Fault.REFUSAL && answer.spend().completionTokens() > 1);
  }

  @Test
  void takesBackATextInAnotherLanguage() {
    server.answering(
        request ->
            "Die Antwort ist für den Menschen und das Team nicht von der Firma und mit der Bahn.");
    assertThat(stream().spend().reason()).isEqualTo("other-language");
    assertThat(shown.restarts).isEqualTo(1);
    assertThat(shown.text.toString()).isEqualTo("Thank you.");
  }

  @ParameterizedTest
  @EnumSource(names = {"TOO_MANY", "BROKEN", "RESET"})
  void triesAgainBeforeAnythingIsShown(Fault fault) {
    server.answering(request -> LETTER).next(fault);
    assertThat(stream().spend().engine()).isEqualTo(Engine.LLM);
    assertThat(shown.restarts).isZero();
  }

  @Test
  void endsWhenTheReaderIsGone() {
    server.answering(request -> LETTER.repeat(200));
    var leaving =
        new Shown() {
          @Override
          public void text(String piece) {
            throw new IllegalStateException("gone");
          }
        };
    assertThatThrownBy(() -> gateway.stream(purpose, TEXT, meter, leaving))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gone");
    assertThat(meter.spends).hasSize(1);
  }

  @Test
  void endsWhenItIsInterrupted() throws InterruptedException {
    server.answering(request -> LETTER.repeat(50));
    var begun = new CountDownLatch(1);
    var ended = new ArrayList<Throwable>();
    var reading =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    gateway.stream(
                        purpose,
                        TEXT,
                        meter,
                        new Shown() {
                          @Override
                          public void text(String piece) {
                            begun.countDown();
                            if (begun.getCount() == 0 && pieces++ == 0) {
                              Thread.currentThread().interrupt();
                            }
                          }
                        });
                  } catch (CancellationException e) {
                    ended.add(e);
                  }
                });
    begun.await();
    reading.join(Patience.LIMIT);
    assertThat(ended).hasSize(1);
    assertThat(meter.spends).hasSize(1);
    assertThat(meter.spends.getFirst().reason()).isEqualTo("cancelled");
  }

  @Test
  void findsThinkingHoweverItIsCut() {
    var text = "  <think>a < b</think>\n1 < 2 <b>bold</b> <thinking>more</THINKING>end <thin";
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      var sink = new Shown();
      var stream = new ThinkingStream(sink);
      for (int at = 0; at < text.length(); ) {
        int to = Math.min(text.length(), at + 1 + random.nextInt(9));
        stream.accept(text.substring(at, to));
        at = to;
      }
      stream.end();
      assertThat(sink.text.toString()).isEqualTo("1 < 2 <b>bold</b> end <thin");
    }
  }
}
