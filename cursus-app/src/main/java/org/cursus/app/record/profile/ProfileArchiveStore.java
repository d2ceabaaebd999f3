package org.cursus.app.record.profile;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every profile and what it selects, out and in.
@Repository
class ProfileArchiveStore {

  static final String EXPORT_PROFILES =
      """
      select (to_jsonb(p) - 'user_id')::text
      from master_profiles p
      where p.user_id = :userId
      order by p.id
      """;

  static final String EXPORT_ENTRIES =
      """
      select (to_jsonb(e) - 'user_id')::text
      from master_profile_entries e
      where e.user_id = :userId
      order by e.profile_id, e.entity_type, e.position, e.logical_entity_id
      """;

  /// A name that is taken already keeps its profile.
  static final String ADD_PROFILES =
      """
      insert into master_profiles
      select r.*
      from jsonb_populate_recordset(null::master_profiles, :rows::jsonb) r
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

  void exportProfiles(UUID userId, Consumer<String> rows) {
    stream(EXPORT_PROFILES, userId, rows);
  }

  void exportEntries(UUID userId, Consumer<String> rows) {
    stream(EXPORT_ENTRIES, userId, rows);
  }

  private void stream(String sql, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(sql).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  void addProfiles(UUID userId, String rows) {
    jdbc.sql(ADD_PROFILES).param("userId", userId).param("rows", rows).update();
  }

  /// @param rows a JSON array of rows by column
  void addEntries(UUID userId, String rows) {
    jdbc.sql(ADD_ENTRIES).param("userId", userId).param("rows", rows).update();
  }
}
