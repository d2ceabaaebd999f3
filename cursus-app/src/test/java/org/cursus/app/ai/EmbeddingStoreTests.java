package org.cursus.app.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.CursusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Models that replace each other. Each test undoes what it did.
@Tag("vectors")
@CursusTest
class EmbeddingStoreTests {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(2));
  private static final ReferenceText COOKING =
      new ReferenceText("cook", "Cooks", List.of("Cook meals."));
  private static final ReferenceText WELDING =
      new ReferenceText("weld", "Welders", List.of("Weld steel."));

  private final EmbeddingStore store;
  private final ReferenceSearchStore search;
  private final TransactionTemplate transactions;
  private String source;

  EmbeddingStoreTests(
      @Autowired EmbeddingStore store,
      @Autowired ReferenceSearchStore search,
      @Autowired TransactionTemplate transactions) {
    this.store = store;
    this.search = search;
    this.transactions = transactions;
  }

  @BeforeEach
  void another() {
    source = UUID.randomUUID().toString();
  }

  private <T> T undone(Supplier<T> work) {
    return new Caller(Caller.Role.SYSTEM, null)
        .call(
            () ->
                transactions.execute(
                    status -> {
                      status.setRollbackOnly();
                      return work.get();
                    }));
  }

  private static float[] towards(int place) {
    var vector = new float[8];
    vector[place] = 1;
    return vector;
  }

  private UUID live(String name, float[] cooking, float[] welding) {
    store.addTexts(source, List.of(COOKING, WELDING));
    var id = store.begin(name, ReferenceSet.OCCUPATIONS, source, "", NOW, UNTIL).orElseThrow();
    store.add(id, List.of(COOKING, WELDING), List.of(cooking, welding));
    store.goLive(id, NOW);
    return id;
  }

  @Test
  void theNearestVectorComesFirstWhateverTheWords() {
    var found =
        undone(
            () -> {
              var id = live("one", towards(0), towards(1));
              var near = search.vectors(id).nearest(towards(1), 100);
              var byQuery = search.near(id, towards(1), "zzz", 5);
              assertThat(search.fuse(id, near, "zzz", 5)).isEqualTo(byQuery);
              return byQuery;
            });

    assertThat(found).extracting(Near::key).containsExactly("weld", "cook");
    assertThat(found).noneMatch(Near::byWords);
  }

  @Test
  void withoutAVectorTheWordsDecide() {
    var found =
        undone(() -> search.near(live("one", towards(0), towards(1)), null, "who welds steel", 5));

    assertThat(found).extracting(Near::key).containsExactly("weld");
    assertThat(found).noneMatch(Near::byMeaning);
  }

  @Test
  void aVectorOfAModelThatIsNoLongerLiveFindsNothing() {
    var found =
        undone(
            () -> {
              var old = live("one", towards(0), towards(1));
              var next =
                  store
                      .begin("two", ReferenceSet.OCCUPATIONS, source, "", NOW, UNTIL)
                      .orElseThrow();
              store.add(next, List.of(COOKING, WELDING), List.of(towards(1), towards(0)));
              assertThat(search.near(next, towards(1), "zzz", 5)).as("not live yet").isEmpty();
              assertThat(search.near(old, towards(1), "zzz", 1))
                  .extracting(Near::key)
                  .containsExactly("weld");
              store.goLive(next, NOW);
              assertThat(search.near(next, towards(1), "zzz", 1))
                  .extracting(Near::key)
                  .containsExactly("cook");
              return search.near(old, towards(1), "zzz", 5);
            });

    assertThat(found).isEmpty();
  }

  @Test
  void oneNodeBuildsAndAnotherTakesOverWhenItIsSilent() {
    undone(
        () -> {
          store.addTexts(source, List.of(COOKING, WELDING));
          var id =
              store.begin("one", ReferenceSet.OCCUPATIONS, source, "", NOW, UNTIL).orElseThrow();
          assertThat(
                  store.begin(
                      "one", ReferenceSet.OCCUPATIONS, source, "", NOW.plusSeconds(1), UNTIL))
              .isEmpty();
          store.add(id, List.of(COOKING), List.of(towards(0)));
          store.gotOn(id, NOW, UNTIL);
          var model = store.models().stream().filter(m -> m.id().equals(id)).findFirst();
          assertThat(model.orElseThrow().textsDone()).isEqualTo(1);
          assertThat(model.orElseThrow().textsTotal()).isEqualTo(2);

          assertThat(
                  store.begin(
                      "one", ReferenceSet.OCCUPATIONS, source, "", UNTIL, UNTIL.plusSeconds(9)))
              .contains(id);
          assertThat(store.toDo(id, source, 9))
              .extracting(ReferenceText::key)
              .containsExactly("weld");
          return id;
        });
  }

  @Test
  void textsThatNoModelNeedsAreRemoved() {
    undone(
        () -> {
          live("one", towards(0), towards(1));
          var before = source;
          source = UUID.randomUUID().toString();
          live("one", towards(0), towards(1));
          assertThat(store.hasTexts(before)).isFalse();
          assertThat(store.hasTexts(source)).isTrue();
          return source;
        });
  }
}
