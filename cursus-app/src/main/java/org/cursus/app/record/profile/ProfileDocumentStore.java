package org.cursus.app.record.profile;

/// The one query that reads a profile.
final class ProfileDocumentStore {

  /// The profile, what of the record it follows, and its entries in order, each by column, with the
  /// evidence that says what is never to be used.
  static final String DOCUMENT =
      """
      with caller as materialized (
        select ?::uuid as id, ?::uuid as profile_id, ?::boolean as everything
      )
      select json_build_object(
        'profile', to_jsonb(m),
        'person', (
          select json_build_object(
            'full_name', p.full_name,
            'email', p.email,
            'phone', p.phone,
            'location', p.location,
            'linkedin', p.linkedin,
            'github', p.github,
            'website', p.website,
            'professional_summary', p.professional_summary,
            'evidence', p.evidence)
          from personal_info p
          where p.user_id = (select c.id from caller c)
            and p.is_active),
        'skill', (
          select coalesce(json_agg(json_build_object(
            'name', s.name,
            'category', s.category,
            'proficiency_level', s.proficiency_level,
            'evidence', s.evidence)
            order by s.created_at, s.logical_entity_id), '[]')
          from skill s
          where s.user_id = (select c.id from caller c)
            and s.is_active),
        'certification', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'name', w.name,
            'issuer', w.issuer,
            'date_obtained', w.date_obtained,
            'credential_id', w.credential_id,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, w.date_obtained desc nulls last, w.created_at,
              w.logical_entity_id), '[]')
          from certification w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'certification'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active),
        'work_experience', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'title', w.title,
            'company', w.company,
            'location', w.location,
            'start_date', w.start_date,
            'end_date', w.end_date,
            'is_current', w.is_current,
            'description', w.description,
            'achievements', w.achievements,
            'enhanced_description', w.enhanced_description,
            'enhancement_metadata', w.enhancement_metadata,
            'evidence', w.evidence,
            'place', e.position,
            'enhancement_accepted', e.enhancement_accepted,
            'enhancement_digest', e.enhancement_digest)
            order by e.position, w.is_current desc,
              coalesce(w.end_date, w.start_date) desc nulls last, w.logical_entity_id), '[]')
          from work_experience w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'work_experience'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'education', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'institution', w.institution,
            'degree', w.degree,
            'field_of_study', w.field_of_study,
            'start_date', w.start_date,
            'end_date', w.end_date,
            'gpa', w.gpa,
            'honors', w.honors,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, coalesce(w.end_date, w.start_date) desc nulls last,
              w.logical_entity_id), '[]')
          from education w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'education'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'project', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'name', w.name,
            'description', w.description,
            'technologies', w.technologies,
            'url', w.url,
            'start_date', w.start_date,
            'end_date', w.end_date,
            'enhanced_description', w.enhanced_description,
            'enhancement_metadata', w.enhancement_metadata,
            'evidence', w.evidence,
            'place', e.position,
            'enhancement_accepted', e.enhancement_accepted,
            'enhancement_digest', e.enhancement_digest)
            order by e.position, coalesce(w.end_date, w.start_date) desc nulls last,
              w.logical_entity_id), '[]')
          from project w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'project'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'volunteering', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'organization', w.organization,
            'position', w.position,
            'location', w.location,
            'url', w.url,
            'start_date', w.start_date,
            'end_date', w.end_date,
            'is_current', w.is_current,
            'description', w.description,
            'achievements', w.achievements,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, w.is_current desc,
              coalesce(w.end_date, w.start_date) desc nulls last, w.logical_entity_id), '[]')
          from volunteering w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'volunteering'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'publication', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'name', w.name,
            'publisher', w.publisher,
            'release_date', w.release_date,
            'url', w.url,
            'summary', w.summary,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, w.release_date desc nulls last, w.created_at,
              w.logical_entity_id), '[]')
          from publication w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'publication'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'award', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'title', w.title,
            'awarder', w.awarder,
            'date_received', w.date_received,
            'summary', w.summary,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, w.date_received desc nulls last, w.created_at,
              w.logical_entity_id), '[]')
          from award w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'award'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'interest', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'name', w.name,
            'keywords', w.keywords,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, w.created_at, w.logical_entity_id), '[]')
          from interest w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'interest'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'reference', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'profile_id', m.id,
            'name', w.name,
            'reference', w.reference,
            'evidence', w.evidence,
            'place', e.position)
            order by e.position, w.created_at, w.logical_entity_id), '[]')
          from reference w
          left join master_profile_entries e
            on e.user_id = w.user_id
            and e.profile_id = m.id
            and e.entity_type = 'reference'
            and e.logical_entity_id = w.logical_entity_id
          where w.user_id = (select c.id from caller c)
            and w.is_active
            and (e.position is not null or (select c.everything from caller c))),
        'entries', (
          select coalesce(json_agg(json_build_object(
            'type', e.entity_type,
            'id', e.logical_entity_id)
            order by e.position), '[]')
          from master_profile_entries e
          where e.user_id = (select c.id from caller c)
            and e.profile_id = m.id
            and (select c.everything from caller c)))
      from master_profiles m
      where m.user_id = (select c.id from caller c)
        and m.id = (select c.profile_id from caller c)
      """;

  private ProfileDocumentStore() {}
}
