package org.cursus.app.chat;

import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import org.cursus.app.platform.database.StoredVector;
import org.cursus.app.platform.database.VectorType;
import org.cursus.engine.embedding.TextEmbedding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Compares a vector with those of a person's own messages, each one of them, so that none is
/// missed. Where PostgreSQL knows vectors it multiplies; where it does not, the numbers are kept as
/// bytes and multiplied here: to turn an array into bytes takes it a hundred times longer.
@Repository
class ChatVectorStore {

  private static final int AT_ONCE = 500;

  /// The person's rows are taken first, which `offset 0` makes sure of, so that no index over
  /// everybody's can come in between. A materialized CTE would do the same, and write them to disk.
  private static String ofPerson(String query) {
    return query
        + """
        from (
          select m.id, m.embedding, m.embedding_bytes
          from chat_messages m
          join chat_sessions s
            on s.user_id = m.user_id
            and s.id = m.session_id
            and s.deleted_at is null
          where m.user_id = :userId
            and m.embedding_model = :model
            and (:without::uuid is null or m.session_id <> :without::uuid)
          offset 0) o
        """;
  }

  static final String NEAREST =
      ofPerson(
              """
              select o.id,
                public.embedding_distance(
                  o.embedding, (select :embedding::real[]::public.embedding)) as distance
              """)
          + """
          where o.embedding is not null
          order by distance, o.id
          limit :limit
          """;

  static final String NUMBERS =
      ofPerson("select o.id, o.embedding_bytes\n") + "where o.embedding_bytes is not null\n";

  /// Messages without a vector of this model, the newest first.
  static final String TO_RENEW =
      """
      select m.id, m.message
      from chat_messages m
      where m.user_id = :userId
        and m.embedding_model is distinct from :model
      order by m.id desc
      limit :limit
      """;

  static final String RENEW =
      """
      update chat_messages m
      set embedding = v.embedding::real[]::public.embedding, embedding_bytes = v.bytes,
        embedding_model = :model
      from unnest(:ids::uuid[], :embeddings::text[], :bytes::bytea[]) as v(id, embedding, bytes)
      where m.user_id = :userId
        and m.id = v.id
      """;

  private final JdbcClient jdbc;
  private final VectorType type;

  ChatVectorStore(JdbcClient jdbc, VectorType type) {
    this.jdbc = jdbc;
    this.type = type;
  }

  /// @param distance one less the cosine
  record Near(UUID id, double distance) {}

  /// The nearest of a person's messages, in the running transaction.
  ///
  /// @param model what made the vector; others are not compared
  /// @param without a conversation to leave out; null for none
  List<Near> nearest(UUID userId, String model, float[] vector, @Nullable UUID without, int limit) {
    return type.knowsVectors()
        ? bySql(userId, model, vector, without, limit)
        : byNumbers(userId, model, vector, without, limit);
  }

  private JdbcClient.StatementSpec own(
      String sql, UUID userId, String model, @Nullable UUID without) {
    return jdbc.sql(sql)
        .param("userId", userId)
        .param("model", model)
        .param("without", without, Types.OTHER);
  }

  private List<Near> bySql(
      UUID userId, String model, float[] vector, @Nullable UUID without, int limit) {
    return own(NEAREST, userId, model, without)
        .param("embedding", StoredVector.filledUp(vector))
        .param("limit", limit)
        .query(
            (row, number) -> new Near(row.getObject("id", UUID.class), row.getDouble("distance")))
        .list();
  }

  /// In this process, with the same outcome.
  private List<Near> byNumbers(
      UUID userId, String model, float[] vector, @Nullable UUID without, int limit) {
    var order = Comparator.comparingDouble(Near::distance).thenComparing(Near::id);
    var best = new PriorityQueue<Near>(limit + 1, order.reversed());
    RowCallbackHandler each =
        row -> {
          var other = VectorBytes.vector(Objects.requireNonNull(row.getBytes(2)));
          var near = new Near(row.getObject(1, UUID.class), 1 - TextEmbedding.dot(vector, other));
          if (best.size() < limit || order.compare(near, best.peek()) < 0) {
            best.add(near);
            if (best.size() > limit) {
              best.poll();
            }
          }
        };
    own(NUMBERS, userId, model, without).withFetchSize(AT_ONCE).query(each);
    return best.stream().sorted(order).toList();
  }

  /// Something to be embedded anew.
  record Text(UUID id, String message) {}

  List<Text> toRenew(UUID userId, String model, int limit) {
    return jdbc.sql(TO_RENEW)
        .param("userId", userId)
        .param("model", model)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Text(
                    row.getObject("id", UUID.class),
                    Objects.requireNonNull(row.getString("message"))))
        .list();
  }

  void renew(UUID userId, String model, List<UUID> ids, List<float[]> vectors) {
    boolean known = type.knowsVectors();
    jdbc.sql(RENEW)
        .param("userId", userId)
        .param("model", model)
        .param("ids", ids.toArray(UUID[]::new))
        .param(
            "embeddings",
            known
                ? vectors.stream().map(StoredVector::literal).toArray(String[]::new)
                : new String[0])
        .param(
            "bytes",
            known ? new byte[0][] : vectors.stream().map(VectorBytes::of).toArray(byte[][]::new))
        .update();
  }

  /// A vector as a row of `chat_messages` has it: by one of these, and the other is null.
  record Kept(Float @Nullable [] embedding, byte @Nullable [] bytes) {}

  Kept kept(float @Nullable [] vector) {
    if (vector == null) {
      return new Kept(null, null);
    }
    return type.knowsVectors()
        ? new Kept(StoredVector.filledUp(vector), null)
        : new Kept(null, VectorBytes.of(vector));
  }
}
