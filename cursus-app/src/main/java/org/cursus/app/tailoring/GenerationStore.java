package org.cursus.app.tailoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.engine.draft.DraftOptions;
import org.cursus.engine.rendering.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Documents: asked for, found, changed, deleted. How their making goes on is
/// `GenerationProgressStore`'s.
@Repository
class GenerationStore {

  static final String ADD =
      """
      insert into generations (user_id, id, profile_id, job_id, template_id, document_type, options,
        look, user_custom_prompt, created_at, updated_at)
      values (:userId, :id, :profileId, :jobId, :templateId, :type, :options::jsonb, :look::jsonb,
        :prompt, :now, :now)
      """;

  /// The result of each is left out: a list has no use for it, and it is large.
  private static final String COLUMNS =
      """
      select g.id, g.profile_id, g.job_id, j.title, j.company, g.template_id, g.document_type,
        g.status, g.current_stage, g.total_stages, g.stage_name, g.stage_description,
        g.error_message, g.options, null::jsonb as result, g.look, g.tokens_used, g.generation_time,
        g.user_custom_prompt, g.cancel_requested, g.version, g.created_at, g.started_at,
        g.completed_at
      from generations g
      join jobs j on j.user_id = g.user_id and j.id = g.job_id
      where g.user_id = :userId
      """;

  static final String FIND =
      COLUMNS.replace("null::jsonb as result", "g.result")
          + """
              and g.id = :id
              and g.deleted_at is null
            """;

  /// The newest first.
  static final String LIST =
      COLUMNS
          + """
              and g.deleted_at is null
              and (:jobId::uuid is null or g.job_id = :jobId)
              and (:before::uuid is null or (g.created_at, g.id) < (
                select b.created_at, b.id
                from generations b
                where b.user_id = :userId
                  and b.id = :before))
            order by g.created_at desc, g.id desc
            limit :limit
            """;

  /// What can still be restored, the last deleted first.
  static final String DELETED =
      COLUMNS
          + """
              and g.deleted_at > :since
            order by g.deleted_at desc, g.id desc
            limit :limit
            """;

  static final String CHANGE =
      """
      update generations g
      set result = :result::jsonb, version = g.version + 1, updated_at = :now
      where g.user_id = :userId
        and g.id = :id
        and g.version = :version
        and g.status = 'completed'
        and g.deleted_at is null
      """;

  static final String LOOK =
      """
      update generations g
      set look = :look::jsonb, template_id = :templateId, version = g.version + 1, updated_at = :now
      where g.user_id = :userId
        and g.id = :id
        and g.version = :version
        and g.status = 'completed'
        and g.deleted_at is null
      """;

  /// A document that was sent with an application is kept.
  static final String REMOVE =
      """
      update generations g
      set deleted_at = :now, updated_at = :now
      where g.user_id = :userId
        and g.id = :id
        and g.deleted_at is null
        and g.status not in ('pending', 'generating')
        and not exists (
          select from exports e
          join job_application_documents d on d.user_id = e.user_id and d.export_id = e.id
          where e.user_id = g.user_id
            and e.generation_id = g.id)
      """;

  static final String RESTORE =
      """
      update generations g
      set deleted_at = null, updated_at = :now
      where g.user_id = :userId
        and g.id = :id
        and g.deleted_at is not null
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  GenerationStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(
      UUID userId,
      UUID id,
      UUID profileId,
      NewGeneration.Checked asked,
      @Nullable UUID templateId,
      Look look,
      Instant now) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", id)
        .param("profileId", profileId)
        .param("jobId", asked.jobId())
        .param("templateId", templateId)
        .param("type", asked.type().key())
        .param("options", json.writeValueAsString(asked.options()))
        .param("look", json.writeValueAsString(look))
        .param("prompt", asked.userCustomPrompt())
        .param("now", SampleStore.at(now))
        .update();
  }

  Optional<Generation> find(UUID userId, UUID id) {
    return jdbc.sql(FIND).param("userId", userId).param("id", id).query(this::row).optional();
  }

  /// @param jobId null for all jobs
  /// @param before the last one that was seen; null for the first page
  List<Generation> list(UUID userId, @Nullable UUID jobId, @Nullable UUID before, int limit) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("jobId", jobId)
        .param("before", before)
        .param("limit", limit)
        .query(this::row)
        .list();
  }

  /// False when it is not of that version any more.
  boolean change(UUID userId, UUID id, int version, GenerationResult result, Instant now) {
    return jdbc.sql(CHANGE)
            .param("userId", userId)
            .param("id", id)
            .param("version", version)
            .param("result", json.writeValueAsString(result))
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// False when it is not of that version any more.
  boolean look(
      UUID userId, UUID id, int version, Look look, @Nullable UUID templateId, Instant now) {
    return jdbc.sql(LOOK)
            .param("userId", userId)
            .param("id", id)
            .param("version", version)
            .param("look", json.writeValueAsString(look))
            .param("templateId", templateId)
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// False when there is none, it is being made, or it was sent.
  boolean remove(UUID userId, UUID id, Instant now) {
    return jdbc.sql(REMOVE)
            .param("userId", userId)
            .param("id", id)
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// The last deleted first, without their results.
  List<Generation> deleted(UUID userId, Instant since, int limit) {
    return jdbc.sql(DELETED)
        .param("userId", userId)
        .param("since", SampleStore.at(since))
        .param("limit", limit)
        .query(this::row)
        .list();
  }

  /// False when it was not deleted, or is gone.
  boolean restore(UUID userId, UUID id, Instant now) {
    return jdbc.sql(RESTORE)
            .param("userId", userId)
            .param("id", id)
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  private Generation row(ResultSet row, int number) throws SQLException {
    var result = row.getString("result");
    return new Generation(
        row.getObject("id", UUID.class),
        row.getObject("profile_id", UUID.class),
        row.getObject("job_id", UUID.class),
        row.getString("title"),
        row.getString("company"),
        row.getObject("template_id", UUID.class),
        row.getString("document_type"),
        row.getString("status"),
        row.getInt("current_stage"),
        row.getInt("total_stages"),
        row.getString("stage_name"),
        row.getString("stage_description"),
        row.getString("error_message"),
        json.readValue(row.getString("options"), DraftOptions.class),
        result == null ? null : json.readValue(result, GenerationResult.class),
        json.readValue(row.getString("look"), Look.class),
        row.getInt("tokens_used"),
        row.getObject("generation_time", Double.class),
        row.getString("user_custom_prompt"),
        row.getBoolean("cancel_requested"),
        row.getInt("version"),
        Objects.requireNonNull(SampleStore.instant(row, "created_at")),
        SampleStore.instant(row, "started_at"),
        SampleStore.instant(row, "completed_at"));
  }
}
