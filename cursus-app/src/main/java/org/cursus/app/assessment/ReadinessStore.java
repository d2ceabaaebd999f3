package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sessions: begun, listed, handed in, deleted. Their answers are `ReadinessAnswerStore`'s.
@Repository
class ReadinessStore {

  static final String SESSIONS =
      """
      select s.id, s.config_id, s.is_guest, s.language, s.current_step, s.total_steps, s.responses,
        s.score, s.step_seconds, s.status, s.result, s.version, s.created_at, s.updated_at,
        s.submitted_at, s.deleted_at
      from audit_sessions s
      where s.user_id = :userId
      """;

  static final String FIND = SESSIONS + "  and s.id = :id";

  static final String LOCK = FIND + "\nfor update of s";

  static final String NEWEST =
      SESSIONS
          + """
              and s.deleted_at is null
            order by s.status <> 'DRAFT' desc, s.submitted_at desc, s.id desc
            limit 1
            """;

  static final String PAGE =
      SESSIONS
          + """
              and s.deleted_at is null
              and (:status::text is null or s.status = :status::text)
              and (:before::uuid is null or (s.created_at, s.id) < (
                select o.created_at, o.id
                from audit_sessions o
                where o.user_id = :userId
                  and o.id = :before::uuid))
            order by s.created_at desc, s.id desc
            limit :limit
            """;

  /// What can be had back, the last deleted first.
  static final String DELETED =
      SESSIONS
          + """
              and s.deleted_at is not null
            order by s.deleted_at desc, s.id desc
            limit :limit
            """;

  /// Those that were handed in, of one assessment in all its versions, the newest first.
  static final String RUNS =
      """
      select s.id, c.version, s.score, s.section_scores, s.submitted_at
      from audit_sessions s
      join scoring_configs c on c.id = s.config_id
      where s.user_id = :userId
        and s.deleted_at is null
        and s.status <> 'DRAFT'
        and c.name = :name
      order by s.submitted_at desc, s.id desc
      limit :limit
      """;

  /// Nobody needs more, deleted ones included.
  static final String ASSESSMENTS =
      """
      select s.id, s.config_id, s.language
      from audit_sessions s
      where s.user_id = :userId
        and s.id = any(:ids::uuid[])
      """;

  static final String ADD =
      """
      insert into audit_sessions (user_id, id, config_id, is_guest, language, total_steps, created_at,
        updated_at)
      select :userId, :id, :configId, :guest, :language, :steps, :now, :now
      where (
        select count(*)
        from audit_sessions s
        where s.user_id = :userId) < :most
      """;

  static final String OPEN_STEP =
      """
      update audit_sessions s
      set current_step = :step
      where s.user_id = :userId
        and s.id = :id
        and s.current_step <> :step
        and s.status = 'DRAFT'
      """;

  static final String SUBMIT =
      """
      update audit_sessions s
      set status = 'SUBMITTED', score = :score, section_scores = :sections::jsonb, submitted_at = :now,
        updated_at = :now, version = s.version + 1
      where s.user_id = :userId
        and s.id = :id
        and s.status = 'DRAFT'
      """;

  static final String COMPLETE =
      """
      update audit_sessions s
      set status = 'COMPLETED', result = :result::jsonb, completed_at = :now, updated_at = :now,
        version = s.version + 1
      where s.user_id = :userId
        and s.id = :id
        and s.status = 'SUBMITTED'
      """;

  static final String DELETE =
      """
      update audit_sessions s
      set deleted_at = :now, version = s.version + 1
      where s.user_id = :userId
        and s.id = :id
        and s.deleted_at is null
        and (:base::integer is null or s.version = :base::integer)
      """;

