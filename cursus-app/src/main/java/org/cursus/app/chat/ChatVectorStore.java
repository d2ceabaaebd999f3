package org.cursus.app.chat;

import java.nio.ByteBuffer;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Compares a vector with those of a person's own messages, each one of them, so that none is
/// missed. Where the extension is there, PostgreSQL multiplies; where it is not, the numbers come
/// as bytes and are multiplied here, ten times faster than SQL over arrays.
@Repository
class ChatVectorStore {

  /// Places of a stored vector; shorter ones are filled up with zeros.
  private static final int STORED = 1536;

  private static final int AT_ONCE = 500;

  /// Before the numbers: dimensions, flags, type, length and lower bound.
  private static final int HEAD = 20;

  /// Each number follows its length.
  private static final int STEP = 8;

  static final String HAS_EXTENSION =
      "select exists (select from pg_extension e where e.extname = 'vector')";

  /// The person's rows are taken first, so that no index over everybody's can come in between.
  private static String ofPerson(String query) {
    return """
        with own as materialized (
          select m.id, m.embedding
          from chat_messages m
          join chat_sessions s
            on s.user_id = m.user_id
            and s.id = m.session_id
            and s.deleted_at is null
          where m.user_id = :userId
            and m.embedding_model = :model
            and (:without::uuid is null or m.session_id <> :without::uuid)
        )
        """
        + query;
  }

  static final String NEAREST =
      ofPerson(
          """
          select o.id,
            public.embedding_distance(o.embedding, :embedding::real[]::public.embedding) as distance
          from own o
          order by distance, o.id
          limit :limit
          """);

  static final String NUMBERS =
      ofPerson("select o.id, array_send((o.embedding::real[])[1:(:places)::integer]) from own o");

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
      set embedding = v.embedding::real[]::public.embedding, embedding_model = :model
      from unnest(:ids::uuid[], :embeddings::text[]) as v(id, embedding)
      where m.user_id = :userId
        and m.id = v.id
      """;

  private final JdbcClient jdbc;
  private volatile @Nullable Boolean extension;

  ChatVectorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param distance one less the cosine
  record Near(UUID id, double distance) {}

  /// The nearest of a person's messages, in the running transaction.
  ///
  /// @param model what made the vector; others are not compared
  /// @param without a conversation to leave out; null for none
  List<Near> nearest(UUID userId, String model, float[] vector, @Nullable UUID without, int limit) {
    return hasExtension()
        ? bySql(userId, model, vector, without, limit)
        : byNumbers(userId, model, vector, without, limit);
  }

  private boolean hasExtension() {
    var known = extension;
    if (known == null) {
      known = jdbc.sql(HAS_EXTENSION).query(Boolean.class).single();
      extension = known;
    }
    return known;
  }

  private JdbcClient.StatementSpec own(
      String sql, UUID userId, String model, @Nullable UUID without) {
    return jdbc.sql(sql)
        .param("userId", userId)
        .param("model", model)
        .param("without", without, Types.OTHER);
  }

  /// By PostgreSQL; slow where the extension is missing.
  List<Near> bySql(UUID userId, String model, float[] vector, @Nullable UUID without, int limit) {
    return own(NEAREST, userId, model, without)
        .param("embedding", stored(vector))
        .param("limit", limit)
        .query(
            (row, number) -> new Near(row.getObject("id", UUID.class), row.getDouble("distance")))
        .list();
  }

  /// In this process, with the same outcome.
  List<Near> byNumbers(
      UUID userId, String model, float[] vector, @Nullable UUID without, int limit) {
    var order = Comparator.comparingDouble(Near::distance).thenComparing(Near::id);
    var best = new PriorityQueue<Near>(limit + 1, order.reversed());
    RowCallbackHandler each =
        row -> {
          var bytes = ByteBuffer.wrap(Objects.requireNonNull(row.getBytes(2)));
          var near = new Near(row.getObject(1, UUID.class), 1 - dot(vector, bytes));
          if (best.size() < limit || order.compare(near, best.peek()) < 0) {
            best.add(near);
            if (best.size() > limit) {
              best.poll();
            }
          }
        };
    own(NUMBERS, userId, model, without)
        .param("places", vector.length)
        .withFetchSize(AT_ONCE)
        .query(each);
    return best.stream().sorted(order).toList();
  }

  private static double dot(float[] vector, ByteBuffer numbers) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      sum += vector[i] * numbers.getFloat(HEAD + STEP * i + Float.BYTES);
    }
    return sum;
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
    jdbc.sql(RENEW)
        .param("userId", userId)
        .param("model", model)
        .param("ids", ids.toArray(UUID[]::new))
        .param("embeddings", vectors.stream().map(ChatVectorStore::literal).toArray(String[]::new))
        .update();
  }

  private static String literal(float[] vector) {
    var literal = new StringBuilder("{");
    for (var value : stored(vector)) {
      literal.append(literal.length() == 1 ? "" : ",").append(value);
    }
    return literal.append('}').toString();
  }

  static Float[] stored(float[] vector) {
    var stored = new Float[STORED];
    for (int i = 0; i < STORED; i++) {
      stored[i] = i < vector.length ? vector[i] : 0f;
    }
    return stored;
  }
}
