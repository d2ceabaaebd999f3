package org.cursus.app.record.profile;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.database.OneTrip;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Profiles and what they select.
@Repository
class ProfileStore {

  static final int MOST_PROFILES = 200;

  static final String LIST =
      """
      select m.id, m.name, m.version, m.created_at, m.updated_at, m.deleted_at, (
          select count(*)
          from master_profile_entries e
          where e.user_id = :userId
            and e.profile_id = m.id) as entries
      from master_profiles m
      where m.user_id = :userId
        and (m.deleted_at is not null) = :deleted
      order by m.deleted_at desc, m.updated_at desc, m.id desc
      limit 200
      """;

  /// The first of "X", "X 2", "X 3" that no profile has.
  ///
  /// @param name X, as an expression
  private static String freeName(String name) {
    return """
        (
          select left(%1$s, 110) || case when i = 1 then '' else ' ' || i end
          from generate_series(1, 1000) i
          where not exists (
            select
            from master_profiles other
            where other.user_id = :userId
              and other.deleted_at is null
              and lower(other.name) = lower(left(%1$s, 110) || case when i = 1 then '' else ' ' || i end))
          order by i
          limit 1)"""
        .formatted(name);
  }

  private static final String ROOM =
      """
      (
        select count(*)
        from master_profiles m
        where m.user_id = :userId
          and m.deleted_at is null) < %d
      """
          .formatted(MOST_PROFILES);

  static final String CREATE =
      """
      insert into master_profiles (user_id, id, name, created_at, updated_at)
      select :userId, :id, coalesce(:name::text, %s), :now, :now
      where %s
      """
          .formatted(freeName("'Profile'"), ROOM);

  static final String COPY =
      """
      insert into master_profiles (
        user_id, id, name, personal_info, professional_summary, enhanced_professional_summary,
        enhancement_metadata, enhancement_accepted, enhancement_digest, skills, custom_fields,
        created_at, updated_at)
      select :userId, :id, coalesce(:name::text, %s), s.personal_info, s.professional_summary,
        s.enhanced_professional_summary, s.enhancement_metadata, s.enhancement_accepted,
        s.enhancement_digest, s.skills, s.custom_fields, :now, :now
      from master_profiles s
      where s.user_id = :userId
        and s.id = :source
        and s.deleted_at is null
        and %s
      """
          .formatted(freeName("'Copy of ' || s.name"), ROOM);

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

  /// Every active entry, in the order in which the record shows them.
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
      """;

  private static String changing(String columns) {
    return """
        update master_profiles m
        set version = m.version + 1,
          updated_at = :now,
          %s
        where m.user_id = :userId
          and m.id = :id
          and m.version = :base
          and m.deleted_at is null
        """
        .formatted(columns);
  }

  /// Only the columns that the changes name.
  static final String AMEND =
      changing(
          """
          (name, personal_info, professional_summary, skills, custom_fields) = (
            select r.name, r.personal_info, r.professional_summary, r.skills,
              coalesce(r.custom_fields, '{}')
            from jsonb_populate_record(m, :changes::jsonb) r)""");

  static final String DELETE = changing("deleted_at = :now");

  static final String PROPOSE_SUMMARY =
      changing(
          """
          enhanced_professional_summary = :text,
            enhancement_metadata = :metadata::jsonb,
            enhancement_accepted = null,
            enhancement_digest = null""");

  static final String CHOOSE_SUMMARY =
      changing("enhancement_accepted = :accepted::boolean, enhancement_digest = :digest");

  static final String TOUCH = changing("deleted_at = null");

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

  static final String RESTORE =
      """
      update master_profiles m
      set version = m.version + 1,
        updated_at = :now,
        deleted_at = null,
        name = %s
      where m.user_id = :userId
        and m.id = :id
        and m.deleted_at is not null
        and %s
      """
          .formatted(freeName("m.name"), ROOM);

  static final String STATE =
      """
      select m.version, m.deleted_at is not null as deleted
      from master_profiles m
      where m.user_id = :userId
        and m.id = :id
      """;

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
        where not exists (
            select
            from work_experience v
            where v.user_id = :userId
              and v.logical_entity_id = w.id
              and w.type = 'work_experience')
          and not exists (
            select
            from education v
            where v.user_id = :userId
              and v.logical_entity_id = w.id
              and w.type = 'education')
          and not exists (
            select
            from project v
            where v.user_id = :userId
              and v.logical_entity_id = w.id
              and w.type = 'project')
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
      """;

  private final JdbcClient jdbc;
  private final OneTrip oneTrip;

