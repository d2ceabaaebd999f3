package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import org.cursus.app.platform.database.ArchiveRows;
import org.cursus.app.platform.database.ArchiveTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people say of occupations, out and in.
@Repository
class OccupationArchiveStore {

  static final String TARGETS = "target_occupation";
  static final String EXPERIENCES = "experience_occupation";

  static final Map<String, String> EXPORT =
      ArchiveTable.exports(
          List.of(
              ArchiveTable.of(TARGETS).by("t.created_at, t.onet_code"),
              ArchiveTable.of(EXPERIENCES).by("t.logical_entity_id")));

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

  ArchiveRows rows() {
    return new ArchiveRows(jdbc, EXPORT, ADD);
  }
}
