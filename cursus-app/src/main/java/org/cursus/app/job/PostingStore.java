package org.cursus.app.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Jobs, one by one, and many at a time where they are added. Public jobs are those of the
/// principal `public_jobs_owner()`.
@Repository
class PostingStore {

  static final String FIND =
      """
      select j.user_id, j.id, j.source, j.source_url, j.title, j.company, j.location, j.description,
        j.raw_text, j.parsed_keywords, j.requirements, j.benefits, j.salary_range, j.salary_min,
        j.salary_max, j.salary_currency, j.salary_period, j.workplace, j.employment_type,
        j.seniority, j.occupation_code, j.language, j.posted_on, j.closes_on, j.status,
        j.application_status, j.parsed_by, j.version, j.created_at, j.updated_at, j.deleted_at
      from jobs j
      where j.user_id in (:userId, public_jobs_owner())
        and j.id = :id
      """;

  /// For a file: everything that is not deleted, the oldest first.
  static final String ALL =
      """
      select j.user_id, j.id, j.source, j.source_url, j.title, j.company, j.location, j.description,
        null::text as raw_text, j.parsed_keywords, j.requirements, j.benefits, j.salary_range,
        j.salary_min, j.salary_max, j.salary_currency, j.salary_period, j.workplace,
        j.employment_type, j.seniority, j.occupation_code, j.language, j.posted_on, j.closes_on,
        j.status, j.application_status, j.parsed_by, j.version, j.created_at, j.updated_at,
        j.deleted_at
      from jobs j
      where j.user_id = :userId
        and j.deleted_at is null
      order by j.created_at, j.id
      limit :most
      """;

  static final String ADD =
      """
      insert into jobs (user_id, id, source, source_url, title, company, location, description,
        raw_text, parsed_keywords, requirements, benefits, salary_range, salary_min, salary_max,
        salary_currency, salary_period, remote, workplace, employment_type, seniority,
        occupation_code, language, posted_on, closes_on, status, application_status, parsed_by)
      select :userId, r.id, r.source, r.source_url, r.title, r.company, r.location, r.description,
        r.raw_text, r.parsed_keywords, r.requirements, r.benefits, r.salary_range, r.salary_min,
        r.salary_max, r.salary_currency, r.salary_period, r.remote, r.workplace, r.employment_type,
        r.seniority, r.occupation_code, r.language, r.posted_on, r.closes_on, r.status,
        r.application_status, r.parsed_by
      from jsonb_to_recordset(:rows::jsonb) as r(id uuid, source text, source_url text, title text,
        company text, location text, description text, raw_text text, parsed_keywords jsonb,
        requirements jsonb, benefits jsonb, salary_range text, salary_min numeric,
        salary_max numeric, salary_currency text, salary_period text, remote boolean,
        workplace text, employment_type text, seniority text, occupation_code text, language text,
        posted_on date, closes_on date, status text, application_status text, parsed_by text)
      """;

  /// The same posting: the same words for title and employer, and the same address, or where both
  /// have none the same description.
  static final String HERE =
      """
      select r.id
      from jsonb_to_recordset(:rows::jsonb) as r(id uuid, title text, company text,
        source_url text, description text)
      where exists (
        select
        from jobs j
        where j.user_id = :userId
          and j.deleted_at is null
          and lower(j.title) = lower(r.title)
          and lower(j.company) = lower(r.company)
          and j.source_url is not distinct from r.source_url
          and (j.source_url is not null or j.description is not distinct from r.description))
      """;

