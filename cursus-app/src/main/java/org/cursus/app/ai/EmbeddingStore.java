package org.cursus.app.ai;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Models, reference texts and their vectors.
@Repository
class EmbeddingStore {

  /// Before the numbers of an array: dimensions, flags, type, length and lower bound.
  private static final int ARRAY_HEAD = 20;

  /// Each number follows its length.
  private static final int ARRAY_STEP = 8;

  static final String MODELS =
      """
      select m.id, m.name, m.text_set, m.source, m.learned_from, m.state = 'live' as live,
        m.texts_total, m.texts_done, m.fault, m.updated_at
      from embedding_model m
      order by m.id
      """;

  static final String BEGIN =
      """
      insert into embedding_model (id, name, text_set, source, learned_from, leased_until)
      values (:id, :name, :set, :source, :learnedFrom, :now)
      on conflict (name, source, learned_from) do nothing
      """;

  /// Only one node gets it.
  static final String LEASE =
      """
      update embedding_model m
      set leased_until = :until, fault = null, updated_at = :now,
        texts_total = (select count(*) from reference_text t where t.source = m.source)
      where m.name = :name
        and m.source = :source
        and m.learned_from = :learnedFrom
        and m.state = 'building'
        and m.leased_until <= :now
      returning m.id
      """;

  static final String HAS_TEXTS =
      "select exists (select from reference_text t where t.source = :source)";

  static final String ADD_TEXTS =
      """
      insert into reference_text (source, key, title, passages, words)
      select :source, t.key, t.title, t.passages,
        setweight(to_tsvector('english', t.title), 'A')
          || setweight(to_tsvector('english', array_to_string(t.passages, ' ')), 'C')
      from jsonb_to_recordset(:texts::jsonb) as t(key text, title text, passages text[])
      on conflict (source, key) do nothing
      """;

  static final String TEXTS =
      """
      select t.key, t.title, t.passages
      from reference_text t
      where t.source = :source
      order by t.key
      """;

  static final String TO_DO =
      """
      select t.key, t.title, t.passages
      from reference_text t
      where t.source = :source
        and not exists (
          select from reference_embedding e where e.model_id = :modelId and e.key = t.key)
      order by t.key
      limit :limit
      """;

  /// Vectors come as array literals: an array of arrays would come apart into single numbers.
  static final String ADD_EMBEDDINGS =
      """
      insert into reference_embedding (model_id, key, embedding, signs)
      select :modelId, v.key, v.embedding::real[]::public.embedding, v.signs::bit(1536)
      from unnest(:keys::text[], :embeddings::text[], :signs::text[]) as v(key, embedding, signs)
      on conflict (model_id, key) do nothing
      """;

  static final String GOT_ON =
      """
      update embedding_model m
      set texts_done = (select count(*) from reference_embedding e where e.model_id = m.id),
        texts_total = (select count(*) from reference_text t where t.source = m.source), fault = null,
        leased_until = :until, updated_at = :now
      where m.id = :modelId
      """;

  static final String STUCK =
      """
      update embedding_model m
      set fault = :fault, leased_until = :now, updated_at = :now
      where m.id = :modelId
      """;

  static final String REMOVE_OTHERS =
      """
      delete from embedding_model m
      using embedding_model live
      where live.id = :modelId
        and m.text_set = live.text_set
        and m.id <> live.id
      """;

  static final String GO_LIVE =
      """
      update embedding_model m
      set state = 'live', updated_at = :now
      where m.id = :modelId
      """;

  /// Those of names follow the names.
  static final String REMOVE_OLD_TEXTS =
      """
      delete from reference_text t
      where t.source <> 'names'
        and not exists (select from embedding_model m where m.source = t.source)
      """;

  /// Nearest by vector and best by words, each with its place in the order, fused by the places
  /// (reciprocal rank fusion, Cormack, Clarke and Buettcher 2009, with 10 for their 60, since only
  /// the first few count here). The bits of the signs choose 300, whose vectors are compared:
  /// nothing among the nearest ten is lost by that. Words count by their rarity and the length of
  /// the text (BM25 with each word once); `ts_rank` knows no rarity, and "people" would outdo
  /// "ward". Without a vector only the words speak.
  static final String NEAR =
      fused(
          """
          candidates as materialized (
            select e.key, e.embedding
            from reference_embedding e
            join live l on l.id = e.model_id
            where :embedding::real[] is not null
            order by bit_count(e.signs # :signs::bit(1536))
            limit 300
          ),
          near as (
            select c.key, row_number() over (
              order by public.embedding_distance(c.embedding, :embedding::real[]::public.embedding), c.key) as place
            from candidates c
          ),
          """);

