package org.cursus.app.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Configs as they are stored.
@Repository
class ConfigStore {

  static final String ACTIVE =
      """
      select c.id
      from scoring_configs c
      where c.is_active
      order by c.name
      """;

  static final String FIND =
      """
      select c.config
      from scoring_configs c
      where c.id = :id
      """;

  /// The first of its name is active; a later version waits for an administrator.
  static final String ADD_SHIPPED =
      """
      insert into scoring_configs (id, name, version, config, is_active, activated_at)
      select :id, :name, :version, :config::jsonb, f.is_first, case when f.is_first then now() end
      from (
        select not exists (
          select
          from scoring_configs c
          where c.name = :name
            and c.is_active) as is_first
      ) f
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ConfigStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> active() {
    return jdbc.sql(ACTIVE).query(UUID.class).list();
  }

  /// The config's JSON.
  Optional<String> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query(String.class).optional();
  }

  /// Does nothing where this version is there.
  void addShipped(String name, String version, String config) {
    jdbc.sql(ADD_SHIPPED)
        .param("id", Ids.next())
        .param("name", name)
        .param("version", version)
        .param("config", config)
        .update();
  }
}
