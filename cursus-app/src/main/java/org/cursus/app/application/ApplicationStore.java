package org.cursus.app.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationStore {

  private static final String APPLICATIONS =
      """
      select a.id, a.job_id, j.title, j.company, j.location, j.deleted_at is not null as job_deleted,
        a.status, a.outcome, a.position, a.applied_at, a.follow_up_on, a.follow_up_note, a.version,
        a.created_at, a.updated_at, a.archived_at
      from job_applications a
      join jobs j
        on j.user_id = a.user_id
        and j.id = a.job_id
      where a.user_id = :userId
      """;

  static final String FIND = APPLICATIONS + "  and a.id = :id";

  static final String OF_JOB = APPLICATIONS + "  and a.job_id = :id";

  /// Column by column in the order of each.
  static final String BOARD =
      APPLICATIONS
          + """
              and a.archived_at is null
            order by a.status, a.position, a.id
            limit :limit
            """;

  static final String PAGE =
      APPLICATIONS
          + """
              and (:status::text is null or a.status = :status::text)
              and (a.archived_at is not null) = :archived
              and (:before::uuid is null or a.id < :before::uuid)
            order by a.id desc
            limit :limit
            """;

  static final String FOLLOW_UPS =
      APPLICATIONS
          + """
              and a.follow_up_on is not null
              and a.archived_at is null
            order by a.follow_up_on, a.id
            limit :limit
            """;

  /// The person's jobs that an application can be begun for.
  static final String OPEN_JOBS =
      """
      select j.id, j.title, j.company
      from jobs j
      where j.user_id = :userId
        and j.deleted_at is null
        and j.status = 'active'
        and not exists (
          select
          from job_applications a
          where a.user_id = :userId
            and a.job_id = j.id)
      order by j.created_at desc, j.id desc
      limit :limit
      """;

  /// Cards of one person move one after the other, so that each column stays in order.
  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('applications ' || :userId::text, 0))";

  static final String BEGIN =
      """
      insert into job_applications (user_id, id, job_id, status, position, applied_at, created_at,
        updated_at)
      select :userId, :id, :jobId, :status, (
          select count(*)
          from job_applications a
          where a.user_id = :userId
            and a.status = :status
            and a.archived_at is null),
        case when :status in ('applied', 'interview', 'offer') then :now::timestamptz end, :now, :now
      on conflict (user_id, job_id) do nothing
      """;

  private static String changing(String columns) {
    return """
        update job_applications a
        set version = a.version + 1,
          updated_at = :now,
          %s
        where a.user_id = :userId
          and a.id = :id
          and a.version = :base
        """
        .formatted(columns);
  }

  static final String MOVE =
      changing(
          """
          status = :status,
            applied_at = case
              when :status = 'not_applied' then null
              when :status = 'rejected' then a.applied_at
              else coalesce(a.applied_at, :now::timestamptz)
            end""");

  static final String PLAN = changing("follow_up_on = :on::date, follow_up_note = :note");

  static final String CONCLUDE = changing("outcome = :outcome");

  static final String ARCHIVE = changing("archived_at = :now");

  static final String RESTORE = changing("archived_at = null");

  /// Gives a card its place in its column and moves the others up or down.
  static final String PLACE =
      """
      update job_applications a
      set position = placed.place
      from (
        select o.id, o.place + (o.place >= :position)::integer as place
        from (
          select c.id, (row_number() over (order by c.position, c.id) - 1)::integer as place
          from job_applications c
          where c.user_id = :userId
            and c.status = :status
            and c.archived_at is null
            and c.id <> :id
        ) o
        union all
        select :id::uuid, least(:position, count(*)::integer)
        from job_applications c
        where c.user_id = :userId
          and c.status = :status
          and c.archived_at is null
          and c.id <> :id
      ) placed
      where a.user_id = :userId
        and a.id = placed.id
        and a.position <> placed.place
      """;

  /// The day of the status is the day on which the application was sent.
  static final String SENT_AT =
      """
      update job_applications a
      set applied_at = :at
      where a.user_id = :userId
        and a.id = :id
        and a.applied_at is not null
      """;

  private final JdbcClient jdbc;

  ApplicationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A job for which no application is begun yet.
  record OpenJob(UUID id, String name) {}

  private JdbcClient.StatementSpec of(String sql, UUID userId) {
    return jdbc.sql(sql).param("userId", userId);
  }

  Optional<Application> find(UUID userId, UUID id) {
    return of(FIND, userId).param("id", id).query(ApplicationStore::application).optional();
  }

  Optional<Application> ofJob(UUID userId, UUID jobId) {
    return of(OF_JOB, userId).param("id", jobId).query(ApplicationStore::application).optional();
  }

  List<Application> board(UUID userId, int limit) {
    return of(BOARD, userId).param("limit", limit).query(ApplicationStore::application).list();
  }

  List<Application> followUps(UUID userId, int limit) {
    return of(FOLLOW_UPS, userId).param("limit", limit).query(ApplicationStore::application).list();
  }

  /// The newest first.
  ///
  /// @param status null for any
  /// @param before the last of the page before; null for the first page
  List<Application> page(
      UUID userId, @Nullable String status, boolean archived, @Nullable UUID before, int limit) {
    return of(PAGE, userId)
        .param("status", status, Types.VARCHAR)
        .param("archived", archived)
        .param("before", before, Types.OTHER)
        .param("limit", limit)
        .query(ApplicationStore::application)
        .list();
  }

  List<OpenJob> openJobs(UUID userId, int limit) {
    return of(OPEN_JOBS, userId)
        .param("limit", limit)
        .query(
            (row, number) -> {
              var company = row.getString("company");
              var title = row.getString("title");
              return new OpenJob(
                  row.getObject("id", UUID.class),
                  company.isEmpty() ? title : title + ", " + company);
            })
        .list();
  }

  private static Application application(ResultSet row, int number) throws SQLException {
    return new Application(
        row.getObject("id", UUID.class),
        row.getObject("job_id", UUID.class),
        row.getString("title"),
        row.getString("company"),
        row.getString("location"),
        row.getBoolean("job_deleted"),
        row.getString("status"),
        row.getString("outcome"),
        row.getInt("position"),
        instant(row, "applied_at"),
        row.getObject("follow_up_on", LocalDate.class),
        row.getString("follow_up_note"),
        row.getInt("version"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        instant(row, "archived_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  void lock(UUID userId) {
    of(LOCK, userId).query((row, number) -> 0).list();
  }

  /// @return false when there is one for the job already
  boolean begin(UUID userId, UUID id, UUID jobId, String status, Instant now) {
    return of(BEGIN, userId)
            .param("id", id)
            .param("jobId", jobId)
            .param("status", status)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  private JdbcClient.StatementSpec change(String sql, UUID userId, UUID id, int base, Instant now) {
    return of(sql, userId)
        .param("id", id)
        .param("base", base)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  boolean move(UUID userId, UUID id, int base, String status, Instant now) {
    return change(MOVE, userId, id, base, now).param("status", status).update() > 0;
  }

  void place(UUID userId, UUID id, String status, int position) {
    of(PLACE, userId).param("id", id).param("status", status).param("position", position).update();
  }

  /// @param on null for nothing to do
  boolean plan(
      UUID userId, UUID id, int base, @Nullable LocalDate on, @Nullable String note, Instant now) {
    return change(PLAN, userId, id, base, now)
            .param("on", on, Types.DATE)
            .param("note", note, Types.VARCHAR)
            .update()
        > 0;
  }

  /// @param outcome null for open again
  boolean conclude(UUID userId, UUID id, int base, @Nullable String outcome, Instant now) {
    return change(CONCLUDE, userId, id, base, now).param("outcome", outcome, Types.VARCHAR).update()
        > 0;
  }

  boolean archive(UUID userId, UUID id, int base, Instant now) {
    return change(ARCHIVE, userId, id, base, now).update() > 0;
  }

  boolean restore(UUID userId, UUID id, int base, Instant now) {
    return change(RESTORE, userId, id, base, now).update() > 0;
  }

  void sentAt(UUID userId, UUID id, Instant at) {
    of(SENT_AT, userId).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