  /// The same where the nearest by vector are known already.
  static final String NEAR_AND =
      fused(
          """
          near as (
            select n.key, n.place
            from unnest(:near::text[]) with ordinality as n(key, place)
          ),
          """);

  private static String fused(String near) {
    return """
        with live as (
          select m.id, m.source
          from embedding_model m
          where m.state = 'live'
            and m.id = :modelId
        ),
        """
        + near
        + """
        asked as (
          select w.lexeme, plainto_tsquery('simple', w.lexeme) as query
          from unnest(to_tsvector('english', :words)) w
        ),
        told as (
          select h.key, row_number() over (
            order by sum(ln(1 + h.texts / h.spread) * 2.2 / (1.3 + .9 * h.share)) desc, h.key) as place
          from (
            select t.key, length(t.words) / t.usual as share, t.texts,
              count(*) over (partition by a.lexeme) as spread
            from asked a
            join (
              select t.key, t.words, avg(length(t.words)) over () as usual,
                count(*) over ()::double precision as texts
              from reference_text t
              join live l on l.source = t.source
            ) t on t.words @@ a.query
          ) h
          group by h.key
          order by place
          limit 100
        )
        select t.key, t.title, coalesce(1.0 / (10 + n.place), 0) + coalesce(1.0 / (10 + w.place), 0) as score,
          n.place as by_meaning, w.place as by_words
        from near n
        full join told w on w.key = n.key
        join live l on true
        join reference_text t on t.source = l.source and t.key = coalesce(n.key, w.key)
        where n.place <= 100 or w.place is not null
        order by score desc, t.key
        limit :limit
        """;
  }

  static final String KNOWS_VECTORS =
      """
      select t.typbasetype <> 'real[]'::regtype
      from pg_type t
      where t.oid = 'public.embedding'::regtype
      """;

  /// As bytes, which are quicker to read than a text of all numbers.
  static final String VECTORS =
      """
      select e.key, array_send(e.embedding::real[])
      from reference_embedding e
      where e.model_id = :modelId
      order by e.key
      """;

  private final JdbcClient jdbc;

  EmbeddingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<EmbeddingModel> models() {
    return jdbc.sql(MODELS).query(EmbeddingStore::model).list();
  }

