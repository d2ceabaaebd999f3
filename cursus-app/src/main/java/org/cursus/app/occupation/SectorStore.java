package org.cursus.app.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sectors. Which occupations belong to one is told by the function `occupation_sectors()`.
@Repository
class SectorStore {

  static final String LIST =
      """
      select s.id, s.name, s.description, s.soc_prefixes, s.position, s.version,
        coalesce(n.occupations, 0) as occupations
      from sector s
      left join (
        select m.sector_id, count(*) as occupations
        from occupation_sectors() m
        join onet_key.occupation k on k.code = m.onet_code
        where k.retired_in is null
        group by m.sector_id
      ) n on n.sector_id = s.id
      order by s.position, s.name
      """;

  static final String FIND =
      """
      select s.id, s.name, s.description, s.soc_prefixes, s.position, s.version,
        (select count(*)
         from occupation_sectors() m
         join onet_key.occupation k on k.code = m.onet_code
         where m.sector_id = s.id
           and k.retired_in is null) as occupations
      from sector s
      where s.id = :id
      """;

  static final String TAKEN =
      """
      select exists (
        select
        from sector s
        where lower(s.name) = lower(:name)
          and s.id <> :except)
      """;

  static final String ADD =
      """
      insert into sector (id, name, description, soc_prefixes, position)
      select :id, :name, :description, :codes::text[], coalesce(max(s.position), 0) + 1
      from sector s
      """;

  static final String CHANGE =
      """
      update sector
      set name = :name, description = :description, soc_prefixes = :codes::text[],
          version = version + 1, updated_at = now()
      where id = :id
        and version = :version
      """;

  static final String REMOVE =
      """
      delete from sector
      where id = :id
        and version = :version
      """;

  /// Changes the order only when every sector is named once.
  static final String ORDER =
      """
      with wanted as (
        select w.id, w.place
        from unnest(:ids::uuid[]) with ordinality as w(id, place)
      )
      update sector s
      set position = w.place, updated_at = now()
      from wanted w
      where w.id = s.id
        and (select count(distinct id) = count(*) from wanted)
        and not exists (select from sector x where not exists (select from wanted y where y.id = x.id))
        and not exists (select from wanted x where not exists (select from sector y where y.id = x.id))
      """;

  private final JdbcClient jdbc;

  SectorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Sector> list() {
    return jdbc.sql(LIST).query(SectorStore::sector).list();
  }

  Optional<Sector> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query(SectorStore::sector).optional();
  }

  boolean taken(String name, UUID except) {
    return Objects.requireNonNull(
        jdbc.sql(TAKEN).param("name", name).param("except", except).query(Boolean.class).single());
  }

  /// Comes last.
  void add(UUID id, Sector.Draft sector) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("name", sector.name())
        .param("description", sector.description())
        .param("codes", sector.codesOrNone().toArray(new String[0]))
        .update();
  }

  /// False when it is gone or has another version.
  boolean change(UUID id, int version, Sector.Draft sector) {
    return jdbc.sql(CHANGE)
            .param("id", id)
            .param("version", version)
            .param("name", sector.name())
            .param("description", sector.description())
            .param("codes", sector.codesOrNone().toArray(new String[0]))
            .update()
        > 0;
  }

  boolean remove(UUID id, int version) {
    return jdbc.sql(REMOVE).param("id", id).param("version", version).update() > 0;
  }

  /// False when not every sector is named once.
  boolean order(List<UUID> ids) {
    return jdbc.sql(ORDER).param("ids", ids.toArray(new UUID[0])).update() > 0;
  }

  private static Sector sector(ResultSet row, int number) throws SQLException {
    return new Sector(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("description"),
        List.of((String[]) row.getArray("soc_prefixes").getArray()),
        row.getInt("position"),
        row.getInt("version"),
        row.getInt("occupations"));
  }
}
