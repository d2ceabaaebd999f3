package org.cursus.app.ai;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.database.StoredVector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Models, and the reference texts and vectors that are kept for them. [ReferenceSearchStore] finds
/// among them.
@Repository
class EmbeddingStore {

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
    jdbc.sql(ADD_EMBEDDINGS)
        .param("modelId", modelId)
        .param("keys", texts.stream().map(ReferenceText::key).toArray(String[]::new))
        .param("embeddings", vectors.stream().map(StoredVector::literal).toArray(String[]::new))
        .param("signs", vectors.stream().map(StoredVector::signs).toArray(String[]::new))
        .update();
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

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