  /// An archived job stays so.
  static final String CHANGE =
      """
      update jobs j
      set source_url = r.source_url, title = r.title, company = r.company, location = r.location,
          description = r.description, parsed_keywords = r.parsed_keywords,
          requirements = r.requirements, benefits = r.benefits, salary_range = r.salary_range,
          salary_min = r.salary_min, salary_max = r.salary_max,
          salary_currency = r.salary_currency, salary_period = r.salary_period,
          remote = r.remote, workplace = r.workplace, employment_type = r.employment_type,
          seniority = r.seniority, occupation_code = r.occupation_code, language = r.language,
          posted_on = r.posted_on, closes_on = r.closes_on,
          status = case when j.status = 'archived' and r.status = 'active' then j.status
            else r.status end,
          version = j.version + 1, updated_at = now()
      from jsonb_to_record(:row::jsonb) as r(source_url text, title text, company text,
        location text, description text, parsed_keywords jsonb, requirements jsonb, benefits jsonb,
        salary_range text, salary_min numeric, salary_max numeric, salary_currency text,
        salary_period text, remote boolean, workplace text, employment_type text, seniority text,
        occupation_code text, language text, posted_on date, closes_on date, status text)
      where j.user_id = :userId
        and j.id = :id
        and j.version = :version
        and j.deleted_at is null
      """;

  static final String SET_STATUS =
      """
      update jobs
      set status = :status, version = version + 1, updated_at = now()
      where user_id = :userId
        and id = :id
        and version = :version
        and deleted_at is null
      """;

  /// How far an application is, is no change of what the job is: the version stays.
  static final String SET_APPLICATION =
      """
      update jobs
      set application_status = :status, updated_at = now()
      where user_id = :userId
        and id = :id
        and deleted_at is null
      """;

  static final String DELETE =
      """
      update jobs
      set deleted_at = now(), version = version + 1, updated_at = now()
      where user_id = :userId
        and id = :id
        and version = :version
        and deleted_at is null
      """;

  static final String RESTORE =
      """
      update jobs
      set deleted_at = null, version = version + 1, updated_at = now()
      where user_id = :userId
        and id = :id
        and deleted_at > now() - interval '30 days'
      """;

  private final JdbcClient jdbc;
  private final JobColumns columns;

  PostingStore(JdbcClient jdbc, JobColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  /// A person's job or a public one, deleted ones too.
  Optional<StoredJob> find(UUID userId, UUID id) {
    return jdbc.sql(FIND).param("userId", userId).param("id", id).query(columns::job).optional();
  }

  /// Without the texts as they came.
  List<StoredJob> all(UUID userId, int most) {
    return jdbc.sql(ALL).param("userId", userId).param("most", most).query(columns::job).list();
  }

  /// Adds any number by one statement.
  void add(UUID userId, List<NewJob> jobs) {
    jdbc.sql(ADD).param("userId", userId).param("rows", columns.rows(jobs)).update();
  }

  /// Ids of those that the person has already.
  Set<UUID> here(UUID userId, List<NewJob> jobs) {
    return Set.copyOf(
        jdbc.sql(HERE)
            .param("userId", userId)
            .param("rows", columns.rows(jobs))
            .query(UUID.class)
            .list());
  }

  /// False when it is gone or has another version.
  boolean change(UUID userId, UUID id, int version, JobFields fields) {
    return jdbc.sql(CHANGE)
            .param("userId", userId)
            .param("id", id)
            .param("version", version)
            .param("row", columns.row(fields))
            .update()
        > 0;
  }

  boolean setStatus(UUID userId, UUID id, int version, String status) {
    return jdbc.sql(SET_STATUS)
            .param("userId", userId)
            .param("id", id)
            .param("version", version)
            .param("status", status)
            .update()
        > 0;
  }

  boolean setApplication(UUID userId, UUID id, ApplicationStatus status) {
    return jdbc.sql(SET_APPLICATION)
            .param("userId", userId)
            .param("id", id)
            .param("status", status.key())
            .update()
        > 0;
  }

  boolean delete(UUID userId, UUID id, int version) {
    return jdbc.sql(DELETE)
            .param("userId", userId)
            .param("id", id)
            .param("version", version)
            .update()
        > 0;
  }

  /// False when it is not deleted, or for too long.
  boolean restore(UUID userId, UUID id) {
    return jdbc.sql(RESTORE).param("userId", userId).param("id", id).update() > 0;
  }
}
