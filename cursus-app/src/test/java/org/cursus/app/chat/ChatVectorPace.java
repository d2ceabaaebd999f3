package org.cursus.app.chat;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cursus.app.platform.database.VectorType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Finds the messages nearest to a vector, the product's own way and under row security, in a
/// database filled for the purpose.
public final class ChatVectorPace {

  private static final String MODEL = "bench";
  private static final int PLACES = 1024;
  private static final int NEAREST = 10;

  /// Vectors to make others from by rotation, which keeps their length; as numbers and as bytes.
  private static final String POOL =
      """
      create temporary table pool as
      select v.n, v.e, (
          select string_agg(float4send(u.x), '' order by u.place)
          from unnest(v.e) with ordinality as u(x, place)) as b
      from (
        select p.n, (
            select array_agg((q.x / q.length)::real)
            from (
              select r.x, sqrt(sum(r.x * r.x) over ()) as length
              from (select random() - 0.5 + 0 * p.n as x from generate_series(1, 1024)) r) q) as e
        from generate_series(0, 1999) as p(n)) v
      """;

  /// Which message has which vector of the pool, turned how far.
  private static final String DRAWN =
      "create temporary table drawn (user_id uuid, id uuid, n integer, k integer)";

  private static final String PERSON = "insert into users (id, is_guest) values (:userId, true)";

  private static final String SESSION =
      "insert into chat_sessions (user_id, id) values (:userId, :id)";

  private static final String FILL =
      """
      with new as (
        insert into drawn (user_id, id, n, k)
        select :userId,
          (lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || '7'
            || substr(md5(g.n::text || :userId::text), 1, 19))::uuid,
          (random() * 1999)::integer, (random() * 1023)::integer
        from generate_series(1, :count) as g(n)
        returning user_id, id, n, k
      )
      insert into chat_messages (user_id, id, session_id, message, embedding, embedding_bytes,
        embedding_model)
      select d.user_id, d.id, :session, 'Question ' || d.id,
        case
          when :known then
            (p.e[(d.k + 1):(1024)] || p.e[1:(d.k)] || array_fill(0::real, array[512]))::public.embedding
        end,
        case when not :known then substr(p.b, 4 * d.k + 1) || substr(p.b, 1, 4 * d.k) end,
        'bench'
      from new d
      join pool p on p.n = d.n
      """;

  private static final String EXACT =
      """
      select d.id
      from drawn d
      join pool p on p.n = d.n
      where d.user_id = :userId
      order by (
        select 1 - sum(x.a::double precision * x.b)
        from unnest(p.e[(d.k + 1):(1024)] || p.e[1:(d.k)], :vector::real[]) as x(a, b)), d.id
      limit 10
      """;

  private final JdbcClient jdbc;
  private final VectorType type;
  private final ChatVectorStore store;
  private final Random random = new Random(42);

  /// @param superuser a connection of a superuser, whose transactions this ends
  public ChatVectorPace(Connection superuser) throws java.sql.SQLException {
    superuser.setAutoCommit(false);
    this.jdbc = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
    this.type = new VectorType(jdbc);
    this.store = new ChatVectorStore(jdbc, type);
    jdbc.sql(POOL).update();
    jdbc.sql(DRAWN).update();
  }

  /// Whether PostgreSQL itself compares vectors here.
  public boolean knowsVectors() {
    return type.knowsVectors();
  }

  /// Makes a guest who has so many messages.
  public void fill(UUID userId, int count) {
    jdbc.sql(PERSON).param("userId", userId).update();
    var session = UUID.randomUUID();
    jdbc.sql(SESSION).param("userId", userId).param("id", session).update();
    jdbc.sql(FILL)
        .param("userId", userId)
        .param("session", session)
        .param("count", count)
        .param("known", knowsVectors())
        .update();
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
  public double[] times(UUID userId, int count) {
    var times = new double[count];
    as(userId);
    for (int i = -count / 2; i < count; i++) {
      var vector = vector();
      long started = System.nanoTime();
      nearest(userId, vector);
      if (i >= 0) {
        times[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    jdbc.sql("rollback").update();
    return times;
  }

  /// How much of the ten nearest is found, one less what is missed.
  public double recall(UUID userId) {
    var vector = vector();
    var exact =
        jdbc.sql(EXACT).param("userId", userId).param("vector", vector).query(UUID.class).list();
    as(userId);
    var found = new HashSet<UUID>();
    nearest(userId, vector).forEach(each -> found.add(each.id()));
    jdbc.sql("rollback").update();
    return (double) exact.stream().filter(found::contains).count() / NEAREST;
  }

  private List<ChatVectorStore.Near> nearest(UUID userId, float[] vector) {
    return store.nearest(userId, MODEL, vector, null, NEAREST);
  }

  private void as(UUID userId) {
    jdbc.sql("set local role cursus_app").update();
    jdbc.sql("select set_config('app.user_id', :id, true)")
        .param("id", userId.toString())
        .query(String.class)
        .single();
  }
}
