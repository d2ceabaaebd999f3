package org.cursus.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `merge_decisions`.
@Repository
class MergeStore {

  static final String SAVE =
      """
      insert into merge_decisions (
        user_id, id, batch_id, batch_kind, batch_name, entity_type, logical_entity_id, outcome, status,
        match_score, rule_version, sure, incoming, fields, base_version, applied_version, decided_by,
        decided_at, undone_at)
      select :userId, d.id, d."batchId", d.kind, d."batchName", lower(d.incoming ->> 'type'), d."entryId",
        d.outcome, d.status, d.score, d."ruleVersion", d.sure, d.incoming, d.fields, d."baseVersion",
        d."appliedVersion", d."decidedBy", d."decidedAt", d."undoneAt"
      from jsonb_to_recordset(:rows::jsonb) as d(
        id uuid, "batchId" uuid, kind text, "batchName" text, "entryId" uuid, outcome text,
        status text, score double precision, "ruleVersion" text, sure boolean, incoming jsonb,
        fields jsonb, "baseVersion" integer, "appliedVersion" integer, "decidedBy" text,
        "decidedAt" timestamptz, "undoneAt" timestamptz)
      on conflict (user_id, id) do update set
        logical_entity_id = excluded.logical_entity_id,
        outcome = excluded.outcome,
        status = excluded.status,
        match_score = excluded.match_score,
        rule_version = excluded.rule_version,
        sure = excluded.sure,
        fields = excluded.fields,
        base_version = excluded.base_version,
        applied_version = excluded.applied_version,
        decided_by = excluded.decided_by,
        decided_at = excluded.decided_at,
        undone_at = excluded.undone_at,
        updated_at = now()
      """;

  private static final String SELECT =
      """
      select d.id, d.batch_id, d.batch_kind, d.batch_name, d.logical_entity_id, d.outcome, d.status,
        d.match_score, d.rule_version, d.sure, d.incoming, d.fields, d.base_version,
        d.applied_version, d.decided_by, d.decided_at, d.undone_at
      from merge_decisions d
      where d.user_id = :userId
      """;

  static final String ONE = SELECT + "  and d.id = :id\n";

  static final String PENDING =
      SELECT
          + """
              and d.status = 'pending'
              and d.id > :after
            order by d.id
            limit :limit
            """;

  static final String OF_BATCH =
      SELECT
          + """
              and d.batch_id = :batchId
            order by d.id
            """;

  static final String PAGE_OF_BATCH =
      SELECT
          + """
              and d.batch_id = :batchId
              and d.id > :after
            order by d.id
            limit :limit
            """;

  static final String COUNTS_OF_BATCH =
      """
      select max(d.batch_name) as name,
        count(*) as total,
        count(*) filter (where d.status = 'pending') as waiting,
        count(*) filter (where d.status = 'undone') as undone,
        count(*) filter (where d.status = 'decided' and d.outcome = 'new') as added,
        count(*) filter (where d.status = 'decided' and d.outcome = 'richer') as richer,
        count(*) filter (where d.status = 'decided' and d.outcome = 'same') as same,
        count(*) filter (where d.status = 'decided' and d.outcome = 'conflicting') as decided
      from merge_decisions d
      where d.user_id = :userId
        and d.batch_id = :batchId
      """;

  static final String COUNT_PENDING =
      """
      select count(*)
      from merge_decisions d
      where d.user_id = :userId
        and d.status = 'pending'
      """;

  private static final TypeReference<List<FieldChoice>> CHOICES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  MergeStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Adds decisions, or writes what became of them.
  void save(UUID userId, List<MergeDecision> decisions) {
    if (!decisions.isEmpty()) {
      jdbc.sql(SAVE)
          .param("userId", userId)
          .param("rows", json.writeValueAsString(decisions))
          .update();
    }
  }

  Optional<MergeDecision> one(UUID userId, UUID id) {
    return jdbc.sql(ONE).param("userId", userId).param("id", id).query(this::read).optional();
  }

  /// Those that wait for the person, oldest first.
  List<MergeDecision> pending(UUID userId, UUID after, int limit) {
    return jdbc.sql(PENDING)
        .param("userId", userId)
        .param("after", after)
        .param("limit", limit)
        .query(this::read)
        .list();
  }

  /// All that one document brought, in its order.
  List<MergeDecision> ofBatch(UUID userId, UUID batchId) {
    return jdbc.sql(OF_BATCH)
        .param("userId", userId)
        .param("batchId", batchId)
        .query(this::read)
        .list();
  }

  /// Some of what one document brought, in its order.
  ///
  /// @param after the last decision of the page before
  List<MergeDecision> ofBatch(UUID userId, UUID batchId, UUID after, int limit) {
    return jdbc.sql(PAGE_OF_BATCH)
        .param("userId", userId)
        .param("batchId", batchId)
        .param("after", after)
        .param("limit", limit)
        .query(this::read)
        .list();
  }

  BatchCounts counts(UUID userId, UUID batchId) {
    return jdbc.sql(COUNTS_OF_BATCH)
        .param("userId", userId)
        .param("batchId", batchId)
        .query(
            (row, number) ->
                new BatchCounts(
                    Objects.requireNonNullElse(row.getString("name"), ""),
                    row.getInt("total"),
                    row.getInt("waiting"),
                    row.getInt("undone"),
                    row.getInt("added"),
                    row.getInt("richer"),
                    row.getInt("same"),
                    row.getInt("decided")))
        .single();
  }

  int countPending(UUID userId) {
    return jdbc.sql(COUNT_PENDING).param("userId", userId).query(Integer.class).single();
  }

  private MergeDecision read(ResultSet row, int number) throws SQLException {
    return new MergeDecision(
        row.getObject("id", UUID.class),
        row.getObject("batch_id", UUID.class),
        row.getString("batch_kind"),
        row.getString("batch_name"),
        row.getObject("logical_entity_id", UUID.class),
        row.getString("outcome"),
        row.getString("status"),
        row.getDouble("match_score"),
        row.getString("rule_version"),
        row.getBoolean("sure"),
        json.readerFor(NewEntry.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readValue(Objects.requireNonNull(row.getString("incoming"))),
        json.readValue(Objects.requireNonNull(row.getString("fields")), CHOICES),
        row.getObject("base_version", Integer.class),
        row.getObject("applied_version", Integer.class),
        row.getString("decided_by"),
        instant(row, "decided_at"),
        instant(row, "undone_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
