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

  /// Copies what a profile says itself, without its entries.
  ///
  /// @return false when there is no room, or no such source
  boolean copy(UUID userId, UUID id, UUID source, @Nullable String name, Instant now) {
    return statement(COPY, userId, id, now)
            .param("source", source)
            .param("name", name, Types.VARCHAR)
            .update()
        > 0;
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

  /// The version of a profile and whether it is deleted.
  record State(int version, boolean deleted) {}

  Optional<State> state(UUID userId, UUID id) {
    return jdbc.sql(STATE)
        .param("userId", userId)
        .param("id", id)
        .query((row, number) -> new State(row.getInt("version"), row.getBoolean("deleted")))
        .optional();
  }
}
