package org.cursus.app.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Brings many programs in at once, each step one statement however many they are.
@Repository
class ProgramImportStore {

  static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('cursus programs', 1))";

  static final String UNKNOWN =
      """
      select distinct g.soc
      from unnest(:codes::text[]) as g(soc)
      where not exists (
        select
        from onet_key.occupation k
        where k.code = g.soc)
        and g.soc not in (select left(k.code, 7) from onet_key.occupation k)
      """;

  /// What is there already gets what the file says beyond it; what the file leaves blank stays.
  static final String STORE =
      """
      with given as materialized (
        select r.*, lower(regexp_replace(
          r.provider || '|' || r.name || '|' || r.level, '[^[:alnum:]|]+', '', 'g')) as key
        from jsonb_to_recordset(:rows::jsonb) as r(
          line integer, id uuid, provider text, name text, level text, length numeric, cost numeric,
          currency text, url text, location text, description text, cip text)
      ),
      once as materialized (
        select distinct on (g.key) g.*
        from given g
        order by g.key, g.line
      ),
      known as materialized (
        select p.id, p.duplicate_key
        from program p
        where p.is_active
      ),
      stored as (
        insert into program as p (id, provider, name, level, length_months, cost, currency, url,
          location, description, cip_code, source)
        select o.id, o.provider, o.name, o.level, o.length, o.cost, o.currency, o.url, o.location,
          o.description, o.cip, 'import'
        from once o
        on conflict (duplicate_key) where is_active do update
        set length_months = coalesce(excluded.length_months, p.length_months),
            cost = coalesce(excluded.cost, p.cost),
            currency = coalesce(excluded.currency, p.currency),
            url = coalesce(excluded.url, p.url),
            location = coalesce(excluded.location, p.location),
            description = coalesce(excluded.description, p.description),
            cip_code = coalesce(excluded.cip_code, p.cip_code),
            version = p.version + 1,
            updated_at = now()
        where (coalesce(excluded.length_months, p.length_months), coalesce(excluded.cost, p.cost),
            coalesce(excluded.currency, p.currency), coalesce(excluded.url, p.url),
            coalesce(excluded.location, p.location), coalesce(excluded.description, p.description),
            coalesce(excluded.cip_code, p.cip_code))
          is distinct from
            (p.length_months, p.cost, p.currency, p.url, p.location, p.description, p.cip_code)
        returning p.id, p.duplicate_key
      )
      select g.line, coalesce(k.id, o.id) as program_id, o.line as first_line,
        case
          when g.line <> o.line then 'DUPLICATE'
          when k.id is null then 'ADDED'
          when s.id is not null then 'UPDATED'
          else 'SAME'
        end as outcome
      from given g
      join once o on o.key = g.key
      left join known k on k.duplicate_key = g.key
      left join stored s on s.duplicate_key = g.key
      order by g.line
      """;

  /// A code without the part after the dot means all occupations that begin so.
  static final String LINK =
      """
      insert into program_occupation as l (program_id, onet_code, source)
      select distinct g.program, k.code, 'manual'
      from jsonb_to_recordset(:links::jsonb) as g(program uuid, soc text)
      join (
        select o.code, o.code as soc
        from onet_key.occupation o
        union all
        select o.code, left(o.code, 7)
        from onet_key.occupation o
        where o.retired_in is null
      ) k on k.soc = g.soc
      on conflict (program_id, onet_code) do update
      set source = 'manual'
      where l.source <> 'manual'
      returning l.program_id
      """;

  static final String LINK_BY_CIP = "select link_programs_by_cip(:ids::uuid[])";

  static final String CLEAR_CIP_SOC = "delete from cip_soc";

  static final String ADD_CIP_SOC =
      """
      insert into cip_soc (cip_code, soc_code)
      select distinct r.cip, r.soc
      from unnest(:cips::text[], :socs::text[]) as r(cip, soc)
      """;

  private final JdbcClient jdbc;

  ProgramImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What became of a line.
  ///
  /// @param firstLine the line of the file that says the same first; mostly the line itself
  record Stored(int line, UUID programId, int firstLine, ProgramReport.Outcome outcome) {}

  /// Lets one import at a time run, until the transaction ends.
  void lock() {
    jdbc.sql(LOCK).query((row, number) -> 0).list();
  }

  /// The codes that no occupation has.
  Set<String> unknown(Collection<String> codes) {
    return jdbc.sql(UNKNOWN).param("codes", codes.toArray(new String[0])).query(String.class).set();
  }

  /// @param rows programs with their lines, as JSON
  List<Stored> store(String rows) {
    return jdbc.sql(STORE)
        .param("rows", rows)
        .query(
            (row, number) ->
                new Stored(
                    row.getInt("line"),
                    row.getObject("program_id", UUID.class),
                    row.getInt("first_line"),
                    ProgramReport.Outcome.valueOf(row.getString("outcome"))))
        .list();
  }

  /// Adds occupations to programs.
  ///
  /// @param links programs and codes, as JSON
  /// @return the programs that lead further now
  Set<UUID> link(String links) {
    return jdbc.sql(LINK).param("links", links).query(UUID.class).set();
  }

  /// Adds the occupations that the fields of these programs lead to.
  void linkByCip(Collection<UUID> programs) {
    jdbc.sql(LINK_BY_CIP).param("ids", programs.toArray(new UUID[0])).query(Long.class).single();
  }

  /// The same for all programs.
  ///
  /// @return how many links changed
  long linkAllByCip() {
    return Objects.requireNonNull(
        jdbc.sql(LINK_BY_CIP).param("ids", null).query(Long.class).single());
  }

  /// Puts these pairs in the place of those that are there.
  ///
  /// @return how many different ones there are
  int replaceCipSoc(List<String> cips, List<String> socs) {
    jdbc.sql(CLEAR_CIP_SOC).update();
    return jdbc.sql(ADD_CIP_SOC)
        .param("cips", cips.toArray(new String[0]))
        .param("socs", socs.toArray(new String[0]))
        .update();
  }
}
