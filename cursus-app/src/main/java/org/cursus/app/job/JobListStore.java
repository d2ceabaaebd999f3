package org.cursus.app.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of jobs, the newest first, page by page.
@Repository
class JobListStore {

  static final String LIST =
      """
      select j.user_id, j.id, j.source, j.title, j.company, j.location, j.salary_range, j.workplace,
        j.remote, j.employment_type, j.seniority, j.status, j.application_status, j.closes_on,
        j.version, j.created_at, j.deleted_at
      from jobs j
      where j.user_id = :userId
        and j.deleted_at is null
        and (:statuses::text[] is null or j.status = any (:statuses::text[]))
        and (:application::text is null or j.application_status = :application::text)
        and (:source::text is null or j.source = :source::text)
        and (:remote::boolean is null or j.remote = :remote::boolean)
        and (:words::text is null or j.search @@ websearch_to_tsquery('english', :words::text))
        and (:after::uuid is null or (j.created_at, j.id) < (
          select a.created_at, a.id
          from jobs a
          where a.user_id = :userId
            and a.id = :after::uuid))
      order by j.created_at desc, j.id desc
      limit :most
      """;

  /// What can still be restored.
  static final String DELETED =
      """
      select j.user_id, j.id, j.source, j.title, j.company, j.location, j.salary_range, j.workplace,
        j.remote, j.employment_type, j.seniority, j.status, j.application_status, j.closes_on,
        j.version, j.created_at, j.deleted_at
      from jobs j
      where j.user_id = :userId
        and j.deleted_at > now() - interval '30 days'
      order by j.deleted_at desc, j.id desc
      limit :most
      """;

  private final JdbcClient jdbc;

  JobListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param after the last one of the page before; null for the first page
  List<JobSummary> list(UUID userId, JobFilter filter, @Nullable UUID after, int most) {
    var statuses = filter.statuses();
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("statuses", statuses == null ? null : statuses.toArray(new String[0]))
        .param("application", filter.applicationStatus())
        .param("source", filter.source())
        .param("remote", filter.remote())
        .param("words", filter.words())
        .param("after", after)
        .param("most", most)
        .query(JobListStore::summary)
        .list();
  }

  List<JobSummary> deleted(UUID userId, int most) {
    return jdbc.sql(DELETED)
        .param("userId", userId)
        .param("most", most)
        .query(JobListStore::summary)
        .list();
  }

  private static JobSummary summary(ResultSet row, int number) throws SQLException {
    var userId = row.getObject("user_id", UUID.class);
    return new JobSummary(
        row.getObject("id", UUID.class),
        userId.equals(StoredJob.PUBLIC) ? null : userId,
        row.getString("source"),
        row.getString("title"),
        row.getString("company"),
        row.getString("location"),
        row.getString("salary_range"),
        row.getString("workplace"),
        row.getBoolean("remote"),
        row.getString("employment_type"),
        row.getString("seniority"),
        row.getString("status"),
        ApplicationStatus.of(row.getString("application_status")).orElseThrow(),
        row.getObject("closes_on", LocalDate.class),
        row.getInt("version"),
        Objects.requireNonNull(JobColumns.instant(row, "created_at")),
        JobColumns.instant(row, "deleted_at"));
  }
}
