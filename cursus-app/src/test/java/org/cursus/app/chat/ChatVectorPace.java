package org.cursus.app.chat;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Finds the messages nearest to a vector, the product's own way and under row security, in a
/// database filled for the purpose.
public final class ChatVectorPace {

  private static final String MODEL = "bench";
  private static final int PLACES = 1024;
  private static final int NEAREST = 10;

  /// Vectors to make others from by rotation, which keeps their length.
  private static final String POOL =
      """
      create temporary table pool as
      select p.n, (
          select array_agg((q.x / q.length)::real)
          from (
            select r.x, sqrt(sum(r.x * r.x) over ()) as length
            from (select random() - 0.5 + 0 * p.n as x from generate_series(1, 1024)) r) q) as e
      from generate_series(0, 1999) as p(n)
      """;

  private static final String PERSON = "insert into users (id, is_guest) values (:userId, true)";

  private static final String SESSION =
      "insert into chat_sessions (user_id, id) values (:userId, :id)";

  private static final String FILL =
      """
      insert into chat_messages (user_id, id, session_id, message, embedding, embedding_model)
      select :userId,
        (lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || '7'
          || substr(md5(m.n::text || :userId::text), 1, 19))::uuid,
        :session, 'Question ' || m.n,
        (p.e[(m.k + 1):(1024)] || p.e[1:(m.k)] || array_fill(0::real, array[512]))::public.embedding,
        'bench'
      from (
        select n, (random() * 1023)::integer as k, (random() * 1999)::integer as pool
        from generate_series(1, :count) as g(n)) m
      join pool p on p.n = m.pool
      """;

  private static final String EXACT =
      """
      select m.id
      from chat_messages m
      where m.user_id = :userId
      order by public.embedding_distance(m.embedding, :embedding::real[]::public.embedding), m.id
      limit 10
      """;

  private final JdbcClient jdbc;
  private final ChatVectorStore store;
  private final Random random = new Random(42);

  /// @param superuser a connection of a superuser, whose transactions this ends
  public ChatVectorPace(Connection superuser) throws java.sql.SQLException {
    superuser.setAutoCommit(false);
    this.jdbc = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
    this.store = new ChatVectorStore(jdbc);
    jdbc.sql(POOL).update();
  }

  /// Whether PostgreSQL itself compares vectors here.
  public boolean hasExtension() {
    return jdbc.sql(ChatVectorStore.HAS_EXTENSION).query(Boolean.class).single();
  }

  /// Makes a guest who has so many messages.
  public void fill(UUID userId, int count) {
    jdbc.sql(PERSON).param("userId", userId).update();
    var session = UUID.randomUUID();
    jdbc.sql(SESSION).param("userId", userId).param("id", session).update();
    jdbc.sql(FILL).param("userId", userId).param("session", session).param("count", count).update();
  }

  /// Ends the filling.
  public void filled() {
    jdbc.sql("commit").update();
    jdbc.sql("analyze chat_messages").update();
    jdbc.sql("commit").update();
  }

  private float[] vector() {
    var vector = new float[PLACES];
    double sum = 0;
    for (int i = 0; i < PLACES; i++) {
      vector[i] = (float) random.nextGaussian();
      sum += vector[i] * vector[i];
    }
    for (int i = 0; i < PLACES; i++) {
      vector[i] /= (float) Math.sqrt(sum);
    }
    return vector;
  }

  /// Milliseconds of searches in a person's messages, as the application's role.
  ///
  /// @param extension whether by PostgreSQL's extension or in this process
  public double[] times(UUID userId, boolean extension, int count) {
    var times = new double[count];
    as(userId);
    for (int i = -count / 2; i < count; i++) {
      var vector = vector();
      long started = System.nanoTime();
      nearest(userId, vector, extension);
      if (i >= 0) {
        times[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    jdbc.sql("rollback").update();
    return times;
  }

  /// How much of the ten nearest is found, one less what is missed.
  public double recall(UUID userId, boolean extension) {
    var vector = vector();
    var exact =
        jdbc.sql(EXACT)
            .param("userId", userId)
            .param("embedding", ChatVectorStore.stored(vector))
            .query(UUID.class)
            .list();
    as(userId);
    var found = new HashSet<UUID>();
    nearest(userId, vector, extension).forEach(each -> found.add(each.id()));
    jdbc.sql("rollback").update();
    return (double) exact.stream().filter(found::contains).count() / NEAREST;
  }

  private List<ChatVectorStore.Near> nearest(UUID userId, float[] vector, boolean extension) {
    return extension
        ? store.bySql(userId, MODEL, vector, null, NEAREST)
        : store.byNumbers(userId, MODEL, vector, null, NEAREST);
  }

  private void as(UUID userId) {
    jdbc.sql("set local role cursus_app").update();
    jdbc.sql("select set_config('app.user_id', :id, true)")
        .param("id", userId.toString())
        .query(String.class)
        .single();
  }
}
