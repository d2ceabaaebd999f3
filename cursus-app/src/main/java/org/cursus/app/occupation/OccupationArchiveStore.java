package org.cursus.app.occupation;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people say of occupations, out and in.
@Repository
class OccupationArchiveStore {

  static final String TARGETS = "target_occupation";
  static final String EXPERIENCES = "experience_occupation";

  private static final int AT_ONCE = 500;

  static final Map<String, String> EXPORT =
      Map.of(
          TARGETS,
          """
          select (to_jsonb(t) - 'user_id')::text
          from target_occupation t
          where t.user_id = :userId
          order by t.created_at, t.onet_code
          """,
          EXPERIENCES,
          """
          select (to_jsonb(e) - 'user_id')::text
          from experience_occupation e
          where e.user_id = :userId
          order by e.logical_entity_id
          """);

  /// An occupation that no release here has ever had has no place, so its row is left out.
  static final Map<String, String> ADD =
      Map.of(
          TARGETS,
          """
          insert into target_occupation (user_id, onet_code, created_at)
          select r.user_id, k.code, coalesce(r.created_at, now())
          from jsonb_populate_recordset(null::target_occupation, :rows::jsonb) r
          join onet_key.occupation k on k.code = r.onet_code
          where r.user_id = :userId
          on conflict do nothing
          """,
          EXPERIENCES,
          """
          insert into experience_occupation (
            user_id, logical_entity_id, onet_code, title, chosen_at)
          select r.user_id, r.logical_entity_id, k.code, r.title, coalesce(r.chosen_at, now())
          from jsonb_populate_recordset(null::experience_occupation, :rows::jsonb) r
          left join onet_key.occupation k on k.code = r.onet_code
          where r.user_id = :userId
            and (k.code is null) = (r.onet_code is null)
          on conflict do nothing
          """);

  private final JdbcClient jdbc;

  OccupationArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void export(String table, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(Objects.requireNonNull(EXPORT.get(table)))
        .withFetchSize(AT_ONCE)
        .param("userId", userId)
        .query(each);
  }

  /// @param rows a JSON array of rows by column
  void add(String table, UUID userId, String rows) {
    jdbc.sql(Objects.requireNonNull(ADD.get(table)))
        .param("userId", userId)
        .param("rows", rows)
        .update();
  }
}
