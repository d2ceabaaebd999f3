package org.cursus.app.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
            'narrativeContext', s.narrative_context,
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

  /// What the active record calls the person, as a JSON list.
  static final String NAMES =
      """
      select json_build_array(p.full_name, p.email)
      from personal_info p
      where p.user_id = ?::uuid
        and p.is_active
      """;

  static final String COMPLETENESS = "select calculate_profile_completeness(?::uuid)";

  /// What no column of the active entries holds, by entry.
  static final String EXTRAS =
      Arrays.stream(EntityType.values())
          .map(
              type ->
                  """
                  select e.logical_entity_id, e.extras
                  from %s e
                  where e.user_id = (select c.id from caller c)
                    and e.is_active
                    and e.extras <> '{}'
                  """
                      .formatted(type.table()))
          .collect(
              Collectors.joining(
                  "union all\n",
                  """
                  with caller as materialized (select ?::uuid as id)
                  select coalesce(json_object_agg(x.logical_entity_id, x.extras), '{}')
                  from (
                  """,
                  ") x\n"));

  /// The complete active record and what no column of it holds, of one moment.
  static final String PROFILE_WITH_EXTRAS =
      "select json_build_object('profile', (\n" + PROFILE + "), 'extras', (\n" + EXTRAS + "))";

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

  /// The same, and by entry what no column holds: `profile` and `extras` of a JSON object.
  String profileWithExtras() {
    return Objects.requireNonNull(oneTrip.readForCaller(PROFILE_WITH_EXTRAS, 2));
  }

  /// Name and e-mail address of the caller's record as a JSON list, each of which may be null.
  String names() {
    return Objects.requireNonNullElse(oneTrip.readForCaller(NAMES, 1), "[]");
  }

  /// What `calculate_profile_completeness` says of the caller, as JSON.
  String completeness() {
    return Objects.requireNonNull(oneTrip.readForCaller(COMPLETENESS, 1));
  }
}
