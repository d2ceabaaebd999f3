package org.cursus.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ReportStore {

  /// Adds none where the same is there, or where its person has too many.
  static final String ADD =
      """
      insert into report_generations (user_id, id, session_id, format, customizations, basis,
        created_at, updated_at)
      select :userId, :id, :sessionId, :format, :customizations::jsonb, :basis, :now, :now
      where (
        select count(*)
        from report_generations g
        where g.user_id = :userId) < :most
      on conflict (user_id, session_id, format, basis)
        where status in ('pending', 'processing', 'completed')
        do nothing
      """;

  static final String SAME =
      """
      select g.id
      from report_generations g
      where g.user_id = :userId
        and g.session_id = :sessionId
        and g.format = :format
        and g.basis = :basis
        and g.status in ('pending', 'processing', 'completed')
      """;

  /// What reports an assessment that was deleted is gone with it, until that is taken back.
  private static final String COLUMNS =
      """
      select g.id, g.session_id, g.format, g.status, g.stage, g.progress, g.file_id, g.file_size,
        g.page_count, g.customizations, g.basis, g.brought, g.download_count, g.error_message,
        g.generated_at, g.created_at, g.updated_at
      from report_generations g
      join audit_sessions s
        on s.user_id = g.user_id
        and s.id = g.session_id
        and s.deleted_at is null
      where g.user_id = :userId
      """;

  static final String FIND = COLUMNS + "  and g.id = :id";

  /// The newest first.
  static final String LIST =
      COLUMNS
          + """
              and (:sessionId::uuid is null or g.session_id = :sessionId)
              and (:before::uuid is null or (g.created_at, g.id) < (
                select b.created_at, b.id
                from report_generations b
                where b.user_id = :userId
                  and b.id = :before))
            order by g.created_at desc, g.id desc
            limit :limit
            """;

  /// Begins a stage unless it is over or the person has cancelled.
  static final String BEGIN =
      """
      with begun as (
        update report_generations g
        set status = 'processing', stage = :stage, progress = :progress, updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status in ('pending', 'processing')
          and not g.cancel_requested
        returning g.id
      )
      select pg_notify('cursus', 'report ' || b.id)
      from begun b
      """;

  static final String COMPLETE =
      """
      with done as (
        update report_generations g
        set status = 'completed', stage = null, progress = 100, file_id = :fileId,
          file_size = :size, page_count = :pages, basis = :basis, generated_at = :now,
          updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status = 'processing'
          and not g.cancel_requested
        returning g.id
      )
      select pg_notify('cursus', 'report ' || d.id)
      from done d
      """;

  static final String END =
      """
      with ended as (
        update report_generations g
        set status = :status, error_message = :message, stage = null, updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status in ('pending', 'processing')
        returning g.id
      )
      select pg_notify('cursus', 'report ' || e.id)
      from ended e
      """;

  /// What waits ends at once; what runs ends at its next step.
  static final String CANCEL =
      """
      with cancelled as (
        update report_generations g
        set cancel_requested = true,
          status = case when g.status = 'pending' then 'cancelled' else g.status end,
          updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status in ('pending', 'processing')
        returning g.id
      )
      select pg_notify('cursus', 'report ' || c.id)
      from cancelled c
      """;

  static final String DOWNLOADED =
      """
      update report_generations g
      set download_count = g.download_count + 1
      where g.user_id = :userId
        and g.id = :id
      """;

  /// Its file and links go with it. What is being made finds nothing then, and ends.
  static final String REMOVE =
      """
      delete from report_generations g
      where g.user_id = :userId
        and g.id = :id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /// False when the same is there, or there are too many.
  boolean add(
      UUID userId,
      UUID id,
      UUID sessionId,
      String format,
      ReportCustomizations customizations,
      String basis,
      int most,
      Instant now) {
    return jdbc.sql(ADD)
            .param("userId", userId)
            .param("id", id)
            .param("sessionId", sessionId)
            .param("format", format)
            .param("customizations", json.writeValueAsString(customizations))
            .param("basis", basis)
            .param("most", most)
            .param("now", at(now))
            .update()
        > 0;
  }

  Optional<UUID> same(UUID userId, UUID sessionId, String format, String basis) {
    return jdbc.sql(SAME)
        .param("userId", userId)
        .param("sessionId", sessionId)
        .param("format", format)
        .param("basis", basis)
        .query(UUID.class)
        .optional();
  }

  Optional<ReportGeneration> find(UUID userId, UUID id) {
    return jdbc.sql(FIND).param("userId", userId).param("id", id).query(this::row).optional();
  }

  List<ReportGeneration> list(
      UUID userId, @Nullable UUID sessionId, @Nullable UUID before, int limit) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("sessionId", sessionId)
        .param("before", before)
        .param("limit", limit)
        .query(this::row)
        .list();
  }

  /// False when it is over, or the person has cancelled.
  boolean begin(UUID userId, UUID id, ReportStage stage, Instant now) {
    return !jdbc.sql(BEGIN)
        .param("userId", userId)
        .param("id", id)
        .param("stage", stage.description())
        .param("progress", stage.progress())
        .param("now", at(now))
        .query((row, number) -> 1)
        .list()
        .isEmpty();
  }

  /// False when it is over, or the person has cancelled.
  ///
  /// @param pages null for a format without pages
  boolean complete(
      UUID userId,
      UUID id,
      UUID fileId,
      int size,
      @Nullable Integer pages,
      String basis,
      Instant now) {
    return !jdbc.sql(COMPLETE)
        .param("userId", userId)
        .param("id", id)
        .param("fileId", fileId)
        .param("size", size)
        .param("pages", pages)
        .param("basis", basis)
        .param("now", at(now))
        .query((row, number) -> 1)
        .list()
        .isEmpty();
  }

  /// @param status `failed` or `cancelled`
  /// @param message for the person
  void end(UUID userId, UUID id, String status, @Nullable String message, Instant now) {
    jdbc.sql(END)
        .param("userId", userId)
        .param("id", id)
        .param("status", status)
        .param("message", message)
        .param("now", at(now))
        .query((row, number) -> 1)
        .list();
  }

  void cancel(UUID userId, UUID id, Instant now) {
    jdbc.sql(CANCEL)
        .param("userId", userId)
        .param("id", id)
        .param("now", at(now))
        .query((row, number) -> 1)
        .list();
  }

  void downloaded(UUID userId, UUID id) {
    jdbc.sql(DOWNLOADED).param("userId", userId).param("id", id).update();
  }

  boolean remove(UUID userId, UUID id) {
    return jdbc.sql(REMOVE).param("userId", userId).param("id", id).update() > 0;
  }

  private ReportGeneration row(ResultSet row, int number) throws SQLException {
    return new ReportGeneration(
        row.getObject("id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getString("format"),
        row.getString("status"),
        row.getString("stage"),
        row.getInt("progress"),
        row.getObject("file_id", UUID.class),
        row.getObject("file_size", Integer.class),
        row.getObject("page_count", Integer.class),
        json.readValue(row.getString("customizations"), ReportCustomizations.class),
        row.getString("basis"),
        row.getBoolean("brought"),
        row.getInt("download_count"),
        row.getString("error_message"),
        instant(row, "generated_at"),
        Objects.requireNonNull(instant(row, "created_at")),
        Objects.requireNonNull(instant(row, "updated_at")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
