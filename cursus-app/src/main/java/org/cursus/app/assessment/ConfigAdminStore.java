package org.cursus.app.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of assessments as administrators keep them.
@Repository
class ConfigAdminStore {

  static final String LIST =
      """
      select c.id, c.name, c.version, c.config ->> 'title' as title, c.is_active,
        c.created_by is null as is_shipped, r.is_begun, r.handed_in, c.created_at, c.activated_at
      from scoring_configs c
      join count_runs() r on r.config_id = c.id
      where (:id::uuid is null or c.id = :id)
      order by c.name, c.created_at desc, c.id desc
      """;

  static final String ADD =
      """
      insert into scoring_configs (id, name, version, config, created_by)
      values (:id, :name, :version, :config::jsonb, :person)
      on conflict (name, version) do nothing
      """;

  /// Two administrators at once wait for each other here.
  static final String HOLD =
      """
      select c.id
      from scoring_configs c
      where c.name = (
        select n.name
        from scoring_configs n
        where n.id = :id)
      order by c.id
      for update
      """;

  static final String REST =
      """
      update scoring_configs c
      set is_active = false
      from scoring_configs n
      where n.id = :id
        and c.name = n.name
        and c.id <> n.id
        and c.is_active
      """;

  static final String ACTIVATE =
      """
      update scoring_configs
      set is_active = true, activated_at = now()
      where id = :id
        and not is_active
      """;

  static final String TELL =
      """
      select pg_notify('cursus', 'scoring-configs')
      """;

  static final String REMOVE =
      """
      delete from scoring_configs
      where id = :id
        and not is_active
      """;

  private final JdbcClient jdbc;

  ConfigAdminStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All versions, those of an assessment together, the newest first.
  List<ConfigVersion> list() {
    return jdbc.sql(LIST).param("id", null).query(ConfigAdminStore::version).list();
  }

  Optional<ConfigVersion> find(UUID id) {
    return jdbc.sql(LIST).param("id", id).query(ConfigAdminStore::version).optional();
  }

  private static ConfigVersion version(ResultSet row, int number) throws SQLException {
    var activated = row.getTimestamp("activated_at");
    return new ConfigVersion(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("version"),
        row.getString("title"),
        row.getBoolean("is_active"),
        row.getBoolean("is_shipped"),
        row.getBoolean("is_begun"),
        row.getInt("handed_in"),
        row.getTimestamp("created_at").toInstant(),
        activated == null ? null : activated.toInstant());
  }

  /// @return whether it was added; false when this version is there
  boolean add(UUID id, String name, String version, String config, UUID person) {
    return jdbc.sql(ADD)
            .param("id", id)
            .param("name", name)
            .param("version", version)
            .param("config", config)
            .param("person", person)
            .update()
        > 0;
  }

  /// Makes it the active one of its name, and tells every node.
  ///
  /// @return whether it was another one before
  boolean activate(UUID id) {
    jdbc.sql(HOLD).param("id", id).query(UUID.class).list();
    jdbc.sql(REST).param("id", id).update();
    boolean changed = jdbc.sql(ACTIVATE).param("id", id).update() > 0;
    jdbc.sql(TELL).query((row, number) -> true).list();
    return changed;
  }

  /// @return whether it is gone; false for an active one
  boolean remove(UUID id) {
    return jdbc.sql(REMOVE).param("id", id).update() > 0;
  }
}
