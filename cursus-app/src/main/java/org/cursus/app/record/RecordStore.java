package org.cursus.app.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.database.OneTrip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecordStore {

  static final String LOCK_PERSON =
      "select pg_advisory_xact_lock(hashtextextended(:userId::text, 1))";

  /// The complete active record as one JSON document.
  static final String PROFILE =
      """
      with caller as materialized (select ?::uuid as id)
      select json_build_object(
        'person', (
          select json_build_object(
            'id', p.logical_entity_id,
            'version', p.version,
            'source', p.source,
            'sourceConfidence', p.source_confidence,
            'fullName', p.full_name,
            'headline', p.headline,
            'email', p.email,
            'phone', p.phone,
            'location', p.location,
            'linkedin', p.linkedin,
            'github', p.github,
            'website', p.website,
            'professionalSummary', p.professional_summary,
            'evidence', p.evidence)
          from personal_info p
          where p.user_id = (select c.id from caller c)
            and p.is_active),
        'workExperience', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'version', w.version,
            'source', w.source,
            'sourceConfidence', w.source_confidence,
            'company', w.company,
            'title', w.title,
            'location', w.location,
            'startDate', w.start_date,
            'endDate', w.end_date,
            'isCurrent', w.is_current,
            'description', w.description,
            'achievements', w.achievements,
            'enhancedDescription', w.enhanced_description,
            'evidence', w.evidence)
            order by w.is_current desc, coalesce(w.end_date, w.start_date) desc nulls last,
              w.start_date desc nulls last, w.created_at, w.logical_entity_id), '[]')
          from work_experience w
          where w.user_id = (select c.id from caller c)
            and w.is_active),
        'education', (
          select coalesce(json_agg(json_build_object(
            'id', e.logical_entity_id,
            'version', e.version,
            'source', e.source,
            'sourceConfidence', e.source_confidence,
            'institution', e.institution,
            'degree', e.degree,
            'fieldOfStudy', e.field_of_study,
            'location', e.location,
            'startDate', e.start_date,
            'endDate', e.end_date,
            'gpa', e.gpa,
            'honors', e.honors,
            'evidence', e.evidence)
            order by coalesce(e.end_date, e.start_date) desc nulls last, e.created_at,
              e.logical_entity_id), '[]')
          from education e
          where e.user_id = (select c.id from caller c)
            and e.is_active),
        'skills', (
          select coalesce(json_agg(json_build_object(
            'id', s.logical_entity_id,
            'version', s.version,
            'source', s.source,
            'sourceConfidence', s.source_confidence,
            'name', s.name,
            'category', s.category,
            'proficiencyLevel', s.proficiency_level,
            'yearsOfExperience', s.years_of_experience,
            'evidence', s.evidence)
            order by s.created_at, s.logical_entity_id), '[]')
          from skill s
          where s.user_id = (select c.id from caller c)
            and s.is_active),
        'projects', (
          select coalesce(json_agg(json_build_object(
            'id', p.logical_entity_id,
            'version', p.version,
            'source', p.source,
            'sourceConfidence', p.source_confidence,
            'name', p.name,
            'description', p.description,
            'technologies', p.technologies,
            'achievements', p.achievements,
            'url', p.url,
            'startDate', p.start_date,
            'endDate', p.end_date,
            'evidence', p.evidence)
            order by coalesce(p.end_date, p.start_date) desc nulls last, p.created_at,
              p.logical_entity_id), '[]')
          from project p
          where p.user_id = (select c.id from caller c)
            and p.is_active),
        'certifications', (
          select coalesce(json_agg(json_build_object(
            'id', c.logical_entity_id,
            'version', c.version,
            'source', c.source,
            'sourceConfidence', c.source_confidence,
            'name', c.name,
            'issuer', c.issuer,
            'dateObtained', c.date_obtained,
            'credentialId', c.credential_id,
            'url', c.url,
            'evidence', c.evidence)
            order by c.date_obtained desc nulls last, c.created_at, c.logical_entity_id), '[]')
          from certification c
          where c.user_id = (select c.id from caller c)
            and c.is_active),
        'volunteering', (
          select coalesce(json_agg(json_build_object(
            'id', v.logical_entity_id,
            'version', v.version,
            'source', v.source,
            'sourceConfidence', v.source_confidence,
            'organization', v.organization,
            'position', v.position,
            'location', v.location,
            'url', v.url,
            'startDate', v.start_date,
            'endDate', v.end_date,
            'isCurrent', v.is_current,
            'description', v.description,
            'achievements', v.achievements,
            'evidence', v.evidence)
            order by v.is_current desc, coalesce(v.end_date, v.start_date) desc nulls last,
              v.start_date desc nulls last, v.created_at, v.logical_entity_id), '[]')
          from volunteering v
          where v.user_id = (select c.id from caller c)
            and v.is_active),
        'publications', (
          select coalesce(json_agg(json_build_object(
            'id', p.logical_entity_id,
            'version', p.version,
            'source', p.source,
            'sourceConfidence', p.source_confidence,
            'name', p.name,
            'publisher', p.publisher,
            'releaseDate', p.release_date,
            'url', p.url,
            'summary', p.summary,
            'evidence', p.evidence)
            order by p.release_date desc nulls last, p.created_at, p.logical_entity_id), '[]')
          from publication p
          where p.user_id = (select c.id from caller c)
            and p.is_active),
        'awards', (
          select coalesce(json_agg(json_build_object(
            'id', a.logical_entity_id,
            'version', a.version,
            'source', a.source,
            'sourceConfidence', a.source_confidence,
            'title', a.title,
            'awarder', a.awarder,
            'dateReceived', a.date_received,
            'summary', a.summary,
            'evidence', a.evidence)
            order by a.date_received desc nulls last, a.created_at, a.logical_entity_id), '[]')
          from award a
          where a.user_id = (select c.id from caller c)
            and a.is_active),
        'interests', (
          select coalesce(json_agg(json_build_object(
            'id', i.logical_entity_id,
            'version', i.version,
            'source', i.source,
            'sourceConfidence', i.source_confidence,
            'name', i.name,
            'keywords', i.keywords,
            'evidence', i.evidence)
            order by i.created_at, i.logical_entity_id), '[]')
          from interest i
          where i.user_id = (select c.id from caller c)
            and i.is_active),
        'references', (
          select coalesce(json_agg(json_build_object(
            'id', r.logical_entity_id,
            'version', r.version,
            'source', r.source,
            'sourceConfidence', r.source_confidence,
            'name', r.name,
            'reference', r.reference,
            'evidence', r.evidence)
            order by r.created_at, r.logical_entity_id), '[]')
          from reference r
          where r.user_id = (select c.id from caller c)
            and r.is_active))
      """;

  /// The same document as it stood at an instant: of each entry the last version until then, unless
  /// it says that the entry was deleted.
  static final String PROFILE_AS_OF =
      PROFILE
          .replaceFirst("select \\?::uuid as id", "select ?::uuid as id, ?::timestamptz as instant")
          .replaceAll(
              "from (\\w+) (\\w)\\n( +)where \\2\\.user_id = \\(select c\\.id from caller c\\)\\n +and \\2\\.is_active",
              "from (\n$3  select distinct on (v.logical_entity_id) v.*\n$3  from $1 v\n"
                  + "$3  where v.user_id = (select c.id from caller c)\n"
                  + "$3    and v.created_at <= (select c.instant from caller c)\n"
                  + "$3  order by v.logical_entity_id, v.version desc) $2\n$3where not $2.is_deleted");

  static final String COMPLETENESS = "select calculate_profile_completeness(?::uuid)";

  /// What a first upload tells of the person becomes version 1; what is there stays.
  static final String ADD_PERSONAL_INFO =
      """
      insert into personal_info (
        user_id, logical_entity_id, source, source_confidence, evidence, full_name, headline, email,
        phone, location, linkedin, github, website, professional_summary)
      select :userId, :userId, :source, r.confidence, r.evidence, coalesce(r.full_name, ''),
        r.headline, r.email, r.phone, r.location, r.linkedin, r.github, r.website,
        r.professional_summary
      from jsonb_to_recordset(:rows::jsonb) as r(
        confidence double precision, evidence jsonb, full_name text, headline text, email text,
        phone text, location text, linkedin text, github text, website text,
        professional_summary text)
      where not exists (
        select
        from personal_info p
        where p.user_id = :userId
          and p.is_active)
      """;

  static final String ADD_WORK_EXPERIENCE =
      """
      insert into work_experience (
        user_id, logical_entity_id, source, source_confidence, evidence, company, title, location,
        start_date, end_date, is_current, description, achievements)
      select :userId, r.id, :source, r.confidence, r.evidence, coalesce(r.company, ''),
        coalesce(r.title, ''), r.location, r.start_date, r.end_date, coalesce(r.is_current, false),
        r.description, coalesce(r.achievements, '[]')
      from (
        select distinct on (lower(e.company), lower(e.title), e.start_date,
          case when e.company is null and e.title is null then e.id end) e.*
        from jsonb_to_recordset(:rows::jsonb) as e(
          id uuid, confidence double precision, evidence jsonb, company text, title text,
          location text, start_date text, end_date text, is_current boolean, description text,
          achievements jsonb)
        order by lower(e.company), lower(e.title), e.start_date,
          case when e.company is null and e.title is null then e.id end, e.id
      ) r
      where not exists (
        select
        from work_experience w
        where w.user_id = :userId
          and w.is_active
          and w.company || w.title <> ''
          and lower(w.company) = lower(coalesce(r.company, ''))
          and lower(w.title) = lower(coalesce(r.title, ''))
          and w.start_date is not distinct from r.start_date)
      order by r.id
      """;

  static final String ADD_EDUCATION =
      """
      insert into education (
        user_id, logical_entity_id, source, source_confidence, evidence, institution, degree,
        field_of_study, location, start_date, end_date, gpa, honors)
      select :userId, r.id, :source, r.confidence, r.evidence, coalesce(r.institution, ''), r.degree,
        r.field_of_study, r.location, r.start_date, r.end_date, r.gpa, coalesce(r.honors, '[]')
      from (
        select distinct on (lower(e.institution), lower(e.degree), lower(e.field_of_study), e.end_date,
          case when e.institution is null and e.degree is null then e.id end) e.*
        from jsonb_to_recordset(:rows::jsonb) as e(
          id uuid, confidence double precision, evidence jsonb, institution text, degree text,
          field_of_study text, location text, start_date text, end_date text, gpa text,
          honors jsonb)
        order by lower(e.institution), lower(e.degree), lower(e.field_of_study), e.end_date,
          case when e.institution is null and e.degree is null then e.id end, e.id
      ) r
      where not exists (
        select
        from education e
        where e.user_id = :userId
          and e.is_active
          and e.institution <> ''
          and lower(e.institution) = lower(coalesce(r.institution, ''))
          and lower(e.degree) is not distinct from lower(r.degree)
          and lower(e.field_of_study) is not distinct from lower(r.field_of_study)
          and e.end_date is not distinct from r.end_date)
      order by r.id
      """;

  static final String ADD_SKILL =
      """
      insert into skill (
        user_id, logical_entity_id, source, source_confidence, evidence, name, category,
        proficiency_level)
      select :userId, r.id, :source, r.confidence, r.evidence, r.name, r.category,
        r.proficiency_level
      from (
        select distinct on (lower(s.name)) s.*
        from jsonb_to_recordset(:rows::jsonb) as s(
          id uuid, confidence double precision, evidence jsonb, name text, category text,
          proficiency_level text)
        order by lower(s.name), s.id
      ) r
      where not exists (
        select
        from skill s
        where s.user_id = :userId
          and s.is_active
          and lower(s.name) = lower(r.name))
      order by r.id
      """;

  static final String ADD_PROJECT =
      """
      insert into project (
        user_id, logical_entity_id, source, source_confidence, evidence, name, description,
        technologies, achievements, url, start_date, end_date)
      select :userId, r.id, :source, r.confidence, r.evidence, coalesce(r.name, ''), r.description,
        coalesce(r.technologies, '[]'), coalesce(r.achievements, '[]'), r.url, r.start_date,
        r.end_date
      from (
        select distinct on (lower(e.name), e.start_date,
          case when e.name is null then e.id end) e.*
        from jsonb_to_recordset(:rows::jsonb) as e(
          id uuid, confidence double precision, evidence jsonb, name text, description text,
          technologies jsonb, achievements jsonb, url text, start_date text, end_date text)
        order by lower(e.name), e.start_date, case when e.name is null then e.id end, e.id
      ) r
      where not exists (
        select
        from project p
        where p.user_id = :userId
          and p.is_active
          and p.name <> ''
          and lower(p.name) = lower(coalesce(r.name, ''))
          and p.start_date is not distinct from r.start_date)
      order by r.id
      """;

  static final String ADD_CERTIFICATION =
      """
      insert into certification (
        user_id, logical_entity_id, source, source_confidence, evidence, name, issuer,
        date_obtained, credential_id, url)
      select :userId, r.id, :source, r.confidence, r.evidence, coalesce(r.name, ''), r.issuer,
        r.date_obtained, r.credential_id, r.url
      from (
        select distinct on (lower(e.name), lower(e.issuer), e.date_obtained,
          case when e.name is null then e.id end) e.*
        from jsonb_to_recordset(:rows::jsonb) as e(
          id uuid, confidence double precision, evidence jsonb, name text, issuer text,
          date_obtained text, credential_id text, url text)
        order by lower(e.name), lower(e.issuer), e.date_obtained,
          case when e.name is null then e.id end, e.id
      ) r
      where not exists (
        select
        from certification c
        where c.user_id = :userId
          and c.is_active
          and c.name <> ''
          and lower(c.name) = lower(coalesce(r.name, ''))
          and lower(c.issuer) is not distinct from lower(r.issuer)
          and c.date_obtained is not distinct from r.date_obtained)
      order by r.id
      """;

  /// Of entries that one resume names twice the first counts; those without a name stay apart.
  private static final Map<EntityType, String> ADD =
      Map.of(
          EntityType.PERSONAL_INFO, ADD_PERSONAL_INFO,
          EntityType.WORK_EXPERIENCE, ADD_WORK_EXPERIENCE,
          EntityType.EDUCATION, ADD_EDUCATION,
          EntityType.SKILL, ADD_SKILL,
          EntityType.PROJECT, ADD_PROJECT,
          EntityType.CERTIFICATION, ADD_CERTIFICATION);

  private final JdbcClient jdbc;
  private final OneTrip oneTrip;

  RecordStore(JdbcClient jdbc, OneTrip oneTrip) {
    this.jdbc = jdbc;
    this.oneTrip = oneTrip;
  }

  /// Lets one writer at a time add to a person's record, until the transaction ends.
  void lockPerson(UUID userId) {
    jdbc.sql(LOCK_PERSON).param("userId", userId).query((row, number) -> 0).list();
  }

  /// The caller's whole active record, as JSON.
  String profile() {
    return Objects.requireNonNull(oneTrip.readForCaller(PROFILE, 1));
  }

  /// The caller's record as it stood at an instant, as JSON.
  String profileAsOf(Instant instant) {
    return Objects.requireNonNull(
        oneTrip.readForCaller(PROFILE_AS_OF, 1, List.of(instant.atOffset(ZoneOffset.UTC))));
  }

  /// What `calculate_profile_completeness` says of the caller, as JSON.
  String completeness() {
    return Objects.requireNonNull(oneTrip.readForCaller(COMPLETENESS, 1));
  }

  /// Adds entries of one type that the record does not have.
  ///
  /// @param rows a JSON array of objects named by column, with id, confidence and evidence
  /// @return how many were new
  int add(EntityType type, UUID userId, String source, String rows) {
    return jdbc.sql(Objects.requireNonNull(ADD.get(type)))
        .param("userId", userId)
        .param("source", source)
        .param("rows", rows)
        .update();
  }
}
