package org.cursus.app.tailoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.tailoring.JobRanking.Match;
import org.cursus.app.tailoring.JobRanking.Orders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RankingStore {

  static final String FIND =
      """
      select r.id, r.job_id, r.ranked_experience_ids, r.ranked_project_ids, r.ranked_skill_ids,
        r.ranking_model_used, r.ranking_timestamp, r.ranking_confidence_score,
        r.ranking_explanations, r.fit, r.basis, r.times_used_in_generation, r.last_used_at,
        r.user_modified, r.user_order, r.version
      from job_content_rankings r
      where r.user_id = :userId
        and r.job_id = :jobId
      """;

  /// The person's orders stay; of two that rank at once the later one counts, and both say the
  /// same.
  static final String SAVE =
      """
      insert into job_content_rankings as r (user_id, id, job_id, ranked_experience_ids,
        ranked_project_ids, ranked_skill_ids, ranking_model_used, ranking_timestamp,
        ranking_confidence_score, ranking_explanations, fit, basis, is_active, created_at,
        updated_at)
      select :userId, :id, j.id, :experiences::jsonb, :projects::jsonb, :skills::jsonb, :model, :now,
        :confidence, :explanations::jsonb, :fit::jsonb, :basis, j.status <> 'archived',
        :now, :now
      from jobs j
      where j.user_id = :userId
        and j.id = :jobId
      on conflict (user_id, job_id) do update set
        ranked_experience_ids = excluded.ranked_experience_ids,
        ranked_project_ids = excluded.ranked_project_ids,
        ranked_skill_ids = excluded.ranked_skill_ids,
        ranking_model_used = excluded.ranking_model_used,
        ranking_timestamp = excluded.ranking_timestamp,
        ranking_confidence_score = excluded.ranking_confidence_score,
        ranking_explanations = excluded.ranking_explanations,
        fit = excluded.fit,
        basis = excluded.basis,
        is_active = excluded.is_active,
        updated_at = excluded.updated_at
      """;

  static final String ORDER =
      """
      update job_content_rankings r
      set user_order = :orders::jsonb,
        ranked_experience_ids = :experiences::jsonb,
        ranked_project_ids = :projects::jsonb,
        ranked_skill_ids = :skills::jsonb,
        user_modified = :modified,
        user_override_timestamp = :now,
        version = r.version + 1,
        updated_at = :now
      where r.user_id = :userId
        and r.job_id = :jobId
        and r.version = :version
      """;

  static final String ACTIVATE =
      """
      update job_content_rankings r
      set is_active = :active
      where r.user_id = :userId
        and r.job_id = :jobId
        and r.is_active <> :active
      """;

  static final String USED =
      """
      update job_content_rankings r
      set times_used_in_generation = r.times_used_in_generation + 1, last_used_at = :now
      where r.user_id = :userId
        and r.job_id = :jobId
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RankingStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A ranking with what only the service needs.
  ///
  /// @param basis digest of what it was made from
  record Stored(JobRanking ranking, String basis, Orders orders) {}

  Optional<Stored> find(UUID userId, UUID jobId) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("jobId", jobId)
        .query(this::stored)
        .optional();
  }

  void save(UUID userId, JobRanking ranking, String basis, Instant now) {
    jdbc.sql(SAVE)
        .param("userId", userId)
        .param("id", Ids.next())
        .param("jobId", ranking.jobId())
        .param("experiences", json.writeValueAsString(ranking.rankedExperienceIds()))
        .param("projects", json.writeValueAsString(ranking.rankedProjectIds()))
        .param("skills", json.writeValueAsString(ranking.rankedSkillIds()))
        .param("model", ranking.rankingModelUsed())
        .param("confidence", ranking.confidence())
        .param("explanations", json.writeValueAsString(ranking.explanations()))
        .param("fit", json.writeValueAsString(ranking.match()))
        .param("basis", basis)
        .param("now", SampleStore.at(now))
        .update();
  }

  /// False when it is not of that version any more.
  boolean order(UUID userId, JobRanking ordered, Orders orders, Instant now) {
    return jdbc.sql(ORDER)
            .param("userId", userId)
            .param("jobId", ordered.jobId())
            .param("version", ordered.version())
            .param("orders", json.writeValueAsString(orders))
            .param("experiences", json.writeValueAsString(ordered.rankedExperienceIds()))
            .param("projects", json.writeValueAsString(ordered.rankedProjectIds()))
            .param("skills", json.writeValueAsString(ordered.rankedSkillIds()))
            .param("modified", !orders.isNone())
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// Does nothing for a job that was not ranked.
  void activate(UUID userId, UUID jobId, boolean active) {
    jdbc.sql(ACTIVATE)
        .param("userId", userId)
        .param("jobId", jobId)
        .param("active", active)
        .update();
  }

  void used(UUID userId, UUID jobId, Instant now) {
    jdbc.sql(USED)
        .param("userId", userId)
        .param("jobId", jobId)
        .param("now", SampleStore.at(now))
        .update();
  }

  private Stored stored(ResultSet row, int number) throws SQLException {
    var ranking =
        new JobRanking(
            row.getObject("id", UUID.class),
            row.getObject("job_id", UUID.class),
            ids(row, "ranked_experience_ids"),
            ids(row, "ranked_project_ids"),
            ids(row, "ranked_skill_ids"),
            row.getString("ranking_model_used"),
            Objects.requireNonNull(SampleStore.instant(row, "ranking_timestamp")),
            row.getDouble("ranking_confidence_score"),
            json.readValue(
                row.getString("ranking_explanations"),
                new TypeReference<Map<String, JobRanking.Explanation>>() {}),
            json.readValue(row.getString("fit"), Match.class),
            row.getInt("times_used_in_generation"),
            SampleStore.instant(row, "last_used_at"),
            row.getBoolean("user_modified"),
            row.getInt("version"));
    return new Stored(
        ranking, row.getString("basis"), json.readValue(row.getString("user_order"), Orders.class));
  }

  private List<String> ids(ResultSet row, String column) throws SQLException {
    return Arrays.asList(json.readValue(row.getString(column), String[].class));
  }
}
