package org.cursus.app.record.profile;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which entries of the record a profile shows.
@Repository
class ProfileEntryStore {

  static final String COPY_ENTRIES =
      """
      insert into master_profile_entries (
        user_id, profile_id, entity_type, logical_entity_id, position, enhancement_accepted,
        enhancement_digest)
      select e.user_id, :id, e.entity_type, e.logical_entity_id, e.position, e.enhancement_accepted,
        e.enhancement_digest
      from master_profile_entries e
      where e.user_id = :userId
        and e.profile_id = :source
      """;

  /// Every active entry, in the order in which the record shows them. A profile follows the
  /// certificates of the record until it selects some.
  static final String TAKE_WHOLE_RECORD =
      """
      insert into master_profile_entries (user_id, profile_id, entity_type, logical_entity_id, position)
      select :userId::uuid, :id::uuid, 'work_experience', w.logical_entity_id, row_number() over (
          order by w.is_current desc, coalesce(w.end_date, w.start_date) desc nulls last,
            w.start_date desc nulls last, w.created_at, w.logical_entity_id) - 1
      from work_experience w
      where w.user_id = :userId
        and w.is_active
      union all
      select :userId::uuid, :id::uuid, 'education', e.logical_entity_id, row_number() over (
          order by coalesce(e.end_date, e.start_date) desc nulls last, e.created_at,
            e.logical_entity_id) - 1
      from education e
      where e.user_id = :userId
        and e.is_active
      union all
      select :userId::uuid, :id::uuid, 'project', p.logical_entity_id, row_number() over (
          order by coalesce(p.end_date, p.start_date) desc nulls last, p.created_at,
            p.logical_entity_id) - 1
      from project p
      where p.user_id = :userId
        and p.is_active
      union all
      select :userId::uuid, :id::uuid, 'volunteering', v.logical_entity_id, row_number() over (
          order by v.is_current desc, coalesce(v.end_date, v.start_date) desc nulls last,
            v.start_date desc nulls last, v.created_at, v.logical_entity_id) - 1
      from volunteering v
      where v.user_id = :userId
        and v.is_active
      union all
      select :userId::uuid, :id::uuid, 'publication', p.logical_entity_id, row_number() over (
          order by p.release_date desc nulls last, p.created_at, p.logical_entity_id) - 1
      from publication p
      where p.user_id = :userId
        and p.is_active
      union all
      select :userId::uuid, :id::uuid, 'award', a.logical_entity_id, row_number() over (
          order by a.date_received desc nulls last, a.created_at, a.logical_entity_id) - 1
      from award a
      where a.user_id = :userId
        and a.is_active
      union all
      select :userId::uuid, :id::uuid, 'interest', i.logical_entity_id, row_number() over (
          order by i.created_at, i.logical_entity_id) - 1
      from interest i
      where i.user_id = :userId
        and i.is_active
      union all
      select :userId::uuid, :id::uuid, 'reference', r.logical_entity_id, row_number() over (
          order by r.created_at, r.logical_entity_id) - 1
      from reference r
      where r.user_id = :userId
        and r.is_active
      """;

  static final String CHOOSE_DESCRIPTION =
      """
      with profile as (
        update master_profiles m
        set version = m.version + 1,
          updated_at = :now
        where m.user_id = :userId
          and m.id = :id
          and m.version = :base
          and m.deleted_at is null
        returning m.id
      )
      update master_profile_entries e
      set enhancement_accepted = :accepted::boolean,
        enhancement_digest = :digest
      from profile p
      where e.user_id = :userId
        and e.profile_id = p.id
        and e.entity_type = :type
        and e.logical_entity_id = :entry
      """;

  /// Whether the person's record has an entry, in any version.
  ///
  /// @param id an expression
  /// @param type an expression
  static String owns(String id, String type) {
    return ProfileDocument.SELECTABLE.stream()
        .map(
            table ->
                """
                exists (
                  select
                  from %1$s v
                  where v.user_id = :userId
                    and v.logical_entity_id = %2$s
                    and %3$s = '%1$s')
                """
                    .formatted(table, id, type))
        .collect(Collectors.joining("or "));
  }

  /// Puts an ordered selection in place of another, when all of it is of the person's own record
  /// and the profile is at the version named. Choices between wordings stay with their entries.
  static final String SELECT_ENTRIES =
      """
      with wanted as (
        select w.type, w.id, w.position
        from jsonb_to_recordset(:entries::jsonb) as w(type text, id uuid, position integer)
      ), unknown as (
        select w.type, w.id
        from wanted w
        where not (%s)
      ), profile as (
        update master_profiles m
        set version = m.version + 1,
          updated_at = :now
        where m.user_id = :userId
          and m.id = :id
          and m.version = :base
          and m.deleted_at is null
          and not exists (select from unknown)
        returning m.id
      ), left_out as (
        delete from master_profile_entries e
        using profile p
        where e.user_id = :userId
          and e.profile_id = p.id
          and not exists (
            select
            from wanted w
            where w.type = e.entity_type
              and w.id = e.logical_entity_id)
      ), chosen as (
        insert into master_profile_entries (
          user_id, profile_id, entity_type, logical_entity_id, position)
        select :userId, p.id, w.type, w.id, w.position
        from wanted w
        cross join profile p
        on conflict (user_id, profile_id, entity_type, logical_entity_id)
          do update set position = excluded.position
      )
      select (select count(*) from profile) as changed, (
          select string_agg(u.type || '/' || u.id, ' ')
          from unknown u) as unknown
      """
          .formatted(owns("w.id", "w.type"));

  private final JdbcClient jdbc;

  ProfileEntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void copy(UUID userId, UUID id, UUID source) {
    jdbc.sql(COPY_ENTRIES).param("userId", userId).param("id", id).param("source", source).update();
  }

  void takeWholeRecord(UUID userId, UUID id) {
    jdbc.sql(TAKE_WHOLE_RECORD).param("userId", userId).param("id", id).update();
  }

  boolean chooseDescription(
      UUID userId,
      UUID id,
      int base,
      Selected entry,
      @Nullable Boolean accepted,
      @Nullable String digest,
      Instant now) {
    return jdbc.sql(CHOOSE_DESCRIPTION)
            .param("userId", userId)
            .param("id", id)
            .param("base", base)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("type", entry.type())
            .param("entry", entry.id())
            .param("accepted", accepted, Types.BOOLEAN)
            .param("digest", digest, Types.VARCHAR)
            .update()
        > 0;
  }

  /// What became of a selection.
  ///
  /// @param changed whether it is in place
  /// @param unknown the entries that the person does not have, as `education/ID`
  record Selection(boolean changed, List<String> unknown) {}

  /// @param entries a JSON array of type, id and position
  Selection select(UUID userId, UUID id, int base, String entries, Instant now) {
    return jdbc.sql(SELECT_ENTRIES)
        .param("userId", userId)
        .param("id", id)
        .param("base", base)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("entries", entries)
        .query(
            (row, number) -> {
              var unknown = row.getString("unknown");
              return new Selection(
                  row.getInt("changed") > 0,
                  unknown == null ? List.of() : List.of(unknown.split(" ")));
            })
        .single();
  }
}
