package org.cursus.app.record.profile;

import java.util.List;
import java.util.Map;
import org.cursus.app.platform.database.ArchiveRows;
import org.cursus.app.platform.database.ArchiveTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every profile and what it selects, out and in.
@Repository
class ProfileArchiveStore {

  private static final String PROFILES = "master_profiles";
  private static final String ENTRIES = "master_profile_entries";

  static final Map<String, String> EXPORT =
      ArchiveTable.exports(
          List.of(
              ArchiveTable.of(PROFILES),
              ArchiveTable.of(ENTRIES)
                  .by("t.profile_id, t.entity_type, t.position, t.logical_entity_id")));

  /// Another profile of the same name keeps it; this one is told apart, since documents may have
  /// been made of it.
  static final String ADD_PROFILES =
      """
      insert into master_profiles
      select x.*
      from jsonb_populate_recordset(null::master_profiles, :rows::jsonb) r
      cross join lateral jsonb_populate_record(r,
        case
          when r.deleted_at is null and exists (
            select
            from master_profiles p
            where p.user_id = r.user_id
              and p.id <> r.id
              and p.deleted_at is null
              and lower(p.name) = lower(r.name))
          then jsonb_build_object('name', left(r.name, 100) || ' (archive)')
          else '{}'
        end) x
      where r.user_id = :userId
      on conflict do nothing
      """;

  /// What a profile selects must be the person's own.
  static final String ADD_ENTRIES =
      """
      insert into master_profile_entries
      select r.*
      from jsonb_populate_recordset(null::master_profile_entries, :rows::jsonb) r
      join master_profiles p
        on p.user_id = :userId
        and p.id = r.profile_id
      where r.user_id = :userId
        and (%s)
      on conflict do nothing
      """
          .formatted(ProfileEntryStore.owns("r.logical_entity_id", "r.entity_type"));

  private final JdbcClient jdbc;

  ProfileArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ArchiveRows rows() {
    return new ArchiveRows(jdbc, EXPORT, Map.of(PROFILES, ADD_PROFILES, ENTRIES, ADD_ENTRIES));
  }
}
