package org.cursus.app.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.TestDatabase;

/// A person with a long working life: 60 entries, each amended four times, every field with the
/// place in a document that it was read from.
final class RecordBenchPerson {

  static final int ENTRIES = 60;
  static final int VERSIONS = 300;

  /// The versions are a hundred days apart; at this time three of five had been made.
  static final Instant MIDDLE = Instant.parse("2025-01-01T00:00:00Z");

  private static final String FILL =
      """
      create function pg_temp.proof(variadic fields text[]) returns jsonb
        language sql
        as $$
          select jsonb_object_agg(f, jsonb_build_object(
            'kind', 'document', 'parsedEntityId', uuidv7(), 'resumeId', uuidv7(),
            'fileName', 'resume.pdf', 'page', 1, 'box', '[72.0, 214.5, 310.25, 12.0]'::jsonb,
            'confidence', 0.97))
          from unnest(fields) f
        $$;

      create temporary table stand as
        select v as version, v = 5 as is_active,
          timestamptz '2025-01-01 00:00Z' + (v - 3.5) * interval '100 days' as created_at
        from generate_series(1, 5) v;

      create temporary table entry as
        select n, uuidv7() as id from generate_series(1, 59) n;

      insert into personal_info (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, full_name, headline, email, phone, location)
      select '%1$s', '%1$s', s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('full_name', 'headline', 'email', 'phone', 'location'), 'Ana Sousa',
        'Logistics Planner ' || s.version, 'ana.sousa@example.org', '+351912345678',
        'Porto, Portugal'
      from stand s;

      insert into work_experience (user_id, logical_entity_id, version, is_active, created_at,
        source, source_confidence, evidence, company, title, location, start_date, end_date,
        is_current, achievements)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('company', 'title', 'location', 'start_date', 'end_date', 'achievements.0',
          'achievements.1', 'achievements.2'),
        'Atlantic Cold Stores ' || e.n, 'Logistics Planner ' || s.version, 'Porto, Portugal',
        (1990 + 3 * e.n) || '-03', case when e.n < 12 then (1993 + 3 * e.n) || '-02' end,
        e.n = 12,
        '["Plan 60 truck routes a day for frozen food across northern Portugal",
          "Cut empty kilometres by 14 percent by pairing deliveries with returns",
          "Trained nine drivers who had just passed their test"]'
      from entry e
      cross join stand s
      where e.n between 1 and 12;

      insert into education (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, institution, degree, field_of_study, start_date, end_date)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('institution', 'degree', 'field_of_study', 'start_date', 'end_date'),
        'University of Minho', 'Bachelor of Science ' || s.version,
        'Industrial Engineering ' || e.n, (1980 + e.n)::text, (1984 + e.n)::text
      from entry e
      cross join stand s
      where e.n between 13 and 17;

      insert into skill (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, name, category, proficiency_level)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('name', 'category'), 'Route planning ' || e.n, 'Logistics',
        'Level ' || s.version
      from entry e
      cross join stand s
      where e.n between 18 and 41;

      insert into project (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, name, description, start_date, end_date, technologies)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('name', 'description', 'start_date', 'end_date'), 'Paperless waybills ' || e.n,
        'Moved the paper waybills of a fleet of 25 trucks to tablets within one winter, again '
          || s.version,
        (1980 + e.n)::text, (1981 + e.n)::text, '["SQL", "SAP TM"]'
      from entry e
      cross join stand s
      where e.n between 42 and 51;

      insert into certification (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, name, issuer, date_obtained)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('name', 'issuer', 'date_obtained'), 'Dangerous goods ' || e.n,
        'Institute of Mobility ' || s.version, (1970 + e.n)::text
      from entry e
      cross join stand s
      where e.n between 52 and 55;

      insert into volunteering (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, organization, position, start_date, end_date)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('organization', 'position', 'start_date', 'end_date'), 'Rowing Club ' || e.n,
        'Coach ' || s.version, (1960 + e.n)::text, (1961 + e.n)::text
      from entry e
      cross join stand s
      where e.n between 56 and 57;

      insert into award (user_id, logical_entity_id, version, is_active, created_at, source,
        source_confidence, evidence, title, awarder, date_received)
      select '%1$s', e.id, s.version, s.is_active, s.created_at, 'upload', 0.97,
        pg_temp.proof('title', 'awarder', 'date_received'), 'Planner of the year ' || e.n,
        'Institute of Mobility ' || s.version, (1960 + e.n)::text
      from entry e
      cross join stand s
      where e.n between 58 and 59;
      """;

  private RecordBenchPerson() {}

  /// Gives a person who has no record yet this one.
  static void fill(DatabaseAddress database, UUID person) throws SQLException {
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement()) {
      statement.execute(FILL.formatted(person));
    }
  }
}
