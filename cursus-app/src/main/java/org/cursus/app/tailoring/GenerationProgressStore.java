package org.cursus.app.tailoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// How far the making of a document is. Each change is told to the pages that follow it.
@Repository
class GenerationProgressStore {

  /// Begins a stage unless it is over or the person has cancelled.
  static final String BEGIN =
      """
      with begun as (
        update generations g
        set status = 'generating', current_stage = :stage, stage_name = :name,
          stage_description = :description, started_at = coalesce(g.started_at, :now),
          updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status in ('pending', 'generating')
          and not g.cancel_requested
        returning g.id
      )
      select pg_notify('cursus', 'generation ' || b.id)
      from begun b
      """;

  static final String CHOSEN =
      """
      update generations g
      set chosen = :chosen::jsonb, updated_at = :now
      where g.user_id = :userId
        and g.id = :id
        and g.status = 'generating'
      """;

  static final String FIND_CHOSEN =
      """
      select g.chosen
      from generations g
      where g.user_id = :userId
        and g.id = :id
      """;

  static final String COMPLETE =
      """
      with done as (
        update generations g
        set status = 'completed', result = :result::jsonb, stage_name = null,
          stage_description = null, tokens_used = :tokens, usage_log_id = :usageId,
          generation_time = extract(epoch from :now - g.started_at), completed_at = :now,
          updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status = 'generating'
          and not g.cancel_requested
        returning g.id
      )
      select pg_notify('cursus', 'generation ' || d.id)
      from done d
      """;

  static final String END =
      """
      with ended as (
        update generations g
        set status = :status, error_message = :message, stage_name = null, stage_description = null,
          completed_at = :now, updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status in ('pending', 'generating')
        returning g.id
      )
      select pg_notify('cursus', 'generation ' || e.id)
      from ended e
      """;

  /// What waits ends at once; what runs ends at its next step.
  static final String CANCEL =
      """
      with cancelled as (
        update generations g
        set cancel_requested = true,
          status = case when g.status = 'pending' then 'cancelled' else g.status end,
          completed_at = case when g.status = 'pending' then :now else g.completed_at end,
          updated_at = :now
        where g.user_id = :userId
          and g.id = :id
          and g.status in ('pending', 'generating')
        returning g.id
      )
      select pg_notify('cursus', 'generation ' || c.id)
      from cancelled c
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  GenerationProgressStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// False when it is over, or the person has cancelled.
  boolean begin(UUID userId, UUID id, GenerationStage stage, Instant now) {
    return !jdbc.sql(BEGIN)
        .param("userId", userId)
        .param("id", id)
        .param("stage", stage.ordinal() + 1)
        .param("name", stage.key())
        .param("description", stage.description())
        .param("now", SampleStore.at(now))
        .query((row, number) -> 1)
        .list()
        .isEmpty();
  }

  void keepChosen(UUID userId, UUID id, String chosen, Instant now) {
    jdbc.sql(CHOSEN)
        .param("userId", userId)
        .param("id", id)
        .param("chosen", chosen)
        .param("now", SampleStore.at(now))
        .update();
  }

  Optional<String> chosen(UUID userId, UUID id) {
    return jdbc
        .sql(FIND_CHOSEN)
        .param("userId", userId)
        .param("id", id)
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// False when it is over, or the person has cancelled.
  boolean complete(
      UUID userId,
      UUID id,
      GenerationResult result,
      int tokens,
      @Nullable UUID usageId,
      Instant now) {
    return !jdbc.sql(COMPLETE)
        .param("userId", userId)
        .param("id", id)
        .param("result", json.writeValueAsString(result))
        .param("tokens", tokens)
        .param("usageId", usageId)
        .param("now", SampleStore.at(now))
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
        .param("now", SampleStore.at(now))
        .query((row, number) -> 1)
        .list();
  }

  /// False when it is over.
  boolean cancel(UUID userId, UUID id, Instant now) {
    return !jdbc.sql(CANCEL)
        .param("userId", userId)
        .param("id", id)
        .param("now", SampleStore.at(now))
        .query((row, number) -> 1)
        .list()
        .isEmpty();
  }
}
