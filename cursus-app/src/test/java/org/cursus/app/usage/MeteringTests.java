package org.cursus.app.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Metered work: reserved, done, charged with its result, and done once.
@CursusTest
class MeteringTests {

  private static final Feature FEATURE = Feature.KEYWORD_EXTRACTION;

  @Autowired private People people;
  @Autowired private Metering metering;
  @Autowired private Credits credits;
  @Autowired private StatementCount statements;

  private Caller ana;

  record Words(List<String> words) implements Titled {
    @Override
    public String about() {
      return "Harbour engineer";
    }
  }

  @BeforeEach
  void signUp() {
    ana = Caller.person(people.signUp("Ana").id());
  }

  private Metered<Words> run(String key, Engine wanted, Engine answers, Supplier<Words> work) {
    return ana.call(
        () ->
            metering.run(
                FEATURE,
                wanted,
                key,
                Map.of("text", "Cranes"),
                Words.class,
                meter -> {
                  meter.add(new Spend(answers, "some-model", "keywords-1", 90, 10, 5, 7, null));
                  return work.get();
                }));
  }

  @Test
  void chargesThePriceOfWhoAnswered() {
    statements.take();
    var paid = run(null, Engine.LLM, Engine.LLM, () -> new Words(List.of("crane")));
    var free = run(null, Engine.LLM, Engine.BUILTIN, () -> new Words(List.of("crane")));
    assertThat(paid.creditsCharged()).isEqualTo(1);
    assertThat(free.creditsCharged()).isZero();
    assertThat(paid.resultId()).isNotNull();
    var balance = ana.call(credits::balance);
    assertThat(balance.left()).isEqualTo(balance.granted() - 1);
    assertThat(balance.reserved()).isZero();
    assertThat(balance.dayTokens()).isEqualTo(200);
  }

  @Test
  void aFailureReleasesWhatWasHeld() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                run(
                    null,
                    Engine.LLM,
                    Engine.LLM,
                    () -> {
                      throw new IllegalStateException("crane broken");
                    }));
    var balance = ana.call(credits::balance);
    assertThat(balance.left()).isEqualTo(balance.granted());
  }

  /// A process that is killed can neither charge nor release; whoever goes on with its job must not
  /// wait for the reservation to expire, and should the first come back it is told that it is late.
  @Test
  void whoeverAloneWorksOnARequestTakesOverFromARunThatWasCutOff() {
    var request = Map.of("text", "Cranes");
    var words = new Words(List.of("crane"));
    Metering.Work<Words> again =
        meter -> {
          meter.add(new Spend(Engine.LLM, "some-model", "keywords-1", 90, 10, 5, 7, null));
          return words;
        };
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                run(
                    "job-1",
                    Engine.LLM,
                    Engine.LLM,
                    () -> {
                      ana.call(
                          () ->
                              metering.runAlone(
                                  FEATURE, Engine.LLM, "job-1", request, Words.class, again));
                      return words;
                    }))
        .matches(late -> late.type() == UsageProblem.USAGE_ENDED);
    var balance = ana.call(credits::balance);
    assertThat(balance.left()).isEqualTo(balance.granted() - 1);
    assertThat(balance.reserved()).isZero();
  }

  @Test
  void theSameRequestIsDoneOnce() {
    var done = new AtomicInteger();
    Supplier<Words> work =
        () -> {
          done.incrementAndGet();
          return new Words(List.of("crane"));
        };
    var outcomes =
        AtOnce.run(
            16,
            number -> {
              try {
                return run("once", Engine.LLM, Engine.LLM, work).creditsCharged();
              } catch (Problem problem) {
                assertThat(problem.type()).isEqualTo(UsageProblem.STILL_RUNNING);
                return 1;
              }
            });
    assertThat(outcomes).containsOnly(1);
    assertThat(done).hasValue(1);
    var again = run("once", Engine.LLM, Engine.LLM, work);
    assertThat(again.replayed()).isTrue();
    assertThat(again.result()).isEqualTo(new Words(List.of("crane")));
    assertThat(again.spend().model()).isEqualTo("some-model");
    assertThat(done).hasValue(1);
    var balance = ana.call(credits::balance);
    assertThat(balance.left()).isEqualTo(balance.granted() - 1);
  }
}
