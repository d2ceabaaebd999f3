package org.cursus.app.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationEventStore {

  private static final String EVENTS =
      """
      select e.id, e.kind, e.from_status, e.to_status, e.body, e.happened_at, e.created_at, e.version
      from job_application_events e
      where e.user_id = :userId
        and e.application_id = :applicationId
      """;

  static final String PAGE =
      EVENTS
          + """
              and e.deleted_at is null
              and (:at::timestamptz is null or (e.happened_at, e.id) < (:at::timestamptz, :id::uuid))
            order by e.happened_at desc, e.id desc
            limit :limit
            """;

  static final String FIND = EVENTS + "  and e.id = :id\n  and e.deleted_at is null";

  static final String ADD =
      """
      insert into job_application_events (user_id, id, application_id, kind, from_status, to_status,
        body, happened_at, created_at)
      values (:userId, :id, :applicationId, :kind, :from, :to, :body, :at, :now)
      """;

  private static String changing(String columns, String condition) {
    return """
        update job_application_events e
        set version = e.version + 1,
          %s
        where e.user_id = :userId
          and e.application_id = :applicationId
          and e.id = :id
          and %s
        """
        .formatted(columns, condition);
  }

  static final String CHANGE =
      changing("body = :body, happened_at = :at", "e.version = :base and e.deleted_at is null");

  static final String REMOVE =
      changing("deleted_at = :now", "e.version = :base and e.deleted_at is null");

  static final String RESTORE = changing("deleted_at = null", "e.deleted_at is not null");

  private final JdbcClient jdbc;

  ApplicationEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec of(String sql, UUID userId, UUID applicationId) {
    return jdbc.sql(sql).param("userId", userId).param("applicationId", applicationId);
  }

  /// The newest first.
  ///
  /// @param before where the page before ended; null for the first
  List<ApplicationEvent> page(
      UUID userId, UUID applicationId, @Nullable EventCursor before, int limit) {
    return of(PAGE, userId, applicationId)
        .param("at", before == null ? null : utc(before.at()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("id", before == null ? null : before.id(), Types.OTHER)
        .param("limit", limit)
        .query(ApplicationEventStore::event)
        .list();
  }

  Optional<ApplicationEvent> find(UUID userId, UUID applicationId, UUID id) {
    return of(FIND, userId, applicationId)
        .param("id", id)
        .query(ApplicationEventStore::event)
        .optional();
  }

  private static ApplicationEvent event(ResultSet row, int number) throws SQLException {
    return new ApplicationEvent(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("from_status"),
        row.getString("to_status"),
        row.getString("body"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }

  void add(UUID userId, UUID applicationId, ApplicationEvent event) {
    of(ADD, userId, applicationId)
        .param("id", event.id())
        .param("kind", event.kind())
        .param("from", event.fromStatus(), Types.VARCHAR)
        .param("to", event.toStatus(), Types.VARCHAR)
        .param("body", event.body(), Types.VARCHAR)
        .param("at", utc(event.happenedAt()))
        .param("now", utc(event.createdAt()))
        .update();
  }

  boolean change(
      UUID userId, UUID applicationId, UUID id, int base, @Nullable String body, Instant at) {
    return of(CHANGE, userId, applicationId)
            .param("id", id)
            .param("base", base)
            .param("body", body, Types.VARCHAR)
            .param("at", utc(at))
            .update()
        > 0;
  }

  boolean remove(UUID userId, UUID applicationId, UUID id, int base, Instant now) {
    return of(REMOVE, userId, applicationId)
            .param("id", id)
            .param("base", base)
            .param("now", utc(now))
            .update()
        > 0;
  }

  boolean restore(UUID userId, UUID applicationId, UUID id) {
    return of(RESTORE, userId, applicationId).param("id", id).update() > 0;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