  private static EmbeddingModel model(ResultSet row, int number) throws SQLException {
    return new EmbeddingModel(
        row.getObject("id", UUID.class),
        row.getString("name"),
        ReferenceSet.of(row.getString("text_set")),
        row.getString("source"),
        row.getString("learned_from"),
        row.getBoolean("live"),
        row.getInt("texts_total"),
        row.getInt("texts_done"),
        row.getString("fault"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  boolean hasTexts(String source) {
    return jdbc.sql(HAS_TEXTS).param("source", source).query(Boolean.class).single();
  }

  void addTexts(String source, List<ReferenceText> texts) {
    jdbc.sql(ADD_TEXTS)
        .param("source", source)
        .param("texts", JsonMapper.shared().writeValueAsString(texts))
        .update();
  }

  List<ReferenceText> texts(String source) {
    return jdbc.sql(TEXTS).param("source", source).query(EmbeddingStore::text).list();
  }

  private static ReferenceText text(ResultSet row, int number) throws SQLException {
    Array passages = row.getArray("passages");
    return new ReferenceText(
        row.getString("key"), row.getString("title"), List.of((String[]) passages.getArray()));
  }

  /// Takes a model to build, unless another node has it or it is live.
  Optional<UUID> begin(
      String name,
      ReferenceSet set,
      String source,
      String learnedFrom,
      Instant now,
      Instant until) {
    jdbc.sql(BEGIN)
        .param("id", Ids.next())
        .param("name", name)
        .param("set", set.key())
        .param("source", source)
        .param("learnedFrom", learnedFrom)
        .param("now", at(now))
        .update();
    return jdbc.sql(LEASE)
        .param("name", name)
        .param("source", source)
        .param("learnedFrom", learnedFrom)
        .param("now", at(now))
        .param("until", at(until))
        .query(UUID.class)
        .optional();
  }

  List<ReferenceText> toDo(UUID modelId, String source, int limit) {
    return jdbc.sql(TO_DO)
        .param("modelId", modelId)
        .param("source", source)
        .param("limit", limit)
        .query(EmbeddingStore::text)
        .list();
  }

  void add(UUID modelId, List<ReferenceText> texts, List<float[]> vectors) {
    var stored = vectors.stream().map(EmbeddingStore::stored).toList();
    jdbc.sql(ADD_EMBEDDINGS)
        .param("modelId", modelId)
        .param("keys", texts.stream().map(ReferenceText::key).toArray(String[]::new))
        .param("embeddings", stored.stream().map(EmbeddingStore::literal).toArray(String[]::new))
        .param("signs", stored.stream().map(EmbeddingStore::signs).toArray(String[]::new))
        .update();
  }

  /// Most places of a short text's vector are nothing, and thousands of vectors are written after
  /// a new release.
  static String literal(Float[] vector) {
    var literal = new StringBuilder(8 * vector.length).append('{');
    for (float value : vector) {
      if (value == 0) {
        literal.append("0,");
      } else {
        literal.append(value).append(',');
      }
    }
    literal.setCharAt(literal.length() - 1, '}');
    return literal.toString();
  }

  void gotOn(UUID modelId, Instant now, Instant until) {
    jdbc.sql(GOT_ON)
        .param("modelId", modelId)
        .param("now", at(now))
        .param("until", at(until))
        .update();
  }

  void stuck(UUID modelId, String fault, Instant now) {
    jdbc.sql(STUCK).param("modelId", modelId).param("fault", fault).param("now", at(now)).update();
  }

  /// Makes a model the one that is asked, and removes all others with their vectors.
  void goLive(UUID modelId, Instant now) {
    jdbc.sql(REMOVE_OTHERS).param("modelId", modelId).update();
    jdbc.sql(GO_LIVE).param("modelId", modelId).param("now", at(now)).update();
    jdbc.sql(REMOVE_OLD_TEXTS).update();
  }

  /// What is near a text.
  ///
  /// @param vector made by exactly this model; null to go by words alone
  List<Near> near(UUID modelId, float @Nullable [] vector, String words, int limit) {
    var stored = vector == null ? null : stored(vector);
    return jdbc.sql(NEAR)
        .param("modelId", modelId)
        .param("embedding", stored)
        .param("signs", stored == null ? "" : signs(stored))
        .param("words", words)
        .param("limit", limit)
        .query(EmbeddingStore::near)
        .list();
  }

  /// What is near a text.
  ///
  /// @param near keys of the nearest by vector, the nearest first
  List<Near> fuse(UUID modelId, List<String> near, String words, int limit) {
    return jdbc.sql(NEAR_AND)
        .param("modelId", modelId)
        .param("near", near.toArray(String[]::new))
        .param("words", words)
        .param("limit", limit)
        .query(EmbeddingStore::near)
        .list();
  }

  private static Near near(ResultSet row, int number) throws SQLException {
    return new Near(
        Objects.requireNonNull(row.getString("key")),
        Objects.requireNonNull(row.getString("title")),
        row.getDouble("score"),
        row.getObject("by_meaning") != null,
        row.getObject("by_words") != null);
  }

  /// Whether PostgreSQL itself compares vectors here.
  boolean knowsVectors() {
    return jdbc.sql(KNOWS_VECTORS).query(Boolean.class).single();
  }

  ReferenceVectors vectors(UUID modelId) {
    var vectors = new LinkedHashMap<String, float[]>();
    RowCallbackHandler each = row -> vectors.put(row.getString(1), numbers(row.getBytes(2)));
    jdbc.sql(VECTORS).param("modelId", modelId).query(each);
    return new ReferenceVectors(vectors);
  }

  private static float[] numbers(byte[] sent) {
    var bytes = ByteBuffer.wrap(sent);
    var numbers = new float[(sent.length - ARRAY_HEAD) / ARRAY_STEP];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = bytes.getFloat(ARRAY_HEAD + ARRAY_STEP * i + Float.BYTES);
    }
    return numbers;
  }

  static Float[] stored(float[] vector) {
    var stored = new Float[Embedder.STORED];
    for (int i = 0; i < stored.length; i++) {
      stored[i] = i < vector.length ? vector[i] : 0f;
    }
    return stored;
  }

  static String signs(Float[] vector) {
    var signs = new StringBuilder(vector.length);
    for (float value : vector) {
      signs.append(value > 0 ? '1' : '0');
    }
    return signs.toString();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