  ProfileStore(JdbcClient jdbc, OneTrip oneTrip) {
    this.jdbc = jdbc;
    this.oneTrip = oneTrip;
  }

  List<ProfileSummary> list(UUID userId, boolean deleted) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("deleted", deleted)
        .query(
            (row, number) ->
                new ProfileSummary(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getInt("version"),
                    row.getInt("entries"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                    deleted ? row.getObject("deleted_at", OffsetDateTime.class).toInstant() : null))
        .list();
  }

  private JdbcClient.StatementSpec statement(String sql, UUID userId, UUID id, Instant now) {
    return jdbc.sql(sql)
        .param("userId", userId)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  private JdbcClient.StatementSpec change(String sql, UUID userId, UUID id, int base, Instant now) {
    return statement(sql, userId, id, now).param("base", base);
  }

  /// @param name null for one that is free
  /// @return whether there was room
  boolean create(UUID userId, UUID id, @Nullable String name, Instant now) {
    return statement(CREATE, userId, id, now).param("name", name, Types.VARCHAR).update() > 0;
  }

  /// @return false when there is no room, or no such source
  boolean copy(UUID userId, UUID id, UUID source, @Nullable String name, Instant now) {
    int copied =
        statement(COPY, userId, id, now)
            .param("source", source)
            .param("name", name, Types.VARCHAR)
            .update();
    if (copied > 0) {
      jdbc.sql(COPY_ENTRIES)
          .param("userId", userId)
          .param("id", id)
          .param("source", source)
          .update();
    }
    return copied > 0;
  }

  void takeWholeRecord(UUID userId, UUID id) {
    jdbc.sql(TAKE_WHOLE_RECORD).param("userId", userId).param("id", id).update();
  }

  /// @param everything whether entries that the profile leaves out are wanted, too
  Optional<String> document(UUID id, boolean everything) {
    return Optional.ofNullable(
        oneTrip.readForCaller(ProfileDocumentStore.DOCUMENT, 1, List.of(id, everything)));
  }

  /// @param changes by column, as JSON
  boolean amend(UUID userId, UUID id, int base, String changes, Instant now) {
    return change(AMEND, userId, id, base, now).param("changes", changes).update() > 0;
  }

  boolean delete(UUID userId, UUID id, int base, Instant now) {
    return change(DELETE, userId, id, base, now).update() > 0;
  }

  /// @return false when it is not deleted, is not there, or there is no room
  boolean restore(UUID userId, UUID id, Instant now) {
    return statement(RESTORE, userId, id, now).update() > 0;
  }

  /// Counts a change of what the profile shows that was made elsewhere.
  boolean touch(UUID userId, UUID id, int base, Instant now) {
    return change(TOUCH, userId, id, base, now).update() > 0;
  }

  boolean proposeSummary(
      UUID userId, UUID id, int base, String text, String metadata, Instant now) {
    return change(PROPOSE_SUMMARY, userId, id, base, now)
            .param("text", text)
            .param("metadata", metadata)
            .update()
        > 0;
  }

  boolean chooseSummary(
      UUID userId,
      UUID id,
      int base,
      @Nullable Boolean accepted,
      @Nullable String digest,
      Instant now) {
    return change(CHOOSE_SUMMARY, userId, id, base, now)
            .param("accepted", accepted, Types.BOOLEAN)
            .param("digest", digest, Types.VARCHAR)
            .update()
        > 0;
  }

  boolean chooseDescription(
      UUID userId,
      UUID id,
      int base,
      Selected entry,
      @Nullable Boolean accepted,
      @Nullable String digest,
      Instant now) {
    return change(CHOOSE_DESCRIPTION, userId, id, base, now)
            .param("type", entry.type())
            .param("entry", entry.id())
            .param("accepted", accepted, Types.BOOLEAN)
            .param("digest", digest, Types.VARCHAR)
            .update()
        > 0;
  }

  /// The version of a profile and whether it is deleted.
  record State(int version, boolean deleted) {}

  Optional<State> state(UUID userId, UUID id) {
    return jdbc.sql(STATE)
        .param("userId", userId)
        .param("id", id)
        .query((row, number) -> new State(row.getInt("version"), row.getBoolean("deleted")))
        .optional();
  }

  /// What became of a selection.
  ///
  /// @param changed whether it is in place
  /// @param unknown the entries that the person does not have, as `education/ID`
  record Selection(boolean changed, List<String> unknown) {}

  /// @param entries a JSON array of type, id and position
  Selection select(UUID userId, UUID id, int base, String entries, Instant now) {
    return change(SELECT_ENTRIES, userId, id, base, now)
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
