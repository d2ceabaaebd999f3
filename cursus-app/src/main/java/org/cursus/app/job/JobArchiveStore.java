package org.cursus.app.job;

import java.util.Map;
import org.cursus.app.platform.database.ArchiveRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every job, out and in.
@Repository
class JobArchiveStore {

  private static final String JOBS = "jobs";

  static final String EXPORT =
      """
      select (to_jsonb(j) - 'user_id' - 'search')::text
      from jobs j
      where j.user_id = :userId
      order by j.id
      """;

  /// A code of an occupation that was never loaded here is left out.
  static final String ADD =
      """
      insert into jobs (user_id, id, source, source_url, title, company, location, description,
        raw_text, parsed_keywords, requirements, benefits, salary_range, salary_min, salary_max,
        salary_currency, salary_period, remote, workplace, employment_type, seniority,
        occupation_code, language, posted_on, closes_on, status, application_status, parsed_by,
        version, created_at, updated_at, deleted_at)
      select r.user_id, r.id, r.source, r.source_url, r.title, r.company, r.location, r.description,
        r.raw_text, r.parsed_keywords, r.requirements, r.benefits, r.salary_range, r.salary_min,
        r.salary_max, r.salary_currency, r.salary_period, r.remote, r.workplace, r.employment_type,
        r.seniority, k.code, r.language, r.posted_on, r.closes_on, r.status,
        r.application_status, r.parsed_by, r.version, r.created_at, r.updated_at, r.deleted_at
      from jsonb_populate_recordset(null::jobs, :rows::jsonb) r
      left join onet_key.occupation k on k.code = r.occupation_code
      where r.user_id = :userId
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  JobArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ArchiveRows rows() {
    return new ArchiveRows(jdbc, Map.of(JOBS, EXPORT), Map.of(JOBS, ADD));
  }
}
