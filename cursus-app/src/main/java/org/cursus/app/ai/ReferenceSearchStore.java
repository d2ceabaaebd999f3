package org.cursus.app.ai;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.database.StoredVector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds reference texts by their vectors and words.
@Repository
class ReferenceSearchStore {

  /// Before the numbers of an array: dimensions, flags, type, length and lower bound.
  private static final int ARRAY_HEAD = 20;

  /// Each number follows its length.
  private static final int ARRAY_STEP = 8;

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

  /// As bytes, which are quicker to read than a text of all numbers.
  static final String VECTORS =
      """
      select e.key, array_send(e.embedding::real[])
      from reference_embedding e
      where e.model_id = :modelId
      order by e.key
      """;

  private final JdbcClient jdbc;

  ReferenceSearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is near a text.
  ///
  /// @param vector made by exactly this model; null to go by words alone
  List<Near> near(UUID modelId, float @Nullable [] vector, String words, int limit) {
    return jdbc.sql(NEAR)
        .param("modelId", modelId)
        .param("embedding", vector == null ? null : StoredVector.filledUp(vector))
        .param("signs", vector == null ? "" : StoredVector.signs(vector))
        .param("words", words)
        .param("limit", limit)
        .query(ReferenceSearchStore::near)
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
        .query(ReferenceSearchStore::near)
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

  /// All vectors of a model.
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
}
