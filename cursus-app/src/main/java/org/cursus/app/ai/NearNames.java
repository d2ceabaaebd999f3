package org.cursus.app.ai;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cursus.app.platform.Caller;
import org.cursus.engine.embedding.TextEmbedding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds shared names by meaning, and keeps their vectors in line with them. Names are no running
/// text, so the built-in model learns its words from the occupations.
@Service
public class NearNames {

  /// More are asked in several queries.
  static final int AT_ONCE = 60;

  private static final String SOURCE = "names";

  private final Embeddings embeddings;
  private final EmbeddingStore models;
  private final NearNameStore store;
  private final PersonVectors people;
  private final TransactionTemplate transactions;
  private final Clock clock;

  NearNames(
      Embeddings embeddings,
      EmbeddingStore models,
      NearNameStore store,
      PersonVectors people,
      TransactionTemplate transactions,
      Clock clock) {
    this.embeddings = embeddings;
    this.models = models;
    this.store = store;
    this.people = people;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What is asked.
  ///
  /// @param kind of value, with which the key of a name begins
  public record Wanted(String kind, String text) {}

  /// The model that is asked, as things stand.
  ///
  /// @param id changes with the model
  /// @param builtIn false when texts go to the operator's endpoint
  /// @param changedAt since when its names are as they are
  public record Model(String id, boolean builtIn, Instant changedAt) {}

  /// Empty while none is ready.
  public Optional<Model> model() {
    return embeddings
        .live(ReferenceSet.NAMES)
        .map(
            live ->
                new Model(
                    live.id().toString(),
                    live.name().equals(TextEmbedding.VERSION),
                    live.updatedAt()));
  }

  /// For each text, in order, the names near it, the most alike first. Where the endpoint's
  /// model is asked, this is metered as the caller's. Call it outside of any transaction.
  ///
  /// @return empty when no model can be asked now
  public Optional<List<List<NearName>>> near(List<Wanted> wanted) {
    var live = embeddings.live(ReferenceSet.NAMES).orElse(null);
    if (live == null) {
      return Optional.empty();
    }
    var found = new ArrayList<List<NearName>>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      var some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
      var vectors = vectors(live, some.stream().map(Wanted::text).toList());
      if (vectors.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(
          Objects.requireNonNull(
              transactions.execute(
                  status ->
                      store.near(
                          live.id(),
                          some.stream().map(Wanted::kind).toList(),
                          some.stream().map(Wanted::text).toList(),
                          vectors))));
    }
    return Optional.of(found);
  }

  /// Empty when the model cannot be asked now.
  private List<float[]> vectors(EmbeddingModel model, List<String> texts) {
    var embedder = embeddings.embedder(model);
    if (embedder == null) {
      return List.of();
    }
    return embeddings.isEndpoint(model)
        ? people.of(texts).vectors()
        : embedder.embed(texts.stream().map(List::of).toList(), new AiTally());
  }

  /// Brings texts and vectors in line with the names and with the configured model. What stayed as
  /// it was keeps its vector.
  ///
  /// @param learnedFrom the texts of occupations that the built-in model learns from; nothing
  ///     happens before they are there
  /// @return whether all is in line now
  public boolean renew(String learnedFrom, Supplier<List<ReferenceText>> texts) {
    return Caller.system().call(() -> renewAsSystem(learnedFrom, texts));
  }

  private boolean renewAsSystem(String learnedFrom, Supplier<List<ReferenceText>> texts) {
    var wanted = embeddings.wanted();
    var words = wanted.equals(TextEmbedding.VERSION) ? learnedFrom : "";
    if (!words.isEmpty()
        && !Boolean.TRUE.equals(transactions.execute(status -> models.hasTexts(words)))) {
      return false;
    }
    var read = texts.get();
    var live = embeddings.live(ReferenceSet.NAMES).orElse(null);
    transactions.executeWithoutResult(
        status -> {
          if (store.keep(SOURCE, read) && live != null) {
            models.gotOn(live.id(), clock.instant(), clock.instant());
          }
        });
    if (live != null && isCurrent(learnedFrom)) {
      embeddings.build(live);
    } else {
      embeddings.begin(ReferenceSet.NAMES, wanted, SOURCE, words);
    }
    return isCurrent(learnedFrom);
  }

  /// Whether the live model is the configured one with these words.
  public boolean isCurrent(String learnedFrom) {
    var wanted = embeddings.wanted();
    var words = wanted.equals(TextEmbedding.VERSION) ? learnedFrom : "";
    return embeddings
        .live(ReferenceSet.NAMES)
        .filter(each -> each.name().equals(wanted) && each.learnedFrom().equals(words))
        .isPresent();
  }
}