  static final String RESTORE =
      """
      update audit_sessions s
      set deleted_at = null, version = s.version + 1
      where s.user_id = :userId
        and s.id = :id
        and s.deleted_at is not null
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReadinessStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// One that was handed in.
  ///
  /// @param version of the assessment
  /// @param sections section id to score
  record Run(
      UUID id,
      String version,
      @Nullable BigDecimal score,
      Map<String, BigDecimal> sections,
      Instant submittedAt) {}

  private JdbcClient.StatementSpec of(String sql, UUID userId, UUID id) {
    return jdbc.sql(sql).param("userId", userId).param("id", id);
  }

  /// Deleted ones, too.
  Optional<ReadinessSession> find(UUID userId, UUID id) {
    return of(FIND, userId, id).query(this::session).optional();
  }

  /// The same, and nobody else changes it until the transaction ends.
  Optional<ReadinessSession> lock(UUID userId, UUID id) {
    return of(LOCK, userId, id).query(this::session).optional();
  }

  Optional<ReadinessSession> newest(UUID userId) {
    return jdbc.sql(NEWEST).param("userId", userId).query(this::session).optional();
  }

  /// The newest first.
  List<ReadinessSession> page(
      UUID userId, @Nullable String status, @Nullable UUID before, int limit) {
    return jdbc.sql(PAGE)
        .param("userId", userId)
        .param("status", status, Types.VARCHAR)
        .param("before", before, Types.OTHER)
        .param("limit", limit)
        .query(this::session)
        .list();
  }

  /// The last deleted first.
  List<ReadinessSession> deleted(UUID userId, int limit) {
    return jdbc.sql(DELETED)
        .param("userId", userId)
        .param("limit", limit)
        .query(this::session)
        .list();
  }

  List<Run> runs(UUID userId, String name, int limit) {
    return jdbc.sql(RUNS)
        .param("userId", userId)
        .param("name", name)
        .param("limit", limit)
        .query(this::run)
        .list();
  }

  /// Which assessment a session is of.
  record Assessed(UUID id, UUID configId, String language) {}

  /// Deleted ones, too; in no order.
  List<Assessed> assessments(UUID userId, Collection<UUID> ids) {
    return jdbc.sql(ASSESSMENTS)
        .param("userId", userId)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Assessed(
                    row.getObject("id", UUID.class),
                    row.getObject("config_id", UUID.class),
                    row.getString("language")))
        .list();
  }

  /// @return false when there are too many already
  boolean add(UUID userId, ReadinessSession begun, int most) {
    return of(ADD, userId, begun.id())
            .param("configId", begun.configId())
            .param("guest", begun.guest())
            .param("language", begun.language())
            .param("steps", begun.steps())
            .param("now", utc(begun.createdAt()))
            .param("most", most)
            .update()
        > 0;
  }

  void openStep(UUID userId, UUID id, int step) {
    of(OPEN_STEP, userId, id).param("step", step).update();
  }

  void submit(
      UUID userId,
      UUID id,
      @Nullable BigDecimal score,
      Map<String, BigDecimal> sections,
      Instant now) {
    of(SUBMIT, userId, id)
        .param("score", score, Types.NUMERIC)
        .param("sections", json.writeValueAsString(sections))
        .param("now", utc(now))
        .update();
  }

  void complete(UUID userId, UUID id, String result, Instant now) {
    of(COMPLETE, userId, id).param("result", result).param("now", utc(now)).update();
  }

  /// @param base the version that it must have; null for any
  boolean delete(UUID userId, UUID id, @Nullable Integer base, Instant now) {
    return of(DELETE, userId, id).param("base", base, Types.INTEGER).param("now", utc(now)).update()
        > 0;
  }

  boolean restore(UUID userId, UUID id) {
    return of(RESTORE, userId, id).update() > 0;
  }

  private ReadinessSession session(ResultSet row, int number) throws SQLException {
    return new ReadinessSession(
        row.getObject("id", UUID.class),
        row.getObject("config_id", UUID.class),
        row.getBoolean("is_guest"),
        row.getString("language"),
        row.getInt("current_step"),
        row.getInt("total_steps"),
        answers(json, row.getString("responses")),
        row.getBigDecimal("score"),
        seconds(row.getString("step_seconds")),
        row.getString("status"),
        row.getString("result"),
        row.getInt("version"),
        instant(row, "created_at"),
        instant(row, "updated_at"),
        instantOrNull(row, "submitted_at"),
        instantOrNull(row, "deleted_at"));
  }

  private Run run(ResultSet row, int number) throws SQLException {
    var sections = new LinkedHashMap<String, BigDecimal>();
    json.readTree(row.getString("section_scores"))
        .forEachEntry((id, score) -> sections.put(id, twoDecimals(score.decimalValue())));
    return new Run(
        row.getObject("id", UUID.class),
        row.getString("version"),
        row.getBigDecimal("score"),
        sections,
        instant(row, "submitted_at"));
  }

  /// JSON numbers lose the noughts at their end.
  private static BigDecimal twoDecimals(BigDecimal score) {
    return score.setScale(2, RoundingMode.HALF_UP);
  }

  static Map<String, JsonNode> answers(JsonMapper json, String text) {
    var answers = new LinkedHashMap<String, JsonNode>();
    json.readTree(text).forEachEntry(answers::put);
    return answers;
  }

  private Map<String, Integer> seconds(String text) {
    var seconds = new LinkedHashMap<String, Integer>();
    json.readTree(text).forEachEntry((step, spent) -> seconds.put(step, spent.asInt()));
    return seconds;
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
