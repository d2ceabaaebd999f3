package org.cursus.app.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.cursus.app.admin.DatabaseState.Counting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DatabaseStore {

  /// What is true of the server and of the whole database.
  static final String SERVER =
      """
      select split_part(current_setting('server_version'), ' ', 1) as version,
        pg_database_size(current_database()) as bytes,
        (
          select sum(t.heap_blks_hit)::float8
            / nullif(sum(t.heap_blks_hit) + sum(t.heap_blks_read), 0)
          from pg_statio_user_tables t
        ) as cache_hits,
        current_setting('pg_stat_statements.max', true) is not null as counts,
        exists (
          select
          from pg_namespace n
          join pg_proc p on p.pronamespace = n.oid
          where n.nspname = 'monitoring'
            and p.proname = 'slow_statements'
            and has_schema_privilege(n.oid, 'usage')
            and has_function_privilege(p.oid, 'execute')
        ) as shows
      """;

  /// The largest tables. A year by day would be more than a drawing shows: before the last two
  /// weeks Mondays stand for their week.
  static final String TABLES =
      """
      with largest as materialized (
        select t.schema_name, t.table_name, t.size_bytes, t.row_estimate
        from table_totals t
        order by t.size_bytes desc, t.schema_name, t.table_name
        limit :limit
      )
      select l.schema_name, l.table_name, l.size_bytes, l.row_estimate,
        (
          select coalesce(json_agg(json_build_object(
            'day', s.sampled_on,
            'bytes', s.size_bytes,
            'rows', s.row_estimate)
            order by s.sampled_on), '[]')
          from table_size_samples s
          where s.schema_name = l.schema_name
            and s.table_name = l.table_name
            and (s.sampled_on > (now() at time zone 'UTC')::date - 14
              or extract(isodow from s.sampled_on) = 1)
        ) as samples
      from largest l
      order by l.size_bytes desc, l.schema_name, l.table_name
      """;

  static final String SLOW_STATEMENTS =
      """
      select s.statement, s.calls, s.rows, s.mean_ms, s.worst_ms, s.total_ms, s.share
      from monitoring.slow_statements() s
      order by s.total_ms desc
      """;

  /// Smaller ones cost next to nothing.
  static final String UNUSED_INDEXES =
      """
      select u.relname, u.indexrelname, pg_relation_size(u.indexrelid) as bytes
      from pg_stat_user_indexes u
      join pg_index i on i.indexrelid = u.indexrelid
      where u.schemaname = 'public'
        and u.idx_scan = 0
        and not i.indisunique
        and pg_relation_size(u.indexrelid) > 1048576
      order by bytes desc, u.indexrelname
      limit 10
      """;

  static final String COLUMNS =
      """
      select p.schemaname, p.tablename, p.attname, p.n_distinct, p.correlation
      from performance_monitoring p
      order by p.schemaname <> 'public', p.tablename, p.attname
      limit :limit
      """;

  /// Each table once a day, however often it is asked for.
  static final String SAMPLE =
      """
      insert into table_size_samples (sampled_on, schema_name, table_name, size_bytes, row_estimate)
      select (now() at time zone 'UTC')::date, t.schema_name, t.table_name, t.size_bytes,
        t.row_estimate
      from table_totals t
      on conflict do nothing
      """;

  static final String DROP_OLD_SAMPLES =
      """
      delete from table_size_samples
      where sampled_on < (now() at time zone 'UTC')::date - interval '1 year'
      """;

  static final String ERASURES =
      """
      select e.kind, e.last_count, e.total, e.erased_at
      from erasure_counts() e
      order by e.erased_at desc, e.kind
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DatabaseStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// What is true of the whole server.
  record Server(String version, long bytes, @Nullable Double cacheHits, Counting counting) {}

  Server server() {
    return jdbc.sql(SERVER)
        .query(
            (row, number) ->
                new Server(
                    row.getString("version"),
                    row.getLong("bytes"),
                    row.getObject("cache_hits", Double.class),
                    counting(row.getBoolean("counts"), row.getBoolean("shows"))))
        .single();
  }

  private static Counting counting(boolean counts, boolean shows) {
    if (!counts) {
      return Counting.NOT_LOADED;
    }
    return shows ? Counting.ON : Counting.NOT_PREPARED;
  }

  /// Largest first.
  List<TableSize> listLargestTables(int limit) {
    return jdbc.sql(TABLES).param("limit", limit).query(this::table).list();
  }

  private TableSize table(ResultSet row, int number) throws SQLException {
    return new TableSize(
        row.getString("schema_name"),
        row.getString("table_name"),
        row.getLong("size_bytes"),
        row.getObject("row_estimate", Long.class),
        List.of(json.readValue(row.getString("samples"), TableSize.Sample[].class)));
  }

  /// Those that took the most time first; only where the server counts them.
  List<SlowStatement> listSlowStatements() {
    return jdbc.sql(SLOW_STATEMENTS)
        .query(
            (row, number) ->
                new SlowStatement(
                    row.getString("statement"),
                    row.getLong("calls"),
                    row.getLong("rows"),
                    row.getDouble("mean_ms"),
                    row.getDouble("worst_ms"),
                    row.getDouble("total_ms"),
                    row.getDouble("share")))
        .list();
  }

  List<UnusedIndex> listUnusedIndexes() {
    return jdbc.sql(UNUSED_INDEXES)
        .query(
            (row, number) ->
                new UnusedIndex(
                    row.getString("relname"), row.getString("indexrelname"), row.getLong("bytes")))
        .list();
  }

  List<ColumnSpread> listColumns(int limit) {
    return jdbc.sql(COLUMNS)
        .param("limit", limit)
        .query(
            (row, number) ->
                new ColumnSpread(
                    row.getString("schemaname"),
                    row.getString("tablename"),
                    row.getString("attname"),
                    row.getDouble("n_distinct"),
                    row.getObject("correlation") == null ? null : row.getDouble("correlation")))
        .list();
  }

  /// What housekeeping erased, the last first.
  List<Erasure> listErasures() {
    return jdbc.sql(ERASURES)
        .query(
            (row, number) ->
                new Erasure(
                    row.getString("kind"),
                    row.getLong("last_count"),
                    row.getLong("total"),
                    row.getObject("erased_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// Keeps today's sizes, unless they are kept already, and drops what is older than a year.
  void sample() {
    jdbc.sql(SAMPLE).update();
    jdbc.sql(DROP_OLD_SAMPLES).update();
  }
}
