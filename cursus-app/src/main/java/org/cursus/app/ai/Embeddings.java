package org.cursus.app.ai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.ai.Embedder.EmbeddingFailed;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.database.VectorType;
import org.cursus.app.usage.Engine;
import org.cursus.engine.embedding.TextEmbedding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds reference texts by meaning and words together, and keeps their vectors in line with the
/// texts and with the model that is configured.
///
/// While another model is being built, the old one goes on answering; a query names the model that
/// made its vector, so two models never meet.
@Service
public class Embeddings {

  private static final Logger log = LoggerFactory.getLogger(Embeddings.class);

  /// Longer text is cut: its first pages say what it is about.
  private static final int LONGEST_TEXT = 20_000;

  private static final int BATCH = 64;

  /// So many nearest by vector count beside those that have the words.
  private static final int NEAREST = 100;

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final EmbeddingStore store;
  private final ReferenceSearchStore search;
  private final VectorType type;
  private final EmbeddingEndpoint endpoint;
  private final PersonVectors people;
  private final AiToday today;
  private final TransactionTemplate transactions;
  private final Clock clock;

  /// The built-in model of the source it was last asked for.
  private volatile @Nullable Learned learned;

  private volatile @Nullable Held held;

  Embeddings(
      EmbeddingStore store,
      ReferenceSearchStore search,
      VectorType type,
      EmbeddingEndpoint endpoint,
      PersonVectors people,
      AiToday today,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.type = type;
    this.endpoint = endpoint;
    this.people = people;
    this.today = today;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The vectors of a model as it was at a time.
  private record Held(UUID modelId, Instant at, @Nullable ReferenceVectors vectors) {}

  private record Learned(String source, BuiltInEmbedder embedder) {}

  /// Reference texts near a text, the best first. Where the endpoint's model is asked, this is
  /// metered as the caller's. Call it outside of any transaction.
  ///
  /// @param text not blank
  public NearTexts near(String text, int limit) {
    var live = live(ReferenceSet.OCCUPATIONS).orElse(null);
    if (live == null) {
      return NearTexts.of(List.of(), Engine.BUILTIN, NearTexts.NOT_PREPARED);
    }
    var asked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    var embedder = embedder(live);
    var made = made(embedder, asked);
    var found =
        Objects.requireNonNull(
            transactions.execute(status -> near(live, made.vector(), asked, limit)));
    boolean byEndpoint = embedder == endpoint && made.vector() != null;
    return NearTexts.of(found, byEndpoint ? Engine.LLM : Engine.BUILTIN, made.reason());
  }

  private List<Near> near(EmbeddingModel live, float @Nullable [] vector, String asked, int limit) {
    var there = held(live);
    return vector == null || there == null
        ? search.near(live.id(), vector, asked, limit)
        : search.fuse(live.id(), there.nearest(vector, NEAREST), asked, limit);
  }

  /// Null where PostgreSQL itself compares vectors.
  private @Nullable ReferenceVectors held(EmbeddingModel live) {
    var there = held;
    if (there == null
        || !there.modelId().equals(live.id())
        || !there.at().equals(live.updatedAt())) {
      var vectors = type.knowsVectors() ? null : search.vectors(live.id());
      there = new Held(live.id(), live.updatedAt(), vectors);
      held = there;
    }
    return there.vectors();
  }

  private PersonVectors.Made made(@Nullable Embedder embedder, String text) {
    if (embedder == null) {
      return new PersonVectors.Made(null, AiReason.NOT_CONFIGURED.code());
    }
    return embedder == endpoint
        ? people.of(text)
        : new PersonVectors.Made(
            embedder.embed(List.of(List.of(text)), new AiTally()).getFirst(), null);
  }

  /// The model of a set that is asked; empty while none is ready.
  Optional<EmbeddingModel> live(ReferenceSet set) {
    return models().stream().filter(each -> each.live() && each.set() == set).findFirst();
  }

  /// All models, for administrators.
  public List<EmbeddingModel> models() {
    return Objects.requireNonNull(transactions.execute(status -> store.models()));
  }

  /// Brings the vectors of the occupations in line with their texts and with the configured model.
  /// Quick when nothing is to be done; on several nodes at once, one does it.
  ///
  /// @param source names the texts, such as the id of a release
  public void renew(String source, Supplier<List<ReferenceText>> texts) {
    Caller.system().run(() -> renewAsSystem(source, texts));
  }

  private void renewAsSystem(String source, Supplier<List<ReferenceText>> texts) {
    var wanted = wanted();
    boolean there =
        live(ReferenceSet.OCCUPATIONS)
            .filter(m -> m.name().equals(wanted) && m.source().equals(source))
            .isPresent();
    if (!there) {
      takeTexts(source, texts);
      begin(ReferenceSet.OCCUPATIONS, wanted, source, "");
    }
  }

  /// The model that is configured.
  String wanted() {
    return endpoint.isConfigured() ? endpoint.name() : TextEmbedding.VERSION;
  }

  /// Builds a model, unless another node does.
  void begin(ReferenceSet set, String name, String source, String learnedFrom) {
    var now = clock.instant();
    transactions
        .execute(status -> store.begin(name, set, source, learnedFrom, now, now.plus(LEASE)))
        .ifPresent(
            id ->
                build(
                    new EmbeddingModel(
                        id, name, set, source, learnedFrom, false, 0, 0, null, now)));
  }

  private void takeTexts(String source, Supplier<List<ReferenceText>> texts) {
    if (!Boolean.TRUE.equals(transactions.execute(status -> store.hasTexts(source)))) {
      var read = texts.get();
      transactions.executeWithoutResult(status -> store.addTexts(source, read));
    }
  }

  /// Goes on where it stopped, however often it was cut off.
  void build(EmbeddingModel model) {
    try {
      while (true) {
        var batch =
            Objects.requireNonNull(
                transactions.execute(status -> store.toDo(model.id(), model.source(), BATCH)));
        if (batch.isEmpty()) {
          break;
        }
        var embedder = embedder(model);
        if (embedder == null) {
          // Another release came meanwhile; the model of that one is begun by who follows it.
          log.info("{} are not built on: what it learned from is gone", model.name());
          return;
        }
        var vectors = embedded(embedder, batch);
        transactions.executeWithoutResult(
            status -> {
              store.add(model.id(), batch, vectors);
              var now = clock.instant();
              store.gotOn(model.id(), now, now.plus(LEASE));
            });
      }
      if (!model.live()) {
        transactions.executeWithoutResult(status -> store.goLive(model.id(), clock.instant()));
        log.info("{} are found by meaning with {} now", model.set().key(), model.name());
      }
    } catch (EmbeddingFailed e) {
      log.warn("the embedding model does not answer: {}", e.getMessage());
      transactions.executeWithoutResult(
          status ->
              store.stuck(model.id(), Objects.requireNonNull(e.getMessage()), clock.instant()));
    }
  }

  /// No person asked for these, so nobody's credits or caps are touched.
  private List<float[]> embedded(Embedder embedder, List<ReferenceText> batch) {
    var spent = new AiTally();
    try {
      return embedder.embed(batch.stream().map(ReferenceText::passages).toList(), spent);
    } finally {
      today.prepared(spent.promptTokens());
    }
  }

  /// Null when the model is one that is no longer configured, or cannot be learned any more.
  @Nullable Embedder embedder(EmbeddingModel model) {
    if (model.name().equals(TextEmbedding.VERSION)) {
      return builtIn(model.words());
    }
    return isEndpoint(model) ? endpoint : null;
  }

  /// Whether texts leave the machine for it.
  boolean isEndpoint(EmbeddingModel model) {
    return endpoint.isConfigured() && endpoint.name().equals(model.name());
  }

  /// Null when the texts that it learned from are gone.
  @Nullable BuiltInEmbedder builtIn(String source) {
    var there = learned;
    if (there != null && there.source().equals(source)) {
      return there.embedder();
    }
    var texts = Objects.requireNonNull(transactions.execute(status -> store.texts(source)));
    if (texts.isEmpty()) {
      return null;
    }
    var passages = texts.stream().flatMap(text -> text.passages().stream()).toList();
    var embedder = new BuiltInEmbedder(TextEmbedding.learn(passages));
    learned = new Learned(source, embedder);
    return embedder;
  }
}
